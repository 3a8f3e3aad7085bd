public struct Purpose: Fact {
    public var name: String
    /// The id of its heading, for links that last when its name changes.
    public var anchor: String?
    public var details: [String] = []
    /// Labels of the data subjects concerned; empty where nothing says whose data these are.
    public var subjects: [String] = []
    /// Labels of the categories used; empty where nothing says which.
    public var categories: [String] = []
    public var categoryListing: Listing = .complete
    public var isExclusive: Bool = false
    public var onlyIf: String?
    public var isOffByDefault: Bool = false
    public var grounds: [LegalBasis] = []
    public var options: [PurposeOption] = []
    public var optionsKeptIn: [String] = []
    public var optOuts: [OptOut] = []
    public var offersObjection: Bool = false
    public var recipients: [String] = []
    public var retention: [RetentionPeriod] = []
    public var provision: Answer<ProvisionDuty> = .unsaid
    public var withoutProvision: Answer<String> = .unsaid
    public var profiling: Answer<String> = .unsaid
    public var lastDay: Answer<CalendarDate> = .unsaid
    public var profile: Profile?
    public var selection: [String] = []
    public var specialDataExceptions: Answer<[SpecialDataException]> = .unsaid
    public var criminalDataGrounds: Answer<[CriminalDataGround]> = .unsaid
    public var furtherUse: FurtherUse?
    public var isLargeScale: Answer<Bool> = .unsaid
    public var isMonitoring: Answer<Bool> = .unsaid
    public var impactAssessment: Answer<String> = .unsaid
    public var aiSystems: [AISystem] = []
    /// Where it names its data subjects, categories and recipients.
    public var mentions = Mentions()
    /// What was given twice of which there can be one; findings, not data.
    public var repetitions = Repetitions()
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        _ name: String, anchor: String? = nil, file: String = #fileID, line: Int = #line, column: Int = #column,
        @PurposeBuilder _ parts: () -> [Part<Purpose>]
    ) {
        self.name = name
        self.anchor = anchor
        origin = Origin(file, line, column)
        self = parts().applied(to: self)
    }
}

extension Purpose {
    public static let says =
        "Something for which personal data are used (AVG art. 5 lid 1 onder b). DPV: dpv:Purpose."
    public static let keys: Keys<Self> = whatAndWhy + care

    private static let whatAndWhy: Keys<Self> = [
        .text(
            "name", \.name, .activity(as: "bestellingen leveren"),
            "An infinitive, which becomes a heading: \"onze diensten leveren\"."),
        .text(
            "anchor", \.anchor, .folder,
            "The id of its heading in the page, so that links to it last when its name changes: what the id was before."
        ).judged("AVG art. 12 lid 1: links to the purpose keep landing there"),
        .text(
            "details", \.details, .words(after: "Wat hoort hierbij?", as: "facturen sturen"),
            "What belongs to it, as nouns or infinitives."),
        .reference(
            "subjects", \.subjects, to: .subject, "Whose data it uses: labels of the organisation's subjects."),
        .reference(
            "categories", \.categories, to: .category, "Which data it uses: labels of the organisation's categories."),
        .listing(
            "categoryListing", \.categoryListing, of: \.categories, "categories", as: "the listing of its categories",
            "Whether those are all."),
        .key("isExclusive", \.isExclusive, "That the data got for this purpose serve no other."),
        .text(
            "onlyIf", \.onlyIf, .clause(after: "Dit doen wij alleen als", as: "[u|je] de koppeling zelf aanzet"),
            "In which case only, after \"alleen als\": \"[u|je] de koppeling zelf aanzet\"."),
        .key("isOffByDefault", \.isOffByDefault, "That it is off until people turn it on (AVG art. 25 lid 2)."),
        .key("grounds", \.grounds, "The grounds on which it rests; a mixed purpose has two."),
        .key("options", \.options, "What people can choose, and what that means for their data."),
        .text(
            "optionsKeptIn", \.optionsKeptIn, .noun(after: "ook in", as: "onze administratie"),
            "Where their choice is carried out as well, after \"in\"."
        ).unpublished(because: "there is nothing to choose") { $0.options.isEmpty },
        .key("optOuts", \.optOuts, "Ways of its own to stop or limit it."),
        .key(
            "offersObjection", \.offersObjection,
            "That people can object to it, though its grounds do not ask for that."
        ).unpublished(because: "its grounds give the right to object") {
            $0.grounds.contains { [.legitimateInterest, .publicTask].contains($0.ground) }
        },
        .reference(
            "recipients", \.recipients, to: .party,
            "Who gets data for it: names of the processors and recipients under sharing."),
        .key("retention", \.retention, "How long its data are kept."),
        .key("provision", \.provision, "Whether people must give their data."),
        .text(
            "withoutProvision", \.withoutProvision,
            .consequence(after: "Dan", as: "[kunt u|kun je] geen account maken"),
            "What follows for who does not, after \"dan\": \"kunt u geen account maken\"; none where nothing follows."
        )
        .tellsNone
        .unpublished(because: "nothing says whether people must give their data") { $0.provision.value == nil }
        .unpublished(
            because: "without data that a contract needs, there is no contract", as: "withoutProvision: .none"
        ) { $0.withoutProvision.isNone && $0.provision.value == .contract },
        .text(
            "profiling", \.profiling, .statement(after: "Het gevolg daarvan:", as: "[u|je] ziet andere aanbiedingen"),
            "That people are profiled, and what follows from it for them."),
        .key("lastDay", \.lastDay, "The last day on which it is done, where that is fixed."),
        .key("profile", \.profile, "How a profile or a score is made."),
        .text(
            "selection", \.selection,
            .noun(after: "Dat hangt af van", as: "leeftijd en woonplaats"),
            "On what it depends who is approached for it."),
        .key("aiSystems", \.aiSystems, "Systems of artificial intelligence that are used for it."),
    ]

    private static let care: [Key<Self>] = [
        .key(
            "specialDataExceptions", \.specialDataExceptions, "What lifts the ban on the special data that it uses."
        ).judged("AVG art. 9 lid 2: what lifts the ban on special data"),
        .key("criminalDataGrounds", \.criminalDataGrounds, "What allows the data on offences that it uses.")
            .judged("AVG art. 10, UAVG art. 32, 33: what allows data on offences"),
        .key("furtherUse", \.furtherUse, "That its data were got for another purpose.")
            .judged("AVG art. 6 lid 4, 13 lid 3: people are told before it starts, apart from the statement"),
        .key(
            "isLargeScale", \.isLargeScale,
            "Whether it is done on a large scale (AVG art. 35 lid 3 onder b, art. 37 lid 1 onder b en c)."
        ).judged("AVG art. 35 lid 3, 37 lid 1: when an assessment or an officer is needed"),
        .key(
            "isMonitoring", \.isMonitoring,
            "Whether people are followed regularly and systematically (AVG art. 35 lid 3 onder c, art. 37 lid 1 onder b)."
        ).judged("AVG art. 35 lid 3, 37 lid 1: when an assessment or an officer is needed"),
        .text(
            "impactAssessment", \.impactAssessment, .evidence,
            "Where its data protection impact assessment is recorded (AVG art. 35)."
        ).judged("AVG art. 35: the assessment is the controller's own").tellsNone,
    ]
}

public enum ProvisionDuty: String, Choice {
    public static let says =
        "Whether people must give their data, and why (AVG art. 13 lid 2 onder e): for a contract, by law, or not."

    /// The contract cannot be made or kept without the data.
    case contract
    /// The law obliges people to give the data.
    case law
    /// People are free to give the data or not.
    case voluntary
}
