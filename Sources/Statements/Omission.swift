import Facts
import Foundation

/// The facts of a statement without one answer or word, to see what its pages then no longer say. So it is known what is behind
/// a sentence that follows from the organisation as a whole: an answer such as "none", or a word in a list.
struct Omission {
    /// The organisation, as JSON.
    private let facts: [String: Any]
    /// Where such answers and words stand: "automatedDecisions", "standardTexts[1]", "website.excluded[0]".
    let paths: [String]
    private let steps: [String: [Step]]

    private enum Step {
        case key(String)
        case index(Int)
    }

    /// Nothing where these are no facts.
    init?(of bytes: [UInt8]) {
        let json = try? JSONSerialization.jsonObject(with: Data(bytes))
        guard let object = json as? [String: Any] ?? (json as? [[String: Any]])?.first else { return nil }
        facts = object
        let leaves = Self.leaves(of: object, at: [], depth: 2)
        steps = Dictionary(leaves.map { (Self.path($0), $0) }) { first, _ in first }
        paths = leaves.map(Self.path)
    }

    private static func leaves(of object: [String: Any], at place: [Step], depth: Int) -> [[Step]] {
        object.keys.sorted().flatMap { key -> [[Step]] in
            let here = place + [.key(key)]
            switch object[key] {
            case let words as [String]: return words.indices.map { here + [.index($0)] }
            case is [Any]: return []
            case let inner as [String: Any] where inner["none"] == nil && depth > 1:
                return leaves(of: inner, at: here, depth: depth - 1)
            default: return [here]
            }
        }
    }

    private static func path(_ steps: [Step]) -> String {
        steps.reduce(into: "") { path, step in
            switch step {
            case .key(let key): path += path.isEmpty ? key : "." + key
            case .index(let index): path += "[\(index)]"
            }
        }
    }

    /// The organisation without what stands at one of the paths; nothing where it is none without that.
    func organisation(without path: String) -> Organisation? {
        guard let steps = steps[path], let rest = Self.removing(steps[...], from: facts),
            let bytes = try? JSONSerialization.data(withJSONObject: rest)
        else { return nil }
        return try? FactsFile.organisations(fromJSON: Array(bytes), file: "omission.json").first
    }

    private static func removing(_ steps: ArraySlice<Step>, from value: Any) -> Any? {
        guard let step = steps.first else { return nil }
        let rest = steps.dropFirst()
        switch (step, value) {
        case (.key(let key), var object as [String: Any]):
            guard let inner = object[key] else { return nil }
            object[key] = removing(rest, from: inner)
            return object
        case (.index(let index), var list as [Any]):
            guard list.indices.contains(index) else { return nil }
            list.remove(at: index)
            return list.isEmpty ? nil : list
        default: return nil
        }
    }
}
