/// What a Dutch word means in a privacy text: "retain", "you", "not". Written words and their cues stand in
/// `templates/words`.
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

extension WordSubject {
    /// As it stands above words of the subject, in a file of words.
    var dutch: String {
        switch self {
        case .handling: "wat met gegevens gebeurt"
        case .data: "gegevens"
        case .promise: "wat een uitspraak sterker of zwakker maakt"
        case .ground: "een grondslag"
        case .right: "een recht"
        case .law: "een begrip uit de wet"
        case .term: "een termijn"
        case .date: "een datum"
        case .amount: "een hoeveelheid"
        case .security: "beveiliging"
        case .cookies: "cookies"
        case .party: "een partij"
        case .place: "een land of gebied"
        case .act: "wat iemand doet"
        case .thing: "wat een gegeven kan zijn"
        case .person: "wie"
        case .logic: "wat zinnen verbindt en beperkt"
        }
    }

    init?(dutch: some StringProtocol) {
        guard let subject = Self.allCases.first(where: { $0.dutch == dutch }) else { return nil }
        self = subject
    }
}
