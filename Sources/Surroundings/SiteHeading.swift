import Claims
import Diagnostics
import Phrases

/// A heading of `content/site.md`: what its lines are, and whose pages they are for. `## accent`, `## accent: example`.
struct SiteHeading {
    enum Part {
        case address
        case style(PageStyle.Property)
        case logo, header, footer
        /// Where a document stands, as seen from the other.
        case place(DocumentKind)
        case frontMatter
        /// Where pages stand that others publish.
        case live
        /// Which buttons of the website take and give consent to cookies.
        case consent
        /// In which formats of others the facts are published too.
        case export

        /// In the order in which a message lists them.
        static let names =
            ["address"] + PageStyle.Property.allCases.map(\.rawValue) + ["logo", "header", "footer"]
            + DocumentKind.allCases.map(\.folder) + ["front matter", "live", "consent", "export"]

        init?(_ name: String) {
            switch name {
            case "address": self = .address
            case "logo": self = .logo
            case "header": self = .header
            case "footer": self = .footer
            case "front matter": self = .frontMatter
            case "live": self = .live
            case "consent": self = .consent
            case "export": self = .export
            default:
                if let document = DocumentKind.allCases.first(where: { $0.folder == name }) {
                    self = .place(document)
                    return
                }
                guard let property = PageStyle.Property(rawValue: name) else { return nil }
                self = .style(property)
            }
        }
    }

    let part: Part
    /// Nothing for what holds for the whole site.
    let organisation: String?

    /// - Throws: `site-malformed` for what is no heading of that file.
    init(_ heading: PhraseFile.Heading) throws(DiagnosticError) {
        let parts = heading.text.split(separator: ": ", maxSplits: 1).map(String.init)
        guard let name = parts.first, let part = Part(name) else {
            throw DiagnosticError(Self.unknown(heading.text).diagnostic(at: heading.location))
        }
        if case .address = part, parts.count > 1 {
            throw DiagnosticError(Self.ownAddress.diagnostic(at: heading.location))
        }
        self.part = part
        organisation = parts.count > 1 ? parts[1] : nil
    }

    /// What stands below it, as an example.
    var example: String {
        switch part {
        case .address: "- https://www.example.nl/privacy"
        case .style(let property): property.example
        case .logo: "- logo.svg"
        case .header, .footer: "- Contact: https://www.example.nl/contact"
        case .place(let document): document == .privacyStatement ? "- /privacy/" : "- /cookies/"
        case .frontMatter: "- layout: page"
        case .live: "- https://www.example.nl/privacy/ .entry-content privacyverklaring"
        case .consent: "- refuse: #cookies-refuse"
        case .export: "- klaro"
        }
    }

    private static func unknown(_ text: String) -> SiteFault {
        SiteFault(
            "\"\(text)\" is no heading of a site",
            remedy: nearest(to: text).map { "Did you mean \"## \($0)\"?" }
                ?? "Known are \(Part.names.map { "## \($0)" }.joined(separator: ", ")); ## accent: ID is that of one "
                + "organisation.")
    }

    private static let ownAddress = SiteFault(
        "an organisation has no address: its pages stand under that of the site", remedy: "Write \"## address\".")

    /// The heading that was probably meant: a name has small letters, and a colon has a space behind it.
    private static func nearest(to text: String) -> String? {
        let parts = text.split(separator: ":", maxSplits: 1).map { $0.filter { !$0.isWhitespace } }
        let name = parts.first.flatMap { NearestName.of($0, among: Part.names) }
        return name.map { ([$0] + parts.dropFirst().filter { !$0.isEmpty }).joined(separator: ": ") }
    }
}

extension PageStyle.Property {
    fileprivate var example: String {
        switch self {
        case .accent: "- #0b5394 #8cc4ff"
        case .text: "- #1d2329 #e8ecef"
        case .paper: "- #ffffff #14181c"
        case .font: "- \(FontStack.georgia.rawValue)"
        case .size: "- 110 %"
        case .width: "- 40 rem"
        case .spacing: "- \(Spacing.wide.rawValue)"
        }
    }
}
