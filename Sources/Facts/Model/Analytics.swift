public struct Analytics: Fact {
    public var name: String
    public var usesNoCookies: Bool
    public var gets: [String]
    public var getsListing: Listing
    public var practices: [Practice]
    public var dashboard: Answer<String>
    public var statement: Answer<String>
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Practice: String, Choice {
        public static let says = "How a service that counts visits spares the privacy of visitors."

        case keepsNoAddresses
        /// A part of each IP address is left out.
        case shortensAddresses
        case makesNoProfiles
        /// Who has set "Do Not Track" in the browser is not counted.
        case honoursDoNotTrack
        /// Nothing leads to one visitor.
        case showsTotalsOnly
        case standsOnOwnServer
    }

    public init(
        _ name: String, usesNoCookies: Bool = false, holding gets: [String] = [], getsListing: Listing = .complete,
        _ practices: Practice..., dashboard: Answer<String> = .unsaid, statement: Answer<String> = .unsaid,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.name = name
        self.usesNoCookies = usesNoCookies
        self.gets = gets
        self.getsListing = getsListing
        self.practices = practices
        self.dashboard = dashboard
        self.statement = statement
        origin = Origin(file, line, column)
    }
}

extension Analytics {
    public static let says = "A service that counts visits to the website; what it stores by cookies stands with those."
    public static let keys: Keys<Self> = [
        .text("name", \.name, .name, "What it is called: \"Voorbeeldmeting\"."),
        .key("usesNoCookies", \.usesNoCookies, "That it works without cookies."),
        .text(
            "gets", \.gets, .words(after: "deze gegevens:", as: "bezochte pagina’s"),
            "What it uses: \"bezochte pagina’s\"."),
        .listing("getsListing", \.getsListing, of: \.gets, "data that it uses", "Whether that is all."),
        .key("practices", \.practices, "How it spares the privacy of visitors."),
        .text("dashboard", \.dashboard, .website, "Where everyone can see its figures."),
        .text("statement", \.statement, .website, "Where the statement of the service stands."),
    ]
}
