public struct DataCollection: Fact {
    public var way: Way
    public var extent: Extent
    /// Labels of categories; none where it is about data in general.
    public var categories: [String]
    public var means: [String]
    public var occasions: [String]
    public var notBy: [String]
    public var opensOwnMail: Bool
    public var isDirect: Bool
    public var givesCopy: Bool
    public var copyFrom: String?
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Way: String, Choice {
        public static let says =
            "How data are got: given by the people themselves, observed, derived from other data, or retrieved by itself "
            + "from a source. DPV: dpv:hasDataSource."

        case given
        case observed
        case derived
        case retrieved
    }

    public enum Extent: String, Choice {
        public static let says = "Of how much of the data it holds."

        case unsaid
        case most
        /// No data are got in another way.
        case all
    }

    public init(
        _ way: Way, _ categories: DataCategory..., extent: Extent = .unsaid, by means: String...,
        when occasions: String..., notBy: [String] = [], opensOwnMail: Bool = false, isDirect: Bool = false,
        givesCopy: Bool = false, copyFrom: String? = nil,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.way = way
        self.extent = extent
        self.categories = categories.map(\.label)
        self.means = means
        self.occasions = occasions
        self.notBy = notBy
        self.opensOwnMail = opensOwnMail
        self.isDirect = isDirect
        self.givesCopy = givesCopy
        self.copyFrom = copyFrom
        origin = Origin(file, line, column)
    }
}

extension DataCollection {
    public static let says = "How data are collected, in general or those of some categories."
    public static let keys: Keys<Self> = [
        .key("way", \.way, "How."),
        .key("extent", \.extent, "Whether most or all data are got so.")
            .unpublished(because: "it is about some categories") { !$0.categories.isEmpty },
        .reference(
            "categories", \.categories, to: .category,
            "Which data, by labels of the organisation's categories; left out for data in general."),
        .text(
            "means", \.means, .noun(after: "Dat gebeurt via", as: "het aanmeldformulier"),
            "By what, each with its article: \"het aanmeldformulier\", \"de telefoon\"."),
        .text(
            "occasions", \.occasions, .clause(after: "Dat gebeurt als", as: "[u|je] een account opent"),
            "When, as clauses after \"als\": \"[u|je] een account opent\"."),
        .text(
            "notBy", \.notBy, .noun(after: "Wij verzamelen geen gegevens via", as: "camera’s"),
            "By what no data are collected."),
        .key(
            "opensOwnMail", \.opensOwnMail,
            "That a form opens one's own mail program, filled in, and that one sends the mail oneself."),
        .key("isDirect", \.isDirect, "That no server stands between the people and the organisation."),
        .key("givesCopy", \.givesCopy, "That who gives data gets a copy."),
        .text(
            "copyFrom", \.copyFrom, .noun(after: "krijgt u van", as: "[uw|je] bank"),
            "Of whom people get a copy otherwise: \"[uw|je] bank\"."),
    ]
}
