public struct RetentionPeriod: Fact {
    public var covers: Coverage
    public var period: Period
    public var start: Answer<String>
    public var statute: Statute?
    public var afterwards: Afterwards
    public var record: Record?
    public var usual: Answer<Term> = .unsaid
    public var neededFor: [String] = []
    public var reasons: [String] = []
    public var exceptions: [RetentionException] = []
    public var reviewedAfter: Answer<Term> = .unsaid
    public var erasure: Erasure?
    public var isToldOnRequest: Bool = false
    public var isAtMost: Bool = false
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    /// Whose or which data a period is about.
    public enum Coverage: Keyed {
        /// Labels of categories.
        case categories([String])
        /// Labels of categories, of data subjects by their labels alone.
        case both(categories: [String], subjects: [String])
        /// Labels of data subjects.
        case subjects([String])
        /// All data of the purpose the period stands in.
        case purpose
        /// Most data, without saying which.
        case mostData
        /// All data, where no other period stands beside it.
        case allData
        /// All data that no other period covers.
        case otherData
    }

    public enum Period: Keyed {
        case fixed(Term)
        /// A minimum, which says nothing of when the data go.
        case atLeast(Term)
        /// A minimum and a maximum.
        case between(Term, Term)
        /// Until a day of the calendar.
        case untilDate(CalendarDate)
        /// As long as this holds, as a clause after "zolang"; and as long as `also` holds.
        case asLongAs(String, also: String?)
        /// As long as this holds, as a clause after "zolang", and for a term after that.
        case asLongAsAndThen(String, Term)
        /// Until this has happened, as a clause after "tot".
        case until(String)
        /// "Not longer than needed for ...": no criterion at all (WP260).
        case notLongerThanNeeded(for: [String])
        /// As long as the law asks, whatever that is.
        case asLawRequires
        /// "A reasonable time": no criterion either.
        case reasonable
        /// Until they are made anonymous, whenever that is.
        case untilAnonymised
        /// What is told when data are got, after "bij": "de prijsvraag".
        case toldAt(String)
        /// What the conditions of another party say, after "van": "de betaaldienst".
        case byTermsOf(String)
        /// As somebody sets it, before "instelt": "[u|je]", "de klant"; what holds where nobody does, and at most how long.
        case chosen(by: String, byDefault: Term?, atMost: Term?)
        /// The data are used and not kept.
        case notKept
        case forever
        case unknown(String)
    }

    public enum Afterwards: String, Choice {
        public static let says = "What happens to the data when a period ends."

        case unsaid
        case destroyed
        case deleted
        case anonymised
        case deletedOrAnonymised
        case overwritten
        case returned
        case archived
        /// The organisation looks whether it still needs them.
        case reviewed
    }

    /// How data go when a period ends.
    public struct Erasure: Keyed {
        public var isAutomatic: Bool = false
        public var isIrreversible: Bool = false
        public var within: Answer<Term> = .unsaid

        public init(isAutomatic: Bool = false, isIrreversible: Bool = false, within: Answer<Term> = .unsaid) {
            self.isAutomatic = isAutomatic
            self.isIrreversible = isIrreversible
            self.within = within
        }
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

/// Which term holds where there are several for the same data.
public enum SeveralTerms: String, Choice {
    public static let says = "Which term holds where there are several for the same data."

    case longest
    case shortest
    /// The one that ends last, of those that run from different moments.
    case lastToEnd
    case firstToEnd
}

extension RetentionPeriod {
    public static let says = "How long data are kept, and what then happens (AVG art. 13 lid 2 onder a)."
    public static let keys: Keys<Self> = length + afterThat

