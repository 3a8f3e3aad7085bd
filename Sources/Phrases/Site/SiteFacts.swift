import Diagnostics

/// Where a site is published, and what of its publisher's own stands around its pages: `content/site.md`. What is left out
/// is not known, and nothing is put in its place.
public struct SiteFacts: Hashable, Sendable {
    /// The publisher's colours, of links and lines, as `#0b5394`: on light screens and on dark ones.
    public struct Accent: Hashable, Sendable {
        public let light: String
        public let dark: String
        public let location: Location
    }

    /// A link to a page of the publisher, around all pages.
    public struct Link: Hashable, Sendable {
        public let region: Furniture.Region
        public let text: String
        public let address: String
        public let location: Location
    }

    /// Where findings about it point at.
    public static let file = "content/site.md"
    /// Nothing is said.
    public static let unsaid = SiteFacts()

    public private(set) var address: SiteAddress?
    public private(set) var accent: Accent?
    /// The file of the logo in `content/`: "logo.svg".
    public private(set) var logo: String?
    /// In the order in which they stand.
    public private(set) var links: [Link] = []

    private init() {}

    /// - Throws: `site-malformed` for the first line that is nothing that a site says.
    public init(parsing text: String) throws(DiagnosticError) {
        for entry in PhraseFile(file: Self.file, text: text).entries { try add(entry) }
    }

    private mutating func add(_ entry: PhraseFile.Entry) throws(DiagnosticError) {
        switch entry.kind {
        case "address":
            if address != nil { throw Self.malformed("a site has one address", entry) }
            address = SiteAddress(entry.text)
            if address == nil { throw Self.malformed("\"\(entry.text)\" is no address of a site", entry) }
        case "accent": try addAccent(entry)
        case "logo":
            guard logo == nil, Self.isPicture(entry.text) else {
                throw Self.malformed("\"\(entry.text)\" is no file name of a logo, or a second one", entry)
            }
            logo = entry.text
        case "header", "footer": try addLink(entry)
        default: throw Self.malformed("\"\(entry.kind ?? entry.text)\" is nothing that a site says", entry)
        }
    }

    private mutating func addAccent(_ entry: PhraseFile.Entry) throws(DiagnosticError) {
        let colours = entry.text.split(separator: " ").map(String.init)
        guard accent == nil, colours.count == 2, colours.allSatisfy(Self.isColour) else {
            throw Self.malformed("\"\(entry.text)\" is no pair of colours, for light and dark screens", entry)
        }
        accent = Accent(light: colours[0], dark: colours[1], location: entry.location)
    }

    private mutating func addLink(_ entry: PhraseFile.Entry) throws(DiagnosticError) {
        let parts = entry.text.split(separator: ": ", maxSplits: 1).map(String.init)
        guard let region = entry.kind.flatMap(Furniture.Region.init), parts.count == 2, Self.isWebAddress(parts[1])
        else {
            throw Self.malformed("\"\(entry.text)\" is no text and address", entry)
        }
        links.append(Link(region: region, text: parts[0], address: parts[1], location: entry.location))
    }

    private static func isColour(_ text: String) -> Bool {
        text.hasPrefix("#") && text.utf8.count == 7 && text.dropFirst().allSatisfy(\.isHexDigit)
    }

    private static func isPicture(_ name: String) -> Bool {
        name.hasSuffix(".svg") && !name.contains("/") && !name.hasPrefix(".")
    }

    private static func isWebAddress(_ text: String) -> Bool {
        text.hasPrefix("https://") && text.utf8.count > 8
            && text.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"\"'<>\\`{}".utf8.contains($0) }
    }

    private static func malformed(_ message: String, _ entry: PhraseFile.Entry) -> DiagnosticError {
        DiagnosticError(
            Diagnostic(
                "site-malformed", .error, message, at: entry.location,
                remedy: "Known are ## address (- https://...), ## accent (- #0b5394 #8cc4ff), ## logo (- logo.svg), "
                    + "## header and ## footer (- Contact: https://...)."))
    }
}
