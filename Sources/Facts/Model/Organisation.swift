public struct Organisation: Fact, Identifiable {
    public var id: String
    public var addressing: Addressing
    public var controller: Controller?
    public var officer: DataProtectionOfficer?
    public var hasNoOfficer: Bool = false
    public var contactPoints: [ContactPoint] = []
    public var representative: Representative?
    public var jointControllers: [JointController] = []
    public var subjects: [DataSubject] = []
    public var subjectListing: Listing = .complete
    public var categories: [DataCategory] = []
    public var categoryListing: Listing = .complete
    public var categoryModality: Modality = .always
    public var categoriesServePurposes: CategoryUse?
    public var minimisation: DataMinimisation?
    public var excludedData: [ExcludedData] = []
    public var closedLists: [NoOtherData] = []
    public var exclusions: [Exclusion] = []
    public var anonymised: [AnonymisedOutput] = []
    public var withoutPersonalData: [WithoutPersonalData] = []
    public var collections: [DataCollection] = []
    public var purposes: [Purpose] = []
    public var grounds: CommonGrounds?
    public var agreements: [Agreement] = []
    public var sharing: Sharing?
    public var retention: [RetentionPeriod] = []
    public var statutoryTermsFirst: Bool = false
    public var severalTerms: SeveralTerms?
    public var backups: BackupRetention?
    public var refusalRecords: [RefusalRecord] = []
    public var publications: [Publication] = []
    public var imageRules: [ImageRules] = []
    public var security: Security?
    public var breach: BreachHandling?
    public var breachDuty: BreachDuty?
    public var website: Website?
    public var apps: [App] = []
    public var rights: RightsProcedure?
    public var authority: ComplaintAuthority?
    public var mailings: [Mailing] = []
    public var newsletter: Answer<Newsletter> = .unsaid
    public var automatedDecisions: Answer<[AutomatedDecision]> = .unsaid
    public var minors: Answer<Minors> = .unsaid
    public var ages: AgePolicy?
    public var processorServices: [ProcessorService] = []
    public var stances: [Stance] = []
    public var policies: [ExternalPolicy] = []
    public var ownWords: [OwnWords] = []
    public var changes: ChangePolicy?
    public var version: Version?
    public var earlierVersions: [EarlierVersion] = []
    public var scope: StatementScope?
    public var disclaimers: [Disclaimer] = []
    public var advice: [Advice] = []
    public var placedNotices: [PlacedNotice] = []
    public var standardTexts: [StandardText] = []
    public var stored: [Stored] = []
    /// Facts given twice of which there can be one; findings, not data.
    public var repetitions = Repetitions()
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    /// - Parameters:
    ///   - id: the name of its folder under `public/`.
    ///   - addressing: `.formal` for u, `.informal` for je.
    public init(
        _ id: String, addressing: Addressing, file: String = #fileID, line: Int = #line, column: Int = #column,
        @OrganisationBuilder _ parts: () -> [Part<Organisation>]
    ) {
        self.id = id
        self.addressing = addressing
        origin = Origin(file, line, column)
        self = parts().applied(to: self)
    }
}

extension Organisation {
    /// What it is called on pages and in documents for its file: the name of the controller, or else its id.
    public var publicName: String { controller?.name ?? id }
}

extension Organisation {
    public static let says =
        "An organisation and all that it says about its processing: what a site is compiled from."
    public static let keys: Keys<Self> = identity + data + limits + dealings + statement

    private static let identity: Keys<Self> = [
        .text(
            "id", \.id, .folder, "The name of its folder under public/: lower-case letters, digits and hyphens."),
        .key("addressing", \.addressing, "Whether the documents say u or je."),
        .key("controller", \.controller, "Who the organisation is. Without it no statement can be written."),
        .key("officer", \.officer, "Its data protection officer."),
        .key("hasNoOfficer", \.hasNoOfficer, "That it has no data protection officer.")
            .unpublished(because: "it has an officer") { $0.officer != nil },
        .key("contactPoints", \.contactPoints, "Whom people reach for what, beside its own addresses."),
        .key("representative", \.representative, "Its representative in the Union, where it is established outside."),
        .key("jointControllers", \.jointControllers, "Others with whom it decides on purposes and means."),
    ]

