/// Something for which personal data are used (AVG art. 5 lid 1 onder b). DPV: `dpv:Purpose`.
public struct Purpose: Fact {
    /// An infinitive: "onze diensten leveren". It is the purpose's heading.
    public var name: String
    /// What belongs to it, as nouns or infinitives.
    public var details: [String]
    /// Labels of the data subjects concerned; empty where nothing says whose data these are.
    public var subjects: [String]
    /// Labels of the categories used; empty where nothing says which.
    public var categories: [String]
    /// Whether those are all of them.
    public var categoryListing: Listing
    /// That the data got for this purpose serve no other.
    public var isExclusive: Bool
    public var grounds: [LegalBasis]
    /// Names of the processors and recipients that get data for this purpose.
    public var recipients: [String]
    public var retention: [RetentionPeriod]
    public var provision: Answer<ProvisionDuty>
    /// What follows for people who don't give their data, after "dan": "kunt u geen account maken". `.none` says that
    /// nothing follows.
    public var withoutProvision: Answer<String>
    public var profiling: Answer<String>
    /// What lifts the ban on using special data (AVG art. 9 lid 2).
    public var specialDataExceptions: Answer<[SpecialDataException]>
    /// What allows using data on offences (AVG art. 10).
    public var criminalDataGrounds: Answer<[CriminalDataGround]>
    /// That data got for another purpose are used for this one too.
    public var furtherUse: FurtherUse?
    /// Whether it is done on a large scale (AVG art. 35 lid 3 onder b, art. 37 lid 1 onder b en c).
    public var isLargeScale: Answer<Bool>
    /// Whether people are followed regularly and systematically (AVG art. 35 lid 3 onder c, art. 37 lid 1 onder b).
    public var isMonitoring: Answer<Bool>
    /// Where its data protection impact assessment is recorded (AVG art. 35).
    public var impactAssessment: Answer<String>
    public var aiSystems: [AISystem]
    /// Where it names its data subjects, categories and recipients.
    public var mentions = Mentions()
    /// What was given twice of which there can be one; findings, not data.
    public var repetitions = Repetitions()
    public var origin: Origin
    public var acceptances: [Acceptance] = []
}

/// Whether people must give their data, and what follows if they don't (AVG art. 13 lid 2 onder e).
public enum ProvisionDuty: String, Hashable, Sendable, Codable, CaseIterable {
    /// The contract cannot be made or kept without the data.
    case contract
    /// The law obliges people to give the data.
    case law
    /// People are free to give the data or not.
    case voluntary
}
