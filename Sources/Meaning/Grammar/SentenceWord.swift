/// A word of a sentence, with the ways in which it can stand there.
struct SentenceWord {
    enum Kind { case word, slot, comma, sign }

    let kind: Kind
    /// As written; of a slot its name with a small letter, in braces.
    let text: String
    let uses: [WordUse]
    /// Whether it can be someone who acts: a person, a party, a slot for one.
    let canAct: Bool

    init?(_ token: Token, _ lexicon: Lexicon) {
        switch token.kind {
        case .mark: return nil
        case .sign:
            kind = token.text == "," ? .comma : .sign
            text = Self.quotes.contains(token.text) ? "‘" : token.text
            uses = []
            canAct = false
        case .slot:
            let name = token.text.prefix(1).lowercased() + token.text.dropFirst()
            kind = .slot
            text = "{\(name)}"
            uses = [WordUse(sense: text, wordClass: .noun)]
            canAct = Self.actors.contains(name)
        case .word:
            kind = .word
            text = token.text.lowercased()
            let known = lexicon.uses(of: text)
            uses = known.isEmpty ? [WordUse(sense: "?" + text, wordClass: .noun)] : known
            canAct =
                [.person, .party].contains(token.cue?.subject) || Self.actingThings.contains(token.cue?.name ?? "")
        }
    }

    func use(as wordClass: WordClass) -> WordUse? { uses.first { $0.wordClass == wordClass } }
    func can(_ wordClass: WordClass) -> Bool { use(as: wordClass) != nil }
    /// Whether it can stand so and in no other way.
    func must(_ wordClass: WordClass) -> Bool { uses.count == 1 && uses[0].wordClass == wordClass }
    /// Whether it can only stand in a group around a noun.
    var isNominal: Bool { !uses.isEmpty && uses.allSatisfy { $0.wordClass == .noun || $0.wordClass == .adjective } }
    /// Whether it can be what someone does, without who does it: "bewaren".
    var isInfinitive: Bool { can(.verb) && text.hasSuffix("n") }
    /// Whether it is a preposition that has another form where it belongs to a verb: "mee" and "toe".
    var isNeverSplit: Bool { text == "met" || text == "tot" }
    /// Whether it stands before the words of its group.
    var opensGroup: Bool { can(.preposition) || can(.subordinator) }
    /// Whether it can ask, or open a clause that tells what is asked.
    var asks: Bool { Self.questionWords.contains(sense) }
    static let questionWords: Set = ["who", "what", "how", "how-long", "where", "why", "which", "for-what"]

    /// Whether it can stand behind "die": adjectives have an -e there. "Het gebruik" is a noun, "het gebruikt" tells of something.
    var followsDeterminer: Bool { isNominal ? can(.noun) || text.hasSuffix("e") : can(.noun) && can(.verb) && isStem }
    private var isStem: Bool { !["en", "t", "d"].contains { text.hasSuffix($0) } }

    /// Whether it has the form of more than one thing.
    var isPlural: Bool { can(.noun) && text.hasSuffix("en") || text == "gegevens" }

    var isNumber: Bool { kind == .word && text.utf8.allSatisfy { (48...57).contains($0) } }
    /// Its sense, in the first way in which it can stand.
    var sense: String { uses.first?.sense ?? text }

    private static let quotes: Set = ["\"", "'", "‘", "’", "“", "”"]
    /// Senses of what can do something, and have something done to it.
    private static let actingThings: Set = [
        "AP", "app", "browser", "commission", "component", "computer", "cookie", "court", "device", "law", "measures",
        "officer",
        "organisation", "program", "regulator", "representative", "service", "system", "user", "visitor", "website",
    ]
    /// Slots for people and parties.
    private static let actors: Set = [
        "app", "audience", "authority", "by", "chooser", "controller", "parties", "party", "people", "processor",
        "processors",
        "provider", "readers", "recipients", "service", "subject", "subjects", "system", "systems", "who",
    ]
}
