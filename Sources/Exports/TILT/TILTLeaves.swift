import JSONText
import Texts

/// All that a document says, by its path ("dataDisclosed[0].category"), and what of it was taken: the rest is told.
struct TILTLeaves {
    private var leaves: [String: JSON] = [:]
    private var paths: [String] = []
    private var counts: [String: Int] = [:]
    private var taken: Set<String> = []

    init(_ document: JSON) { add(document, at: "") }

    private mutating func add(_ value: JSON, at path: String) {
        switch value.content {
        case .object(let members):
            for member in members { add(member.value, at: path.isEmpty ? member.name : "\(path).\(member.name)") }
        case .list(let values):
            counts[path] = values.count
            for (index, value) in values.enumerated() { add(value, at: "\(path)[\(index)]") }
        case .null: break
        case .flag, .number, .text:
            if leaves[path] == nil { paths.append(path) }
            leaves[path] = value
        }
    }

    /// The paths of the items of a list.
    func items(of path: String) -> [String] { (0..<(counts[path] ?? 0)).map { "\(path)[\($0)]" } }

    /// A text, as readers see it. Nothing where it is empty, or says itself that no fact had it.
    mutating func text(_ path: String) -> String? {
        guard let text = leaves[path]?.text.map(DisplayText.normalised) else { return nil }
        taken.insert(path)
        return text.isEmpty || Unsaid.all.contains(text) ? nil : text
    }

    mutating func flag(_ path: String) -> Bool? {
        guard case .flag(let flag) = leaves[path]?.content else { return nil }
        taken.insert(path)
        return flag
    }

    mutating func number(_ path: String) -> Int? {
        guard case .number(let number) = leaves[path]?.content else { return nil }
        taken.insert(path)
        return Int(number)
    }

    /// Says that something was not taken after all, or that it need not be.
    mutating func leave(_ path: String) { taken.remove(path) }
    mutating func take(_ path: String) { taken.insert(path) }

    /// What nobody took, in the order of the document, with where it stands in the file.
    var rest: [(path: String, offset: Int, text: String)] {
        paths.filter { !taken.contains($0) }.compactMap { path in
            guard let value = leaves[path], !Self.saysNothing(value) else { return nil }
            return (path, value.offset, Self.shown(value))
        }
    }

    private static func saysNothing(_ value: JSON) -> Bool {
        value.text.map { $0.isEmpty || Unsaid.all.contains(DisplayText.normalised($0)) } ?? false
    }

    private static func shown(_ value: JSON) -> String {
        switch value.content {
        case .text(let text): "\"\(DisplayText.normalised(text))\""
        case .number(let number): number
        case .flag(let flag): flag ? "true" : "false"
        case .null, .list, .object: ""
        }
    }
}

extension Unsaid {
    /// What stands in a document for what no fact says.
    static let all: Set<String> = [text, country, email, day]
}
