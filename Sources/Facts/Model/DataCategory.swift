/// A category of personal data (AVG art. 14 lid 1 onder d), with what falls under it and where it comes from.
public struct DataCategory: Fact {
    public var label: String
    /// What falls under it; with `listing` it says whether that is all.
    public var examples: [String]
    public var listing: Listing
    public var nature: DataNature
    /// A use that the category is named with, after "voor": "automatische incasso".
    public var usedFor: String?
    public var source: DataSource?
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        _ label: String, _ nature: DataNature = .ordinary, including examples: String..., listing: Listing = .complete,
        usedFor: String? = nil, source: DataSource? = nil,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.label = label
        self.nature = nature
        self.examples = examples
        self.listing = listing
        self.usedFor = usedFor
        self.source = source
        origin = Origin(file, line, column)
    }
}

/// Where data come from that the data subject did not give (AVG art. 14 lid 2 onder f).
public struct DataSource: Fact {
    /// The sources, each with its article: "het handelsregister van de KvK".
    public var names: [String]
    public var listing: Listing
    /// Whether the sources are open to everyone.
    public var isPublic: Answer<Bool>
    /// Which data are taken from them (AVG art. 14 lid 1 onder d).
    public var categoriesNamed: Answer<Bool>
    /// When the data subject hears of it (AVG art. 14 lid 3).
    public var notice: Answer<String>
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        _ names: String..., listing: Listing = .complete, isPublic: Answer<Bool> = .unsaid,
        categoriesNamed: Answer<Bool> = .unsaid, notice: Answer<String> = .unsaid,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.names = names
        self.listing = listing
        self.isPublic = isPublic
        self.categoriesNamed = categoriesNamed
        self.notice = notice
        origin = Origin(file, line, column)
    }
}
