/// What a Dutch word means in a privacy text: "retain", "you", "not". Written words and their cues stand in `Words/`.
///
/// The lexicon is written from the law's terms and from Dutch, not from the phrases that it judges.
public struct Cue: Hashable, Sendable {
    /// A short English name, unique in the lexicon: `keep`, `not-longer-than`; digits are their own name.
    public let name: String
    /// What the word is about.
    public let subject: WordSubject

    public static func == (left: Cue, right: Cue) -> Bool { left.name == right.name }
    public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// What words are about. It decides what a word by itself makes of free text.
public enum WordSubject: String, Sendable, CaseIterable {
    case handling = "something done with data"
    case data = "data"
    case promise = "a promise"
    case ground = "a legal ground"
    case right = "a right"
    case law = "a legal term"
    case term = "a term"
    case date = "a date"
    case amount = "an amount"
    case security = "a claim about security"
    case cookies = "a claim about cookies"
    case party = "a party"
    case place = "a country or area"
    /// What people do with anything, data among it.
    case act = "an act"
    /// What can be data about someone: an address, a name, a message.
    case thing = "something that can be data"
    /// Who acts, on whom.
    case person = "a person"
    /// Scope, condition, order, question: it changes what a sentence says, and says nothing by itself.
    case logic = "logic"
}

/// Words of one subject: under each cue the forms that mean it, and several words joined by "_" that do together.
struct Vocabulary: Sendable {
    let subject: WordSubject
    let words: KeyValuePairs<String, String>

    init(_ subject: WordSubject, _ words: KeyValuePairs<String, String>) {
        self.subject = subject
        self.words = words
    }
}
