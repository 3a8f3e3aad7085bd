public struct AutomatedDecision: Fact {
    public var subject: String?
    public var isMinor: Bool
    public var systems: [String]
    public var logic: Answer<String>
    public var procedure: Answer<String>
    public var consequence: Answer<String>
    public var allowedBy: Answer<LegalBasis.Ground>
    public var statutes: [Statute]
    public var review: Answer<String>
    public var isExplainedOnRequest: Bool
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        about subject: String? = nil, isMinor: Bool = false, by systems: [String] = [], logic: Answer<String> = .unsaid,
        procedure: Answer<String> = .unsaid, consequence: Answer<String> = .unsaid,
        allowedBy: Answer<LegalBasis.Ground> = .unsaid, statutes: [Statute] = [],
        reviewedVia review: Answer<String> = .unsaid, isExplainedOnRequest: Bool = false,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.subject = subject
        self.isMinor = isMinor
        self.systems = systems
        self.logic = logic
        self.procedure = procedure
        self.consequence = consequence
        self.allowedBy = allowedBy
        self.statutes = statutes
        self.review = review
        self.isExplainedOnRequest = isExplainedOnRequest
        origin = Origin(file, line, column)
    }
}

extension AutomatedDecision {
    /// Whether it is one without legal or other large effect, which AVG art. 22 is not about.
    public var hasMinorEffect: Bool { isMinor && subject != nil }

    public static let says =
        "A decision that a computer takes alone, with legal or similar effect (AVG art. 22, art. 13 lid 2 "
        + "onder f)."
    public static let keys: Keys<Self> = whatItIs + whatHolds

    private static let whatItIs: Keys<Self> = [
        .text(
            "subject", \.subject, .noun(after: "Een computer besluit over", as: "kopen op rekening"),
            "What it decides about, after \"over\": \"uw aanvraag\"."),
        .key("isMinor", \.isMinor, "That it has no legal or other large effect on people.")
            .unpublished(because: "nothing says what it is about") { $0.subject == nil },
        .text("systems", \.systems, .name, "The systems that take it, by name."),
        .text(
            "logic", \.logic, .noun(after: "De computer let op", as: "eerdere betalingen"),
            "What it looks at, as nouns after \"let op\": \"uw inkomen\"."),
        .text(
            "procedure", \.procedure,
            .statement(
                after: "De computer besluit zo:",
                as: "wie de laatste drie rekeningen op tijd betaalde, mag achteraf betalen"),
            "By what steps and principles it comes to its outcome, after \"De computer besluit zo:\"."),
        .text(
            "consequence", \.consequence,
            .statement(after: "Het gevolg kan zijn:", as: "[u|je] moet vooraf betalen"),
            "What can follow from it, after \"Het gevolg kan zijn:\"."),
    ]

    private static let whatHolds: [Key<Self>] = [
        .key("allowedBy", \.allowedBy, "The ground that allows it (AVG art. 22 lid 2).").tellsNone
            .unpublished(because: "AVG art. 22 lid 2 and UAVG art. 40 know no such ground") {
                [.vitalInterests, .legitimateInterest].contains($0.allowedBy.value)
            },
        .key("statutes", \.statutes, "The laws that allow it, or that ask for it."),
        .text(
            "review", \.review, .noun(after: "Dat [vraagt u|vraag je] via", as: "het privacyformulier"),
            "Where people ask that a person judges it anew, after \"via\"."
        ).unpublished(because: "who has no right to another decision asks none") { $0.hasMinorEffect },
        .key("isExplainedOnRequest", \.isExplainedOnRequest, "That people can ask how a decision came about."),
    ]
}
