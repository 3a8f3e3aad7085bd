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
    /// Reasons to refuse, as clauses after "als". Facts for the rules to judge; never published.
    public var refusalReasons: [String]
    /// That a complaint can be made to the organisation itself too.
    public var ownComplaints: Bool
    /// Rights offered though nothing in the facts calls for them.
    public var offers: [Right]
    public var denials: [Denial]
    public var origin: Origin
    public var acceptances: [Acceptance] = []
}

public enum RequestChannel: String, Hashable, Sendable, Codable, CaseIterable {
    case email
    case post
    case telephone
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
