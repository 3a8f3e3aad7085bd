import Diagnostics

/// Where a purpose names other facts, so that a finding about a name can point at it. It stands beside the names:
/// outside equality, hashing and JSON.
public struct Mentions: Sendable, Hashable {
    public enum Kind: String, CaseIterable, Sendable {
        case subjects, categories, recipients
    }

    private struct Mention {
        let kind: Kind
        /// Nothing for a whole list, whatever it names.
        let names: [String]?
        let origin: Origin
    }

    private var all: [Mention] = []

    public init() {}

    /// The lists of a purpose in a facts file.
    private init(in purpose: FactsDecoder) {
        all = Kind.allCases.map { kind in
            let place = purpose.location(of: kind.rawValue)
            return Mention(kind: kind, names: nil, origin: Origin(location: place, language: .json))
        }
    }

    mutating func add(_ names: [String], as kind: Kind, at origin: Origin) {
        all.append(Mention(kind: kind, names: names, origin: origin))
    }

    /// Where a fact of a kind is named first; nothing where that is not known.
    public func location(of name: String, as kind: Kind) -> Location? {
        all.first { $0.kind == kind && $0.names?.contains(name) != false }?.origin.location
    }

    public static func == (left: Mentions, right: Mentions) -> Bool { true }
    public func hash(into hasher: inout Hasher) {}
}

extension Mentions: Codable {
    public init(from decoder: any Decoder) throws {
        self = (decoder as? FactsDecoder).map { Mentions(in: $0) } ?? Mentions()
    }

    public func encode(to encoder: any Encoder) throws {}
}
