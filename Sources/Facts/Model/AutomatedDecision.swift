/// A decision that a computer takes alone, with legal or similar effect (AVG art. 22, art. 13 lid 2 onder f).
public struct AutomatedDecision: Fact {
    /// What it decides about, after "over".
    public var subject: String
    /// What it looks at, after "let op".
    public var logic: Answer<String>
    /// What can follow from it, after "Het gevolg kan zijn:".
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
