public import Claims
public import Diagnostics

/// A page in a system that is not Verklaar's, to be held against the facts where visitors read it: a line below `## live` in
/// `content/site.md`.
///
///     - https://www.example.nl/privacy/ .entry-content privacyverklaring
public struct LivePage: Hashable, Sendable {
    /// Nothing where the site has only one.
    public let organisation: String?
    /// As written.
    public let address: String
    /// Which element of the page holds the document, as written; nothing where that element says so itself.
    public let selector: String?
    public let document: DocumentKind
    public let location: Location

    /// - Returns: nil where the line does not begin with an address and end with the name of a document.
    init?(_ text: String, of organisation: String?, at location: Location) {
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        guard words.count > 1, let document = DocumentKind.allCases.first(where: { $0.folder == words.last }) else {
            return nil
        }
        self.organisation = organisation
        address = words[0]
        selector = words.count > 2 ? words[1..<(words.count - 1)].joined(separator: " ") : nil
        self.document = document
        self.location = location
    }

    static func fault(in text: String) -> SiteFault {
        let names = KnownNames.quoted(DocumentKind.allCases.map(\.folder), "or")
        return SiteFault(
            "\"\(text)\" does not say which document stands where",
            remedy: "Write the address of the page, the element that holds the document, and \(names): "
                + "\"- https://www.example.nl/privacy/ .entry-content privacyverklaring\".")
    }
}
