import Diagnostics
import Phrases

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
    /// Pages that stand in systems of others, in the order of the file.
    public private(set) var livePages: [LivePage] = []
    /// Those with which visitors choose about cookies, in the order of the file.
    public private(set) var consentButtons: [ConsentButton] = []
    /// In the order of the file.
    public private(set) var exports: [ExportRequest] = []

    private init() {}

    /// - Throws: `site-malformed` for every line that is nothing that a site says.
    public init(parsing text: String) throws(DiagnosticError) {
        let file = PhraseFile(file: Self.file, text: text)
        var faults = file.entries.filter { $0.kind == nil }.map { Self.stray($0).diagnostic(at: $0.location) }
        for heading in file.headings {
            do throws(DiagnosticError) {
                faults += add(heading, as: try SiteHeading(heading))
            } catch {
                faults += error.diagnostics
            }
        }
        faults.sort { ($0.location?.line ?? 0) < ($1.location?.line ?? 0) }
        if !faults.isEmpty { throw DiagnosticError(faults) }
    }

    /// The organisations that have something of their own, and where the file says so, in its order.
    public var organisations: [(id: String, location: Location)] {
        let live = livePages.compactMap { page in page.organisation.map { ($0, page.location) } }
        let consent = consentButtons.compactMap { button in button.organisation.map { ($0, button.location) } }
        let exported = exports.compactMap { asked in asked.organisation.map { ($0, asked.location) } }
        return (own.map { ($0.organisation, $0.location) } + live + consent + exported).reduce(into: []) { all, next in
            if !all.contains(where: { $0.0 == next.0 }) { all.append(next) }
        }
    }

    /// What the site and each organisation say themselves.
    public var houseStyles: [HouseStyle] { [houseStyle] + own.map(\.style) }

    /// That of an organisation: its own, and the site's for what it leaves out.
    public func houseStyle(of organisation: String) -> HouseStyle {
        own.first { $0.organisation == organisation }?.style.completed(by: houseStyle) ?? houseStyle
    }

    private mutating func add(_ heading: PhraseFile.Heading, as site: SiteHeading) -> [Diagnostic] {
        if heading.entries.isEmpty { return [Self.empty(heading, like: site).diagnostic(at: heading.location)] }
        return heading.entries.compactMap { entry in
            let fault =
                switch (site.part, site.organisation) {
                case (.address, _): addAddress(entry.text)
                case (.live, let organisation): addLive(entry, of: organisation)
                case (.consent, let organisation): addConsent(entry, of: organisation)
                case (.export, let organisation): addExport(entry, of: organisation)
                case (let part, nil): houseStyle.add(entry.text, as: part, at: entry.location)
                case (let part, let organisation?): addOwn(entry, as: part, of: organisation, heading.location)
                }
            return fault?.diagnostic(at: entry.location)
        }
    }

    private mutating func addAddress(_ text: String) -> SiteFault? {
        if address != nil { return SiteFault("a site has one address", remedy: "Keep one of the lines.") }
        address = SiteAddress(text)
        return address == nil ? Self.noAddress(text) : nil
    }

    private mutating func addLive(_ entry: PhraseFile.Entry, of organisation: String?) -> SiteFault? {
        guard let page = LivePage(entry.text, of: organisation, at: entry.location) else {
            return LivePage.fault(in: entry.text)
        }
        livePages.append(page)
        return nil
    }

    private mutating func addConsent(_ entry: PhraseFile.Entry, of organisation: String?) -> SiteFault? {
        guard let button = ConsentButton(entry.text, of: organisation, at: entry.location) else {
            return ConsentButton.fault(in: entry.text)
        }
        if consentButtons.contains(where: { $0.organisation == organisation && $0.choice == button.choice }) {
            return SiteFault("\"\(entry.text)\" is a second button for that choice", remedy: "Keep one of the lines.")
        }
        consentButtons.append(button)
        return nil
    }

    private mutating func addExport(_ entry: PhraseFile.Entry, of organisation: String?) -> SiteFault? {
        if exports.contains(where: { [nil, organisation].contains($0.organisation) && $0.kind == entry.text }) {
            return SiteFault("\"\(entry.text)\" is asked twice", remedy: "Keep one of the lines.")
        }
        exports.append(ExportRequest(organisation: organisation, kind: entry.text, location: entry.location))
        return nil
    }

    private mutating func addOwn(
        _ entry: PhraseFile.Entry, as part: SiteHeading.Part, of organisation: String, _ heading: Location
    ) -> SiteFault? {
        if let known = own.firstIndex(where: { $0.organisation == organisation }) {
            return own[known].style.add(entry.text, as: part, at: entry.location)
        }
        var style = HouseStyle()
        let fault = style.add(entry.text, as: part, at: entry.location)
        own.append(Own(organisation: organisation, style: style, location: heading))
        return fault
    }

    private static func stray(_ entry: PhraseFile.Entry) -> SiteFault {
        SiteFault(
            "\"\(entry.text)\" is nothing that a site says",
            remedy:
                "Write \"## \" and what it is, such as \"## footer\", and each of its lines below with \"- \" before "
                + "it; \"> \" begins a remark.")
    }

    private static func empty(_ heading: PhraseFile.Heading, like site: SiteHeading) -> SiteFault {
        SiteFault(
            "nothing stands below \"## \(heading.text)\"",
            remedy: "Write it on a line of its own, as in \"\(site.example)\", or take the heading out.")
    }

    private static func noAddress(_ text: String) -> SiteFault {
        SiteFault(
            "\"\(text)\" is no address of a site",
            remedy:
                "Write that of the folder of the index page, in small letters: \"- https://www.example.nl/privacy\".")
    }
}
