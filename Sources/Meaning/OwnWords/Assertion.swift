import Facts
import Texts

/// What one sentence of free text asserts, as far as the lexicon recognises it: the senses of its words, whether it denies,
/// and under a condition or not, and the terms in it.
public struct Assertion: Sendable {
    /// The names of the senses that the lexicon gives its words, each with the word that has it.
    private let words: [(sense: String, text: String)]
    /// Its terms: "na vijf jaar", "binnen 4 weken".
    public let terms: [Term]
    /// All its words in small letters.
    public let smallWords: [String]

    public init(_ sentence: String) {
        let tokens = Lexicon.dutch.tokens(in: sentence)
        words = tokens.compactMap { token in token.cue.map { ($0.name, token.text) } }
        terms = zip(tokens, tokens.dropFirst()).compactMap { Self.term($0, $1) }
        smallWords = sentence.smallWords
    }

    /// Whether it has a word of one of these senses.
    public func has(_ senses: Set<String>) -> Bool { words.contains { senses.contains($0.sense) } }

    /// The first word of one of these senses.
    public func word(of senses: Set<String>) -> String? { words.first { senses.contains($0.sense) }?.text }

    /// Whether the sentence denies what its words say: "nooit", "geen", "met niemand".
    public var isNegated: Bool { has(["not", "no", "never", "nobody", "nothing", "nowhere", "neither"]) }

    /// Whether it holds in some cases only: "alleen als", "zonder uw toestemming", "tenzij". Then neither what it says nor the
    /// opposite can be held against facts that know no cases.
    public var isConditional: Bool {
        has([
            "without", "unless", "except", "only", "else", "as", "provided", "as-far-as", "outside", "until",
            "as-long-as", "sometimes", "usually", "in-principle", "possibly", "can", "may",
        ])
    }

    /// Whether a label stands in it, in whole words.
    public func names(_ label: String) -> Bool {
        let label = label.smallWords
        guard !label.isEmpty, label.count <= smallWords.count else { return false }
        return (0...(smallWords.count - label.count)).contains { smallWords[$0...].starts(with: label) }
    }

    private static func term(_ count: Token, _ unit: Token) -> Term? {
        guard let unit = unit.cue.flatMap({ units[$0.name] }) else { return nil }
        let written = Int(count.text) ?? count.cue.flatMap { numbers[$0.name] }
        return written.flatMap { Term(count: $0, unit: unit) }
    }

    private static let units: [String: Term.Unit] = [
        "hour": .hours, "day": .days, "week": .weeks, "month": .months, "year": .years,
    ]

    private static let numbers = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "twelve": 12,
    ]
}