    private static let length: Keys<Self> = [
        .key("covers", \.covers, "Which data the period is about."),
        .key("period", \.period, "How long."),
        .text(
            "start", \.start, .noun(after: "na", as: "het einde van de overeenkomst"),
            "From when a fixed term runs, after \"na\": \"het einde van het boekjaar\"."
        ).unpublished(because: "only a term has a start", as: "after") { !$0.period.hasStart },
        .key("isAtMost", \.isAtMost, "That the term is a maximum: the data may go sooner.")
            .unpublished(because: "only a fixed term, and one behind a criterion, can be a maximum") {
                !$0.period.canBeAtMost
            },
        .key("statute", \.statute, "The law that sets the term.")
            .unpublished(because: "the period is unknown", as: "because") { $0.period.question != nil },
        .key("usual", \.usual, "How long that usually is.")
            .unpublished(because: "only what the law asks, or a criterion, has a usual length") { !$0.period.isOpen },
        .text(
            "neededFor", \.neededFor, .noun(after: "Die tijd is nodig voor", as: "onze administratie"),
            "What that time is needed for, as nouns: \"onze administratie\"."
        ).unpublished(because: "no time is told that it could be needed for") { $0.period.isNoTime },
        .text(
            "reasons", \.reasons, .clause(after: "Dat is omdat", as: "aanvragen lang van tevoren komen"),
            "Why so long, as clauses after \"omdat\": \"er later nog vragen komen\"."
        ).unpublished(because: "the period is unknown") { $0.period.question != nil },
        .key("exceptions", \.exceptions, "When they are kept longer or shorter.")
            .unpublished(because: "no time is told that there could be an exception to") { $0.period.isNoTime },
        .key(
            "isToldOnRequest", \.isToldOnRequest, "That people can ask until when their data are kept."
        ).unpublished(because: "no time is told that could be asked for") { $0.period.isNoTime },
    ]

    private static let afterThat: [Key<Self>] = [
        .key("afterwards", \.afterwards, "What happens to the data when the period ends.")
            .unpublished(because: "the period is unknown", as: "then") { $0.period.question != nil }
            .unpublished(because: "what is not kept has no end", as: "then") { $0.period == .notKept },
        .key("erasure", \.erasure, "How that happens.")
            .unpublished(because: "nothing says what happens to the data then") { $0.afterwards == .unsaid },
        .key("reviewedAfter", \.reviewedAfter, "After how long it is looked at whether the data are still needed.")
            .unpublished(because: "no time is told that could be looked at again") { $0.period.isNoTime },
        .key(
            "record", \.record, "What kind of record it is, where a law or the authority has a term for it."
        ).judged("AVG art. 5 lid 1 onder e: laws have terms for some kinds of records"),
    ]
}

extension RetentionPeriod.Coverage {
    public static let says =
        "Some categories; or the data of some people; or some categories of some people, with both keys; or all data of "
        + "the purpose that the period stands in (purpose); or, beside the purposes, most data (mostData), all data (allData), or all data "
        + "that no other period covers (otherData)."
    public static let keys: Keys<Self> = [
        .reference("categories", \.categoryLabels, to: .category, "Labels of the organisation's categories."),
        .reference("subjects", \.subjectLabels, to: .subject, "Labels of the organisation's subjects."),
    ]

    /// The categories that it names.
    public var categoryLabels: [String] {
        switch self {
        case .categories(let labels), .both(let labels, _): labels
        case .subjects, .purpose, .mostData, .allData, .otherData: []
        }
    }

