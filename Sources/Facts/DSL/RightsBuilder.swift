extension RightsProcedure {
    public init(
        by channel: Answer<RequestChannel> = .unsaid, answeredWithin answerTerm: Answer<Term> = .unsaid,
        accessAnswer: Answer<String> = .unsaid, correctsWrongData: Bool = false, explainsRefusal: Bool = false,
        refusalReasons: [String] = [], ownComplaints: Bool = false, identityCheck: Answer<IdentityCheck> = .unsaid,
        fee: Answer<RequestFee> = .unsaid, file: String = #fileID, line: Int = #line, column: Int = #column,
        @RightsBuilder _ parts: () -> [Part<RightsProcedure>] = { [] }
    ) {
        let empty = RightsProcedure(
            channel: channel, answerTerm: answerTerm, accessAnswer: accessAnswer, correctsWrongData: correctsWrongData,
            explainsRefusal: explainsRefusal, identityCheck: identityCheck, fee: fee, refusalReasons: refusalReasons,
            ownComplaints: ownComplaints, offers: [],
            denials: [], limits: [], origin: Origin(file, line, column))
        self = parts().applied(to: empty)
    }
}

/// What may stand in a `Rights`.
@resultBuilder
public enum RightsBuilder: PartBuilder {
    public typealias Whole = RightsProcedure

    public static func buildExpression(_ part: Offers) -> [Part<RightsProcedure>] {
        [Part { $0.offers += part.rights }]
    }
    public static func buildExpression(_ part: Denial) -> [Part<RightsProcedure>] { [Part { $0.denials.append(part) }] }
    public static func buildExpression(_ part: Limits) -> [Part<RightsProcedure>] {
        [Part { $0.limits += part.limits }]
    }
}

/// Rights that the organisation offers though nothing in its facts calls for them.
public struct Offers {
    let rights: [Right]
    public init(_ rights: Right...) { self.rights = rights }
}

/// Where the law lets the organisation refuse a request, and people are told so.
public struct Limits {
    let limits: [LawfulLimit]
    public init(_ limits: LawfulLimit...) { self.limits = limits }
}

/// How rights read among facts: `Rights(by: .known(.email)) { Offers(.humanIntervention) }`.
public typealias Rights = RightsProcedure
/// How a denial reads among facts: `Denies(.erasure, unless: "...")`.
public typealias Denies = Denial
