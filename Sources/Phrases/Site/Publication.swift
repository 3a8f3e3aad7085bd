import Diagnostics

/// Where a site is published: `content/site.md`. What is left out is not known, and nothing is put in its place.
public struct Publication: Hashable, Sendable {
    /// Where findings about it point at.
    public static let file = "content/site.md"
    /// Nothing is said.
    public static let unsaid = Publication(address: nil)

    public let address: SiteAddress?

    private init(address: SiteAddress?) { self.address = address }

    /// - Throws: `site-malformed` for a line that is neither a heading nor an item, a heading that nobody knows, an item
    ///   too many, and an address that is none.
    public init(parsing text: String) throws(DiagnosticError) {
        var addresses: [SiteAddress] = []
        for entry in PhraseFile(file: Self.file, text: text).entries {
            guard entry.kind == "address" else {
                throw Self.malformed("\"\(entry.kind ?? entry.text)\" is nothing that a site says", at: entry.location)
            }
            guard let address = SiteAddress(entry.text) else {
                throw Self.malformed("\"\(entry.text)\" is no address of a site", at: entry.location)
            }
            if !addresses.isEmpty { throw Self.malformed("a site has one address", at: entry.location) }
            addresses.append(address)
        }
        self.init(address: addresses.first)
    }

    private static func malformed(_ message: String, at location: Location) -> DiagnosticError {
        DiagnosticError(
            Diagnostic(
                "site-malformed", .error, message, at: location,
                remedy: "Write \"## address\" and below it \"- https://...\", without query or file name."))
    }
}
