import Claims
import Facts
import Fetch
import Visible

/// A page as it is published, in memory: for programs that judge or change pages without a folder of them.
public struct PublishedPage: Hashable, Sendable {
    public enum Format: String, Hashable, Sendable, CaseIterable {
        case html, markdown

        var reading: VisiblePageReader.Format { self == .html ? .html : .markdown }
        var fileName: String { self == .html ? "index.html" : "index.md" }
    }

    /// By which findings call it.
    public let file: String
    public let document: DocumentKind
    public let format: Format
    public let layout: Layout
    public var bytes: [UInt8]
    /// The element that holds the document, where the page is of another system.
    public let selector: ElementSelector?
    /// Where it stands on the web, if that is known: its links are read from there.
    public let address: WebAddress?

    public init(
        file: String, document: DocumentKind, format: Format, layout: Layout = .page, bytes: [UInt8],
        selector: ElementSelector? = nil, address: WebAddress? = nil
    ) {
        self.file = file
        self.document = document
        self.format = format
        self.layout = layout
        self.bytes = bytes
        self.selector = selector
        self.address = address
    }
}

extension PublishedPage {
    /// Where a document of an organisation stands, from the output folder.
    static func path(of organisation: Organisation, _ document: DocumentKind, _ format: Format) -> String {
        "\(organisation.id)/\(document.folder)/\(format.fileName)"
    }
}

extension Site {
    /// The pages of one organisation, as its facts make them.
    ///
    ///     let pages = try site.publish(.bakkerij)
    ///     pages.map(\.file)  // "bakkerij/privacyverklaring/index.html", and the same as Markdown
    ///
    /// - Throws: `DiagnosticError` for facts or prose that no page can be made of.
    public func publish(_ organisation: Organisation, _ layout: Layout = .page) throws -> [PublishedPage] {
        let files = try compile(organisation, layout)
        return organisation.documents.flatMap { document in
            PublishedPage.Format.allCases.compactMap { format in
                let path = PublishedPage.path(of: organisation, document, format)
                return files.first { $0.path == path }.map {
                    PublishedPage(
                        file: path, document: document, format: format, layout: layout, bytes: $0.bytes)
                }
            }
        }
    }
}
