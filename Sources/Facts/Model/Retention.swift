public struct RetentionPeriod: Fact {
    public var covers: Coverage
    public var period: Period
    public var start: Answer<String>
    public var statute: Statute?
    public var afterwards: Afterwards
    public var record: Record?
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    /// Whose or which data a period is about.
    public enum Coverage: Keyed {
        /// Labels of categories.
        case categories([String])
        /// Labels of data subjects.
        case subjects([String])
        /// All data of the purpose the period stands in.
        case purpose
        /// All data that no other period covers.
        case otherData
    }

    public enum Period: Keyed {
        case fixed(Term)
        /// As long as this holds, as a clause after "zolang"; and as long as `also` holds.
        case asLongAs(String, also: String?)
        /// Until this has happened, as a clause after "tot".
        case until(String)
        /// "Not longer than needed for ...": no criterion at all (WP260).
        case notLongerThanNeeded(for: [String])
        case forever
        case unknown(String)
    }

    public enum Afterwards: String, Choice {
        public static let says = "What happens to the data when a period ends."

        case unsaid
        case destroyed
        case deleted
        case anonymised
    }

    public enum Record: String, Choice {
        public static let says = "A kind of record for which a law or the authority has a term; never published."

        /// Of people who applied for a job: four weeks, or a year with their consent (AP).
        case jobApplication
        /// Four weeks (AP, Beleidsregels cameratoezicht).
        case cameraImages
        /// Of a municipality's cameras in public places: four weeks (Gemeentewet art. 151c).
        case publicOrderImages
        /// What a care provider keeps of a treatment: twenty years (BW art. 7:454 lid 3).
        case treatmentFile
        /// What was asked to know a client: five years (Wwft art. 33 lid 3).
        case clientDueDiligence
    }

    public init(
        _ covers: Coverage, _ period: Period, after start: Answer<String> = .unsaid, because statute: Statute? = nil,
        then afterwards: Afterwards = .unsaid, as record: Record? = nil,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.covers = covers
        self.period = period
        self.start = start
        self.statute = statute
        self.afterwards = afterwards
        self.record = record
        origin = Origin(file, line, column)
    }
}

extension RetentionPeriod {
    public static let says = "How long data are kept, and what then happens (AVG art. 13 lid 2 onder a)."
    public static let keys: Keys<Self> = [
        .key("covers", \.covers, "Which data the period is about."),
        .key("period", \.period, "How long."),
        .text(
            "start", \.start, .noun(after: "na", as: "het einde van de overeenkomst"),
            "From when a fixed term runs, after \"na\": \"het einde van het boekjaar\"."
        ).unpublished(because: "only a fixed term has a start", as: "after") { $0.period.term == nil },
        .key("statute", \.statute, "The law that sets the term.")
            .unpublished(because: "the period is unknown", as: "because") { $0.period.question != nil },
        .key("afterwards", \.afterwards, "What happens to the data when the period ends.")
            .unpublished(because: "the period is unknown", as: "then") { $0.period.question != nil },
        .key(
            "record", \.record, "What kind of record it is, where a law or the authority has a term for it."
        ).judged("AVG art. 5 lid 1 onder e: laws have terms for some kinds of records"),
    ]
}

extension RetentionPeriod.Coverage {
    public static let says =
        "Some categories; or the data of some people; or all data of the purpose that the period stands in "
        + "(purpose); or, beside the purposes, all data that no other period covers (otherData)."
    public static let keys: Keys<Self> = [
        .reference("categories", \.categoryLabels, to: .category, "Labels of the organisation's categories."),
        .reference("subjects", \.subjectLabels, to: .subject, "Labels of the organisation's subjects."),
    ]

    private var categoryLabels: [String] { if case .categories(let labels) = self { labels } else { [] } }
    private var subjectLabels: [String] { if case .subjects(let labels) = self { labels } else { [] } }
}

extension RetentionPeriod.Period {
    public static let says =
        "A fixed term; as long as something holds; until something has happened; not longer than needed, which is no "
        + "criterion; forever; or not known yet."
    public static let keys: Keys<Self> = [
        .key("fixed", \.term, "For a term."),
        .text(
            "asLongAs", \.criterion, .clause(after: "zolang", as: "[u|je] klant bij ons bent"),
            "As long as this holds, as a clause after \"zolang\": \"u klant bent\"."),
        .text(
            "also", \.secondCriterion, .clause(after: "ook zolang", as: "[u|je] klant bij ons bent"),
            "And as long as this holds too, as a clause after \"zolang\"."),
        .text(
            "until", \.event, .clause(after: "totdat", as: "[uw|je] account is gesloten"),
            "Until this has happened, as a clause after \"tot\": \"u zich afmeldt\"."),
        .text(
            "notLongerThanNeededFor", \.reasons, .noun(after: "niet langer dan nodig is voor", as: "de garantie"),
            "\"Not longer than needed for\" these; the law asks for more (WP260)."),
        .text("unknown", \.question, .question, "What was asked, of whom and when. Nothing is published."),
    ]

    fileprivate var term: Term? { if case .fixed(let term) = self { term } else { nil } }
    private var criterion: String? { if case .asLongAs(let clause, _) = self { clause } else { nil } }
    private var secondCriterion: String? { if case .asLongAs(_, let also) = self { also } else { nil } }
    private var event: String? { if case .until(let event) = self { event } else { nil } }
    private var reasons: [String] { if case .notLongerThanNeeded(let uses) = self { uses } else { [] } }
    fileprivate var question: String? { if case .unknown(let question) = self { question } else { nil } }
}