    private static let data: [Key<Self>] = [
        .key(
            "subjects", \.subjects, "The kinds of people whose data are used. Purposes name them by their label."),
        .listing("subjectListing", \.subjectListing, of: \.subjects, "data subjects", "Whether those are all."),
        .key(
            "categories", \.categories, "The categories of data that are used. Purposes name them by their label."),
        .listing("categoryListing", \.categoryListing, of: \.categories, "categories", "Whether those are all."),
        .key("categoryModality", \.categoryModality, "Whether the categories are always used, or can be.")
            .unpublished(because: "it has no categories") { $0.categories.isEmpty },
        .key(
            "categoriesServePurposes", \.categoriesServePurposes,
            "That the categories serve the purposes, without saying which serves which."
        ).unpublished(because: "it has no categories", as: "CategoriesServePurposes") { $0.categories.isEmpty },
        .key("collections", \.collections, "How the data are collected."),
        .key("purposes", \.purposes, "What personal data are used for, one by one."),
        .key("grounds", \.grounds, "What holds for the grounds of all purposes together."),
        .key("agreements", \.agreements, "What people agree to by ticking a box."),
        .key("sharing", \.sharing, "Who gets data, and when."),
        .key("retention", \.retention, "How long data are kept, where it is not a purpose that says so."),
        .key(
            "statutoryTermsFirst", \.statutoryTermsFirst,
            "That a statutory term goes before the organisation's own."),
        .key("severalTerms", \.severalTerms, "Which term holds where there are several for the same data."),
        .key("backups", \.backups, "What becomes of erased data in backups."),
        .key("refusalRecords", \.refusalRecords, "What is kept to remember that somebody refused something."),
        .key("publications", \.publications, "What of people is made public, or shown to others."),
        .key("imageRules", \.imageRules, "When photos and videos of people are made."),
    ]

    private static let limits: [Key<Self>] = [
        .key("minimisation", \.minimisation, "That no more data are used than is needed."),
        .key("excludedData", \.excludedData, "Data that it does not have or ask."),
        .key("closedLists", \.closedLists, "That it uses no other data than the statement names."),
        .key("exclusions", \.exclusions, "Uses that it does not make of data."),
        .key("anonymised", \.anonymised, "Results that it makes of data, and that lead to nobody."),
        .key("withoutPersonalData", \.withoutPersonalData, "What it does without personal data."),
    ]

    private static let dealings: [Key<Self>] = [
        .key("security", \.security, "How data are protected."),
        .key("breach", \.breach, "Who is told of a personal data breach."),
        .key("breachDuty", \.breachDuty, "What it does about a personal data breach, as the law asks."),
        .key("website", \.website, "Its website and the cookies there."),
        .key("apps", \.apps, "Its apps."),
        .key("rights", \.rights, "How people use their rights. Which rights they have, the law says."),
        .key("authority", \.authority, "Another supervisory authority than that of the Netherlands."),
        .key("mailings", \.mailings, "Messages that it sends of its own accord."),
        .key("newsletter", \.newsletter, "Its newsletter, or that it has none.").tellsNone,
        .key(
            "automatedDecisions", \.automatedDecisions,
            "Decisions that a computer takes alone, or that there are none."
        ).tellsNone,
        .key("minors", \.minors, "What is said of people under sixteen, or that no data of theirs are used.").tellsNone,
        .key("ages", \.ages, "For people of what age it is there."),
    ]

    private static let statement: [Key<Self>] = [
        .key("processorServices", \.processorServices, "What it does as a processor, for its customers."),
        .key("stances", \.stances, "What it claims or disclaims of itself.")
            .judged("AVG art. 5 lid 1 onder a: rules judge what an organisation claims; it is not published as such"),
        .key("policies", \.policies, "Policies beside the statement, of its own or of others."),
        .key("ownWords", \.ownWords, "What it says in its own words, where no other fact can."),
        .key("changes", \.changes, "How the statement changes."),
        .key("version", \.version, "Which edition of the statement this is."),
        .key("earlierVersions", \.earlierVersions, "The editions before it, the latest first."),
        .key("scope", \.scope, "What the statement is about."),
        .key("disclaimers", \.disclaimers, "What of others the controller does not answer for."),
        .key("advice", \.advice, "What readers can do themselves."),
        .key("placedNotices", \.placedNotices, "What people are shown where it matters."),
        .key("standardTexts", \.standardTexts, "Standing texts that help readers."),
        .key("stored", \.stored, "Where data of a category stand in the systems of the organisation.")
            .judged("AVG art. 30: data in a system without a category are told to nobody"),
    ]
}

public struct CategoryUse: Fact {
    public var isLimited: Bool
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        onlyAsCollected isLimited: Bool = false, file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.isLimited = isLimited
        origin = Origin(file, line, column)
    }
}

extension CategoryUse {
    public static let says = "That the categories serve the purposes, without saying which serves which."
    public static let keys: Keys<Self> = [
        .key(
            "isLimited", \.isLimited,
            "That data are used for no other purpose than the one for which they were got.")
    ]
}
