import Diagnostics

/// Where a site is published, and what of its publishers' own stands around its pages: `content/site.md`. What is left out
/// is not known, and nothing is put in its place.
public struct SiteFacts: Hashable, Sendable {
    /// The house style of one organisation, where it has its own.
    private struct Own: Hashable {
        let organisation: String
        var style: HouseStyle
        /// Where it is first named.
        let location: Location
    }

    /// Where findings about it point at.
    public static let file = "content/site.md"
    /// Nothing is said.
    public static let unsaid = SiteFacts()

    public private(set) var address: SiteAddress?
    /// That of the site, for all pages whose organisation has no other.
    public private(set) var houseStyle = HouseStyle()
    private var own: [Own] = []

    private init() {}

    /// - Throws: `site-malformed` for the first line that is nothing that a site says.
    public init(parsing text: String) throws(DiagnosticError) {
        for entry in PhraseFile(file: Self.file, text: text).entries { try add(entry) }
    }

    /// The organisations that have something of their own, and where the file says so, in its order.
    public var organisations: [(id: String, location: Location)] { own.map { ($0.organisation, $0.location) } }

    /// What the site and each organisation say themselves.
    public var houseStyles: [HouseStyle] { [houseStyle] + own.map(\.style) }

    /// That of an organisation: its own, and the site's for what it leaves out.
    public func houseStyle(of organisation: String) -> HouseStyle {
        own.first { $0.organisation == organisation }?.style.completed(by: houseStyle) ?? houseStyle
    }

    /// A heading is what its lines are, and may name whose they are: `## accent`, `## accent: example`.
    private mutating func add(_ entry: PhraseFile.Entry) throws(DiagnosticError) {
        guard let heading = entry.kind else {
            throw Self.malformed("\"\(entry.text)\" is nothing that a site says", entry)
        }
        let parts = heading.split(separator: ": ", maxSplits: 1).map(String.init)
        let fault =
            switch (parts[0], parts.count) {
            case ("address", 1): addAddress(entry.text)
            case ("address", _): "an organisation has no address: its pages stand under that of the site"
            case (let part, 1): houseStyle.add(entry.text, as: part, at: entry.location)
            case (let part, _): addOwn(entry, as: part, of: parts[1])
            }
        if let fault { throw Self.malformed(fault, entry) }
    }

    private mutating func addAddress(_ text: String) -> String? {
        if address != nil { return "a site has one address" }
        address = SiteAddress(text)
        return address == nil ? "\"\(text)\" is no address of a site" : nil
    }

    private mutating func addOwn(_ entry: PhraseFile.Entry, as part: String, of organisation: String) -> String? {
        if let known = own.firstIndex(where: { $0.organisation == organisation }) {
            return own[known].style.add(entry.text, as: part, at: entry.location)
        }
        var style = HouseStyle()
        let fault = style.add(entry.text, as: part, at: entry.location)
        own.append(Own(organisation: organisation, style: style, location: entry.location))
        return fault
    }

    private static func malformed(_ message: String, _ entry: PhraseFile.Entry) -> DiagnosticError {
        DiagnosticError(
            Diagnostic(
                .siteMalformed, .error, message, at: entry.location,
                remedy: "Known are ## address (- https://...), ## accent (- #0b5394 #8cc4ff), ## logo (- logo.svg), "
                    + "## header and ## footer (- Contact: https://...); ## accent: ID is that of one organisation."))
    }
}
