import Diagnostics

/// How people use their rights with this organisation. Which rights they have, the law says.
public struct RightsProcedure: Fact {
    /// How a request is made.
    public var channel: Answer<RequestChannel>
    /// Within which term the organisation answers (AVG art. 12 lid 3).
    public var answerTerm: Answer<Term>
    /// What people get when they ask for access, after "sturen wij": "een printscreen van uw gegevens".
    public var accessAnswer: Answer<String>
    public var correctsWrongData: Bool
    public var explainsRefusal: Bool
    /// How the organisation makes sure who asks. A fact for the rules to judge; never published.
    public var identityCheck: Answer<IdentityCheck>
    /// What a request costs; free where nothing is said. A fact for the rules to judge; never published.
    public var fee: Answer<RequestFee>
    /// Reasons to refuse, as clauses after "als". Facts for the rules to judge; never published.
    public var refusalReasons: [String]
    /// That a complaint can be made to the organisation itself too.
    public var ownComplaints: Bool
    /// Rights offered though nothing in the facts calls for them.
    public var offers: [Right]
    public var denials: [Denial]
    /// Where the law lets the organisation refuse, which people are told.
    public var limits: [LawfulLimit]
    public var origin: Origin
    public var acceptances: [Acceptance] = []
}

public enum RequestChannel: String, Hashable, Sendable, Codable, CaseIterable {
    case email
    case post
    case telephone
}

/// How an organisation makes sure that a request comes from the person it is about (AVG art. 12 lid 2 and 6).
public enum IdentityCheck: String, Hashable, Sendable, Codable, CaseIterable {
    /// By what is known of them already: their account, the address that they mail from.
    case knownDetails
    /// By a copy of an identity document, only where there is doubt.
    case copyOnDoubt
    /// By a copy of an identity document, from everyone who asks.
    case copyAlways
}

/// When a request costs money (AVG art. 12 lid 5, 15 lid 3).
public enum RequestFee: String, Hashable, Sendable, Codable, CaseIterable {
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

/// A right that the organisation refuses or limits. A fact for the rules to judge; never published.
public struct Denial: Fact {
    public var right: Right
    /// When it is given all the same, or why not.
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
