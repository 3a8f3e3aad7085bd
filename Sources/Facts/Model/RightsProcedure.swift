import Diagnostics

public struct RightsProcedure: Fact {
    public var channel: Answer<RequestChannel> = .unsaid
    public var answerTerm: Answer<Term> = .unsaid
    public var accessAnswer: Answer<String> = .unsaid
    public var correctsWrongData: Bool = false
    public var explainsRefusal: Bool = false
    public var identityCheck: Answer<IdentityCheck> = .unsaid
    public var fee: Answer<RequestFee> = .unsaid
    public var refusalReasons: [String] = []
    public var ownComplaints: Bool = false
    public var offers: [Right] = []
    public var denials: [Denial] = []
    public var limits: [LawfulLimit] = []
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        by channel: Answer<RequestChannel> = .unsaid, answeredWithin answerTerm: Answer<Term> = .unsaid,
        accessAnswer: Answer<String> = .unsaid, correctsWrongData: Bool = false, explainsRefusal: Bool = false,
        refusalReasons: [String] = [], ownComplaints: Bool = false, identityCheck: Answer<IdentityCheck> = .unsaid,
        fee: Answer<RequestFee> = .unsaid, file: String = #fileID, line: Int = #line, column: Int = #column,
        @RightsBuilder _ parts: () -> [Part<RightsProcedure>] = { [] }
    ) {
        self.channel = channel
        self.answerTerm = answerTerm
        self.accessAnswer = accessAnswer
        self.correctsWrongData = correctsWrongData
        self.explainsRefusal = explainsRefusal
        self.refusalReasons = refusalReasons
        self.ownComplaints = ownComplaints
        self.identityCheck = identityCheck
        self.fee = fee
        origin = Origin(file, line, column)
        self = parts().applied(to: self)
    }
}

extension RightsProcedure {
    public static let says =
        "How people use their rights with this organisation. Which rights they have, the law says."
    public static let keys: Keys<Self> = [
        .key("channel", \.channel, "How a request is made."),
        .key("answerTerm", \.answerTerm, "Within which term the organisation answers (AVG art. 12 lid 3)."),
        .text(
            "accessAnswer", \.accessAnswer,
            .noun(after: "Dan sturen wij [u|je]", as: "een kopie van [uw|je] gegevens"),
            "What people get when they ask for access, after \"sturen wij\": \"een schermafdruk van uw gegevens\"."),
        .key("correctsWrongData", \.correctsWrongData, "That wrong data are corrected."),
        .key("explainsRefusal", \.explainsRefusal, "That a refusal is explained."),
        .key("identityCheck", \.identityCheck, "How the organisation makes sure who asks.")
            .judged("AVG art. 12 lid 6: more is asked only of whom there is doubt"),
        .key("fee", \.fee, "What a request costs; free where nothing is said.")
            .judged("AVG art. 12 lid 5: a request is free but in the cases that the law names"),
        .text("refusalReasons", \.refusalReasons, .name, "Reasons to refuse, as clauses after \"als\".")
            .judged("AVG art. 12 lid 5: what the law gives is derived; a refusal is said so that rules can judge it"),
        .key("ownComplaints", \.ownComplaints, "That a complaint can be made to the organisation itself too."),
        .key("offers", \.offers, "Rights offered though nothing in the facts calls for them."),
        .key("denials", \.denials, "Rights refused or limited.")
            .judged("AVG art. 12 lid 2: what the law gives is derived; a refusal is said so that rules can judge it"),
        .key("limits", \.limits, "Where the law lets the organisation refuse, which people are told."),
    ]
}

public enum RequestChannel: String, Choice {
    public static let says = "How a request is made."

    case email
    case post
    case telephone
}

public enum IdentityCheck: String, Choice {
    public static let says = "How the organisation makes sure who makes a request (AVG art. 12 lid 6)."

    /// By what is known of them already: their account, the address that they mail from.
    case knownDetails
    /// By a copy of an identity document, only where there is doubt.
    case copyOnDoubt
    /// By a copy of an identity document, from everyone who asks.
    case copyAlways
}

public enum RequestFee: String, Choice {
    public static let says = "When a request costs money (AVG art. 12 lid 5, art. 15 lid 3)."

    /// For further copies, and for requests that are manifestly unfounded or excessive, as the law allows.
    case asLawAllows
    /// For every request, or every request of some kind.
    case always
}

extension Answer where Value == IdentityCheck {
    public static var knownDetails: Self { .known(.knownDetails) }
    public static var copyOnDoubt: Self { .known(.copyOnDoubt) }
    public static var copyAlways: Self { .known(.copyAlways) }
}

extension Answer where Value == RequestFee {
    public static var asLawAllows: Self { .known(.asLawAllows) }
    public static var always: Self { .known(.always) }
}

extension Answer where Value == RequestChannel {
    public static var email: Self { .known(.email) }
    public static var post: Self { .known(.post) }
    public static var telephone: Self { .known(.telephone) }
}

public struct Denial: Fact {
    public var right: Right
    public var unless: String?
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        _ right: Right, unless: String? = nil, file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.right = right
        self.unless = unless
        origin = Origin(file, line, column)
    }
}

extension Denial {
    public static let says = "A right that the organisation refuses or limits; never published."
    public static let keys: Keys<Self> = [
        .key("right", \.right, "Which right."),
        .text("unless", \.unless, .name, "When it is given all the same, or why not."),
    ]
}