    /// The people whom it names.
    public var subjectLabels: [String] {
        switch self {
        case .subjects(let labels), .both(_, let labels): labels
        case .categories, .purpose, .mostData, .allData, .otherData: []
        }
    }
}

extension RetentionPeriod.Period {
    public static let says =
        "A fixed term; a minimum, with or without a maximum; until a day; as long as something holds; until something has "
        + "happened; as somebody sets it; what is told elsewhere (toldAt, byTermsOf); as long as the law asks "
        + "(asLawRequires); not longer than needed, or a reasonable time, which are no criteria; until the data are made "
        + "anonymous (untilAnonymised); forever; not at all (notKept); or not known yet."
    public static let keys: Keys<Self> = [
        .key("fixed", \.term, "For a term."),
        .key("atLeast", \.least, "For this long at the least."),
        .key("atMost", \.most, "Beside a minimum, or a choice: for this long at the most."),
        .key("untilDate", \.date, "Until a day of the calendar."),
        .text(
            "asLongAs", \.criterion, .clause(after: "zolang", as: "[u|je] klant bij ons bent"),
            "As long as this holds, as a clause after \"zolang\": \"u klant bent\"."),
        .text(
            "also", \.secondCriterion, .clause(after: "ook zolang", as: "[u|je] klant bij ons bent"),
            "And as long as this holds too, as a clause after \"zolang\"."),
        .text(
            "firstAsLongAs", \.firstCriterion, .clause(after: "zolang", as: "de klacht loopt"),
            "First as long as this holds, as a clause after \"zolang\", and then for a term."),
        .key("andThen", \.rest, "For how long after that."),
        .text(
            "until", \.event, .clause(after: "totdat", as: "[uw|je] account is gesloten"),
            "Until this has happened, as a clause after \"tot\": \"u zich afmeldt\"."),
        .text(
            "notLongerThanNeededFor", \.reasons, .noun(after: "niet langer dan nodig is voor", as: "de garantie"),
            "\"Not longer than needed for\" these; the law asks for more (WP260)."),
        .text(
            "toldAt", \.occasion, .noun(after: "zo lang als wij aangeven bij", as: "de prijsvraag"),
            "It is told when the data are got, after \"bij\": \"de prijsvraag\"."),
        .text(
            "byTermsOf", \.party, .noun(after: "zo lang als staat in de voorwaarden van", as: "de betaaldienst"),
            "The conditions of another party say it: \"de betaaldienst\"."),
        .text(
            "chosenBy", \.chooser, .words(after: "zo lang als", as: "[u|je] zelf"),
            "Who sets it, before \"instelt\": \"de klant\", \"[u|je] zelf\"."),
        .key("byDefault", \.usualChoice, "For how long, where nobody set it."),
        .text("unknown", \.question, .question, "What was asked, of whom and when. Nothing is published."),
    ]

    private var term: Term? { if case .fixed(let term) = self { term } else { nil } }
    private var least: Term? {
        switch self {
        case .atLeast(let term), .between(let term, _): term
        default: nil
        }
    }
    private var most: Term? {
        switch self {
        case .between(_, let term): term
        case .chosen(_, _, let term): term
        default: nil
        }
    }
    private var date: CalendarDate? { if case .untilDate(let date) = self { date } else { nil } }
    private var criterion: String? { if case .asLongAs(let clause, _) = self { clause } else { nil } }
    private var firstCriterion: String? { if case .asLongAsAndThen(let clause, _) = self { clause } else { nil } }
    private var rest: Term? { if case .asLongAsAndThen(_, let term) = self { term } else { nil } }
    private var occasion: String? { if case .toldAt(let occasion) = self { occasion } else { nil } }
    private var party: String? { if case .byTermsOf(let party) = self { party } else { nil } }
    private var chooser: String? { if case .chosen(let chooser, _, _) = self { chooser } else { nil } }
    private var usualChoice: Term? { if case .chosen(_, let term, _) = self { term } else { nil } }
    private var secondCriterion: String? { if case .asLongAs(_, let also) = self { also } else { nil } }
    private var event: String? { if case .until(let event) = self { event } else { nil } }
    private var reasons: [String] { if case .notLongerThanNeeded(let uses) = self { uses } else { [] } }
    fileprivate var question: String? { if case .unknown(let question) = self { question } else { nil } }

    /// Whether there is a term that runs from something.
    fileprivate var hasStart: Bool {
        switch self {
        case .fixed, .atLeast, .between, .chosen(_, _?, _): true
        default: false
        }
    }

    /// Whether it has one term, that can be a maximum.
    fileprivate var canBeAtMost: Bool {
        switch self {
        case .fixed, .asLongAsAndThen: true
        default: false
        }
    }

    /// Whether it is a criterion, of which one can say how long it usually takes.
    fileprivate var isOpen: Bool {
        switch self {
        case .asLawRequires, .asLongAs, .asLongAsAndThen, .until: true
        default: false
        }
    }

    /// Whether data are not kept, or nobody knows how long.
    fileprivate var isNoTime: Bool { question != nil || self == .notKept }
}

extension RetentionPeriod.Erasure {
    public static let says = "How data go when a period ends: by themselves, for good, and how soon."
    public static let keys: Keys<Self> = [
        .key("isAutomatic", \.isAutomatic, "That it happens by itself."),
        .key("isIrreversible", \.isIrreversible, "That the data cannot be brought back."),
        .key("within", \.within, "Within how long it happens."),
    ]
    public var silence: String? { isBlank && within.isUnsaid ? "it is empty" : nil }
}
