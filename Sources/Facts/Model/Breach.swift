public struct BreachHandling: Fact {
    public var informs: String
    public var channels: [String]
    public var within: Answer<Term>
    /// At once, where no term is given.
    public var isImmediate: Bool
    public var includesSuspected: Bool
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

extension BreachHandling {
    public static let says = "Who is told of a personal data breach, how and how soon (AVG art. 33, 34)."
    public static let keys: Keys<Self> = [
        .text(
            "informs", \.informs, .noun(after: "Dan informeren wij", as: "de klant"),
            "Whom, with its article: \"de klant\"."),
        .text("channels", \.channels, .noun(after: "per", as: "e-mail"), "How: \"telefoon\", \"e-mail\"."),
        .key("within", \.within, "How soon at the latest."),
        .key("isImmediate", \.isImmediate, "That they are told at once.")
            .unpublished(because: "a term is given as well") { $0.within.value != nil },
        .key("includesSuspected", \.includesSuspected, "That possible breaches count too."),
        .key(
            "soTheyCanReport", \.soTheyCanReport,
            "That those informed can then report to the supervisory authority themselves."),
    ]
    public var silence: String? { channels.isEmpty ? "nothing says by which channel people hear" : nil }
}

public struct BreachDuty: Fact {
    public var duties: [Duty]
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Duty: String, Choice {
        public static let says = "What is done about a personal data breach."

        /// A procedure of the organisation itself.
        case procedure
        case limitation
        /// The supervisory authority is told, as the law asks.
        case tellsAuthority
        /// People are told, as the law asks.
        case tellsPeople
        /// Each breach is recorded.
        case register
    }

    public init(_ duties: Duty..., file: String = #fileID, line: Int = #line, column: Int = #column) {
        self.duties = duties
        origin = Origin(file, line, column)
    }
}

extension BreachDuty {
    public static let says = "What is done about a personal data breach, as the law asks (AVG art. 33, 34)."
    public static let keys: Keys<Self> = [.key("duties", \.duties, "What, one by one.")]
    public var silence: String? { duties.isEmpty ? "it is empty" : nil }
}
