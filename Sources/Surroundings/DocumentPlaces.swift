public import Claims
internal import Markup

/// Where the documents of an organisation stand as seen from each other, and what the ids of their headings are.
public struct DocumentPlaces: Hashable, Sendable {
    /// What the site tells; a document without an entry stands in its own folder, beside the others.
    private let paths: [DocumentKind: String]
    /// The ids that headings have, by what would be their id by their words alone.
    public var anchors: [String: String]

    public init(paths: [DocumentKind: String] = [:], anchors: [String: String] = [:]) {
        self.paths = paths
        self.anchors = anchors
    }

    public func path(to document: DocumentKind) -> String { paths[document] ?? "../\(document.folder)/index.html" }

    /// The id of the first heading with a text.
    public func anchor(of heading: String) -> String {
        let slug = Slug.of(heading)
        return anchors[slug] ?? slug
    }

    /// Whether a link in a document leads to another one.
    package func isPage(_ destination: String, of document: DocumentKind) -> Bool {
        addresses(of: document).contains(AddressForm.of(destination))
    }

    /// The addresses that lead to a document.
    func addresses(of document: DocumentKind) -> [String] { Self.addresses(of: path(to: document)) }

    /// The addresses that lead to a page of the site: servers show the index of a folder by its name alone.
    static func addresses(of path: String) -> [String] {
        path.hasSuffix("/index.html") ? [path, String(path.dropLast(10))] : [path]
    }

    /// Whether a heading with this text can have this id: a number follows it where others have the same one.
    package func canGive(_ id: String, to heading: String) -> Bool {
        let anchor = anchor(of: heading)
        guard id != anchor else { return true }
        let number = id.hasPrefix(anchor + "-") ? id.dropFirst(anchor.count + 1) : ""
        return !number.isEmpty && number.allSatisfy(\.isNumber)
    }
}
