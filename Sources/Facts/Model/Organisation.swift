/// An organisation and all that it says about its processing: what a site is compiled from.
public struct Organisation: Fact, Identifiable {
    /// The name of its folder under `public/`: lower-case letters, digits and hyphens.
    public var id: String
    public var addressing: Addressing
    public var controller: Controller?
    public var officer: DataProtectionOfficer?
    public var representative: Representative?
    public var jointControllers: [JointController]
    public var subjects: [DataSubject]
    public var subjectListing: Listing
    public var categories: [DataCategory]
    public var categoryListing: Listing
    /// Whether the categories are always used, or can be.
    public var categoryModality: Modality
    /// That the categories serve the purposes, without saying which serves which.
    public var categoriesServePurposes: CategoryUse?
    public var purposes: [Purpose]
    public var sharing: Sharing?
    public var retention: [RetentionPeriod]
    /// That a statutory term goes first where there is one.
    public var statutoryTermsFirst: Bool
    public var security: Security?
    public var breach: BreachHandling?
    public var website: Website?
    public var rights: RightsProcedure?
    public var mailings: [Mailing]
    public var newsletter: Answer<Newsletter>
    public var automatedDecisions: Answer<[AutomatedDecision]>
    public var minors: Answer<Minors>
    public var processorServices: [ProcessorService]
    public var stances: [Stance]
    public var changes: ChangePolicy?
    public var version: Version?
    /// The editions before it, the latest first.
    public var earlierVersions: [EarlierVersion]
    /// Facts given twice of which there can be one; findings, not data.
    public var repetitions: Repetitions
    public var origin: Origin
    public var acceptances: [Acceptance] = []
}

/// That an organisation uses its categories for its purposes, and has not said which for which.
public struct CategoryUse: Fact {
    /// That data are used for no other purpose than the one for which they were got.
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
