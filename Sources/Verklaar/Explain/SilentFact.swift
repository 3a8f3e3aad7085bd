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
    /// The keys that something is said at, and that are for the rules alone.
    fileprivate var judgedKeys: [String] {
        Self.keys.all.compactMap { key in
            guard let judged = key.row.judged, key.isSaid(in: self) else { return nil }
            return "\(key.row.name) is judged, never published: \(judged)"
        }
    }
}

extension ModelType {
    /// What the law asks of the places where facts of a type stand that is never published.
    fileprivate static func judgements(of type: any Fact.Type) -> [String] {
        all.flatMap(\.rows).compactMap { row in
            guard let keyed = row.keyed, ObjectIdentifier(keyed) == ObjectIdentifier(type) else { return nil }
            return row.judged
        }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
