import Diagnostics
import Facts

/// A fact of which nothing is told, or not all.
public struct SilentFact: Hashable, Sendable {
    /// The name of its type in the model.
    public let name: String
    /// Whether facts of this kind are for the rules alone.
    public let isNeverPublished: Bool
    /// Whether no sentence follows from it by itself.
    public let isSilent: Bool
    /// What it holds that no document tells, each with the reason.
    public let reasons: [String]

    init(_ fact: any Fact, isSilent: Bool = true) {
        name = "\(type(of: fact))"
        isNeverPublished = ModelType.isJudged(type(of: fact))
        self.isSilent = isSilent
        let language = fact.origin.language
        reasons =
            (isNeverPublished ? ModelType.judgements(of: type(of: fact)) : []) + fact.judgedKeys
            + fact.unpublished.map {
                "\($0.what.text(in: language)) is not told, because \($0.reason.text(in: language))"
            }
    }
}

extension Keyed {
    /// The keys that something is said at and that are for the rules alone, those of its parts with them.
    fileprivate var judgedKeys: [String] {
        Self.keys.all.flatMap { key -> [String] in
            guard key.isSaid(in: self) else { return [] }
            if let judged = key.row.judged { return ["\(key.row.name) is judged, never published: \(judged)"] }
            // A fact inside it has a place of its own.
            guard let part = self[keyPath: key.path] as? any Keyed, !(part is any Fact) else { return [] }
            return part.judgedKeys
        }
    }
}

extension ModelType {
    /// What the law asks of the places where facts of a type stand that is never published.
    fileprivate static func judgements(of type: any Fact.Type) -> [String] {
        let judged = all.flatMap(\.rows).compactMap { row -> String? in
            guard let keyed = row.keyed, ObjectIdentifier(keyed) == ObjectIdentifier(type) else { return nil }
            return row.judged
        }
        return judged.reduce(into: []) { all, one in if !all.contains(one) { all.append(one) } }
    }
}
