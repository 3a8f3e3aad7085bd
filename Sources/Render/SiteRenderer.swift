import Claims
import Diagnostics
import Document
import Markup
import Phrases

/// A file to publish: its path under the output folder, and its bytes.
public struct RenderedFile: Hashable, Sendable {
    public let path: String
    public let bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}

/// Makes the files of a site from its documents.
public struct SiteRenderer {
    private let shell: PageShell
    private let furniture: Furniture

    public init(shell: PageShell, furniture: Furniture) {
        self.shell = shell
        self.furniture = furniture
    }

    /// The Markdown and the HTML page of a document.
    ///
    /// - Throws: `input-refused` where the text of the facts is more than Markdown can be parsed for.
    public func files(
        of document: Document, of organisation: String, others: [DocumentKind]
    ) throws(DiagnosticError) -> [RenderedFile] {
        let folder = "\(organisation)/\(document.kind.folder)"
        let markdown = Array(MarkdownEmitter(DocumentLocator()).markdown(document).utf8)
        let page = page(of: try html(of: markdown, file: folder), beside: others)
        return [
            RenderedFile(path: folder + "/index.md", bytes: markdown),
            RenderedFile(path: folder + "/index.html", bytes: shell.page(page)),
        ]
    }

    /// The page of a document with nothing in it but a title and one section: what stands around every document.
    public func frame(beside others: [DocumentKind]) throws(DiagnosticError) -> [UInt8] {
        shell.page(page(of: try html(of: Array("# a\n\n## b\n".utf8), file: "frame"), beside: others))
    }

    private func page(of rendered: RenderedHTML, beside others: [DocumentKind]) -> Page {
        Page(
            title: rendered.outline.first?.text ?? "",
            body: rendered.body, contents: rendered.outline.filter { $0.level == 2 }.map { ($0.text, $0.id) },
            assets: "../../assets",
            links: others.map { Page.Link(text: furniture.title(of: $0), address: DocumentLocator().path(to: $0)) }
                + [Page.Link(text: furniture.indexTitle, address: "../../index.html")])
    }

    /// The page that leads to the documents of all organisations.
    public func index(
        _ organisations: [(id: String, name: String, documents: [DocumentKind])]
    ) throws(DiagnosticError) -> RenderedFile {
        var markdown = "# \(furniture.indexTitle)\n"
        for organisation in organisations {
            markdown += "\n## \(MarkdownText.escapedAtLineStart(MarkdownText.escaped(organisation.name)))\n\n"
            for document in organisation.documents {
                let path = "\(organisation.id)/\(document.folder)/index.html"
                markdown += "- [\(furniture.title(of: document))](\(MarkdownText.address(path)))\n"
            }
        }
        let rendered = try html(of: Array(markdown.utf8), file: "index.html")
        let page = Page(
            title: furniture.indexTitle, body: rendered.body, contents: [], assets: "assets", links: [])
        return RenderedFile(path: "index.html", bytes: shell.page(page))
    }

    private func html(of markdown: [UInt8], file: String) throws(DiagnosticError) -> RenderedHTML {
        do {
            return try HTMLRenderer().render(markdown, besides: shell.ids)
        } catch {
            throw DiagnosticError(
                Diagnostic(
                    "input-refused", .error, "this document cannot be rendered: \(error)", at: Location(file: file)))
        }
    }
}
