/// Who is told of a personal data breach, how and how soon (AVG art. 33, 34).
public struct BreachHandling: Fact {
    /// Whom: "de klant".
    public var informs: String
    /// "telefoon", "e-mail".
    public var channels: [String]
    public var within: Answer<Term>
    /// At once, where no term is given.
    public var isImmediate: Bool
    /// That possible breaches count too.
    public var includesSuspected: Bool
    /// That those informed can then report to the supervisory authority themselves.
    public var soTheyCanReport: Bool
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        informs: String, by channels: String..., within: Answer<Term> = .unsaid, isImmediate: Bool = false,
        includesSuspected: Bool = false, soTheyCanReport: Bool = false,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.informs = informs
        self.channels = channels
        self.within = within
        self.isImmediate = isImmediate
        self.includesSuspected = includesSuspected
        self.soTheyCanReport = soTheyCanReport
        origin = Origin(file, line, column)
    }
}
