import Claims
import Diagnostics
import Facts
import Phrases
import Texts

/// What stands around a document on every page: `templates/furniture.md`. Names of documents for links, and the exact
/// texts that may stand in a page's header, navigation and footer. Anything else there is unread text.
public struct Furniture: Hashable, Sendable {
    public enum Region: String, Sendable, CaseIterable {
        case header, navigation, footer
    }

    /// A text with its place in the file: the name that it is the title of, or its region.
    public struct Entry: Hashable, Sendable {
        public let name: String
        public let text: String
        public let location: Location
    }

    /// All texts, in order.
    public let entries: [Entry]
    /// The title of the page that leads to all documents, and of the links to it.
    public let indexTitle: String
    /// The title of the page that stands for those that are not there.
    public let notFoundTitle: String
    /// What that page says before its link to the index.
    public let notFoundText: String
    /// What a link to a version of a document is called.
    private let versionTitle: String
    /// What a page is called that leads to some of many organisations, if it is called anything.
    private let partTitle: String?
    private let titles: [DocumentKind: String]
    private var texts: [Region: Set<String>]
    /// The links of the site's publisher.
    private var links: [HouseStyle.Link] = []

    /// - Throws: `furniture-malformed` for a line that is neither a heading nor an item, a heading that is no region and
    ///   not "names", or a name that is missing.
    public init(parsing text: String, file: String) throws(DiagnosticError) {
        var names: [String: String] = [:]
        var texts: [Region: Set<String>] = [:]
        var entries: [Entry] = []
        for entry in PhraseFile(file: file, text: text).entries {
            if entry.kind == "names" {
                let parts = entry.text.split(separator: ": ", maxSplits: 1)
                guard parts.count == 2 else {
                    throw Self.malformed("\"\(entry.text)\" has no name", at: entry.location)
                }
                names[String(parts[0])] = String(parts[1])
                entries.append(Entry(name: String(parts[0]), text: String(parts[1]), location: entry.location))
            } else if let region = entry.kind.flatMap(Region.init) {
                texts[region, default: []].insert(entry.text)
                entries.append(Entry(name: region.rawValue, text: entry.text, location: entry.location))
            } else {
                throw Self.malformed("\"\(entry.kind ?? entry.text)\" is no place of a page", at: entry.location)
            }
        }
        let missing = (["index", "notFound", "notFoundText", "version"] + DocumentKind.allCases.map(\.rawValue)).filter
        {
            names[$0] == nil
        }
        guard missing.isEmpty, let index = names["index"], let notFound = names["notFound"],
            let notFoundText = names["notFoundText"], let version = names["version"]
        else {
            throw Self.malformed(
                "a name is missing: \(missing.joined(separator: ", "))", at: Location(file: file))
        }
        self.entries = entries
        indexTitle = index
        notFoundTitle = notFound
        self.notFoundText = notFoundText
        versionTitle = version
        partTitle = names["part"]
        titles = DocumentKind.allCases.reduce(into: [:]) { $0[$1] = names[$1.rawValue] }
        self.texts = texts
    }

    /// What a link to this document is called.
    public func title(of document: DocumentKind) -> String { titles[document] ?? document.folder }

    /// What a link to one version of a document is called.
    public func title(of document: DocumentKind, version number: String) -> String {
        versionTitle.replacing("{document}", with: title(of: document)).replacing("{number}", with: number)
    }

    /// What the page is called that leads to the organisations from one to another, in the order of the index.
    ///
    /// - Returns: nothing where no name says so.
    public func title(ofPartFrom first: String, to last: String) -> String? {
        partTitle.map { title in
            // Each name is put in once: what looks like a place in it is none.
            let parts = title.split(separator: "{last}", maxSplits: 1, omittingEmptySubsequences: false)
            return parts.map { $0.replacing("{first}", with: first) }.joined(separator: last)
        }
    }

    /// With the links of the site's publisher, each in its region.
    public func adding(_ links: [HouseStyle.Link]) -> Furniture {
        var furniture = self
        furniture.links = links
        for link in links { furniture.texts[link.region, default: []].insert(link.text) }
        return furniture
    }

    public func links(in region: Region) -> [HouseStyle.Link] { links.filter { $0.region == region } }

    /// Whether a text may stand in a region: it is declared there, or names a page of the site.
    public func allows(_ text: String, in region: Region) -> Bool {
        ([indexTitle] + titles.values + (texts[region] ?? [])).contains { $0.isSame(as: text) }
    }

    /// Where links that name a page of the site may lead, as seen from a document and from the index.
    public func destinations(of text: String, in places: DocumentPlaces = DocumentPlaces()) -> [String] {
        let own = links.filter { $0.text.isSame(as: text) }.map(\.address).flatMap { address in
            address.hasPrefix("../") ? DocumentPlaces.addresses(of: address) : [address]
        }
        if !own.isEmpty { return own }
        if text.isSame(as: indexTitle) { return ["../../index.html", "../../"] }
        return DocumentKind.allCases.filter { titles[$0]?.isSame(as: text) ?? false }.flatMap(places.addresses)
    }

    /// The line of the site's facts that has a link with this text.
    public func fact(behind text: String) -> Location? { links.first { $0.text.isSame(as: text) }?.location }

    private static func malformed(_ message: String, at location: Location) -> DiagnosticError {
        DiagnosticError(
            Diagnostic(
                .furnitureMalformed, .error, message, at: location,
                remedy: "Write \"## names\" with \"- index: ...\", and the texts under ## header, navigation, footer."))
    }
}

extension String {
    /// Whether a text of a page says this.
    fileprivate func isSame(as read: String) -> Bool { withPlainQuotes == read.withPlainQuotes }
}
