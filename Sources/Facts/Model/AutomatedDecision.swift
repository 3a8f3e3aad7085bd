public struct AutomatedDecision: Fact {
    public var subject: String
    public var logic: Answer<String>
    public var consequence: Answer<String>
    public var allowedBy: Answer<LegalBasis.Ground>
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        about subject: String, logic: Answer<String> = .unsaid, consequence: Answer<String> = .unsaid,
        allowedBy: Answer<LegalBasis.Ground> = .unsaid, file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.subject = subject
        self.logic = logic
        self.consequence = consequence
        self.allowedBy = allowedBy
        origin = Origin(file, line, column)
    }
}

extension AutomatedDecision {
    public static let says =
        "A decision that a computer takes alone, with legal or similar effect (AVG art. 22, art. 13 lid 2 "
        + "onder f)."
    public static let keys: Keys<Self> = [
        .text(
            "subject", \.subject, .noun(after: "Een computer besluit over", as: "kopen op rekening"),
            "What it decides about, after \"over\": \"uw aanvraag\"."),
        .text(
            "logic", \.logic, .noun(after: "De computer let op", as: "eerdere betalingen"),
            "What it looks at, as nouns after \"let op\": \"uw inkomen\"."),
        .text(
            "consequence", \.consequence,
            .statement(after: "Het gevolg kan zijn:", as: "[u|je] moet vooraf betalen"),
            "What can follow from it, after \"Het gevolg kan zijn:\"."),
        .key("allowedBy", \.allowedBy, "The ground that allows it (AVG art. 22 lid 2).")
            .judged("AVG art. 22 lid 2: what allows a decision by computer alone").tellsNone,
    ]
}
