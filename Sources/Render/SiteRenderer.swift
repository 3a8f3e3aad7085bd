import Claims
import Diagnostics
import Document
import Markup
import Surroundings

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
    private let places: DocumentPlaces
    private let frontMatter: [String]

    public init(shell: PageShell, in surroundings: Surroundings) {
        self.shell = shell
        furniture = surroundings.furniture
        places = surroundings.places
        frontMatter = surroundings.frontMatter
    }

    /// The Markdown and the HTML page of a document.
    ///
    /// - Parameters:
    ///   - siblings: the organisation's other documents, to lead to.
    ///   - frame: what the head of the page holds; without it, the HTML is the document alone.
    /// - Throws: `input-refused` where the text of the facts is more than Markdown can be parsed for.
    public func files(
        of document: Document, of organisation: String, beside siblings: [Document], in frame: PageFrame?
    ) throws(DiagnosticError) -> [RenderedFile] {
        let folder = "\(organisation)/\(document.kind.folder)"
        let locator = DocumentLocator(siblings, in: places, besides: shell.ids)
        let markdown = MarkdownEmitter(document, locator, besides: shell.ids).markdown()
        let rendered = try html(of: markdown, file: folder)
        let others = siblings.map(\.kind)
        let page = frame.map { shell.page(self.page(of: rendered, beside: others, in: $0)) }
        return [
            RenderedFile(path: folder + "/index.md", bytes: (page == nil ? opening : []) + markdown),
            RenderedFile(path: folder + "/index.html", bytes: page ?? fragment(rendered, of: document.kind)),
        ]
    }

    /// What generators of sites want to know of a document alone.
    private var opening: [UInt8] {
        frontMatter.isEmpty ? [] : Array((["---"] + frontMatter + ["---", "", ""]).joined(separator: "\n").utf8)
    }

    /// A document alone, in an element by which it is known in the page that it is pasted into.
    private func fragment(_ rendered: RenderedHTML, of document: DocumentKind) -> [UInt8] {
        Array("<div data-verklaar=\"\(document.folder)\">\n".utf8) + rendered.body + Array("</div>\n".utf8)
    }

    /// The page of a document with nothing in it but a title and one section: what stands around every document.
    public func blank(beside others: [DocumentKind], in frame: PageFrame) throws(DiagnosticError) -> [UInt8] {
        shell.page(page(of: try html(of: Array("# a\n\n## b\n".utf8), file: "blank"), beside: others, in: frame))
    }

    private func page(of rendered: RenderedHTML, beside others: [DocumentKind], in frame: PageFrame) -> Page {
        Page(
            title: rendered.outline.first?.text ?? "",
            body: rendered.body, contents: rendered.outline.filter { $0.level == 2 }.map { ($0.text, $0.id) },
            frame: frame, headerLinks: publisherLinks(in: .header),
            links: others.map { Page.Link(text: furniture.title(of: $0), address: places.path(to: $0)) }
                + [Page.Link(text: furniture.indexTitle, address: "../../index.html")]
                + publisherLinks(in: .footer))
    }

    /// The page that leads to the documents of these organisations, and to nothing else.
    public func index(
        _ organisations: [(id: String, name: String, documents: [DocumentKind])], in frame: PageFrame
    ) throws(DiagnosticError) -> RenderedFile {
        try index(furniture.indexTitle, at: "index.html", organisations, leadingTo: [], in: frame)
    }

    /// A page that leads to the documents of organisations, and below them to other such pages.
    ///
    /// - Parameters:
    ///   - title: plain text; of the page and of its heading.
    ///   - links: to other pages, each with what it says.
    public func index(
        _ title: String, at path: String,
        _ organisations: some Sequence<(id: String, name: String, documents: [DocumentKind])>,
        leadingTo links: [(text: String, path: String)], in frame: PageFrame
    ) throws(DiagnosticError) -> RenderedFile {
        var markdown = Array("# ".utf8)
        MarkdownText.addEscaped(title, to: &markdown)
        markdown += "\n".utf8
        for organisation in organisations {
            markdown += "\n## ".utf8
            let start = markdown.count
            MarkdownText.addEscaped(organisation.name, to: &markdown)
            MarkdownText.escapeLineStart(at: start, of: &markdown)
            markdown += "\n\n".utf8
            for document in organisation.documents {
                let path = "\(organisation.id)/\(document.folder)/index.html"
                markdown += "- ".utf8
                addLink(furniture.title(of: document), to: path, in: &markdown)
                markdown += "\n".utf8
            }
        }
        if !links.isEmpty { markdown += "\n".utf8 }
        for link in links {
            markdown += "- ".utf8
            addLink(link.text, to: link.path, in: &markdown)
            markdown += "\n".utf8
        }
        return try page(title, of: markdown, at: path, in: frame)
    }

    /// The page that a server shows for those that are not there.
    ///
    /// - Parameter root: the way from wherever it is shown to the index page.
    public func notFound(leadingTo root: String, in frame: PageFrame) throws(DiagnosticError) -> RenderedFile {
        var markdown = Array("# \(furniture.notFoundTitle)\n\n\(furniture.notFoundText)\n\n- ".utf8)
        addLink(furniture.indexTitle, to: root + "index.html", in: &markdown)
        markdown += "\n".utf8
        return try page(furniture.notFoundTitle, of: markdown, at: "404.html", in: frame)
    }

    private func addLink(_ text: String, to address: String, in markdown: inout [UInt8]) {
        markdown += "[".utf8
        MarkdownText.addEscaped(text, to: &markdown)
        markdown += "](".utf8
        MarkdownText.addAddress(address, to: &markdown)
        markdown += ")".utf8
    }

    private func page(
        _ title: String, of markdown: [UInt8], at path: String, in frame: PageFrame
    ) throws(DiagnosticError) -> RenderedFile {
        let rendered = try html(of: markdown, file: path)
        let page = Page(
            title: title, body: rendered.body, contents: [], frame: frame,
            headerLinks: publisherLinks(in: .header), links: publisherLinks(in: .footer))
        return RenderedFile(path: path, bytes: shell.page(page))
    }

    private func publisherLinks(in region: Furniture.Region) -> [Page.Link] {
        furniture.links(in: region).map { Page.Link(text: $0.text, address: $0.address) }
    }

    private func html(of markdown: [UInt8], file: String) throws(DiagnosticError) -> RenderedHTML {
        do {
            return try HTMLRenderer(id: places.anchor).render(markdown, besides: shell.ids)
        } catch {
            throw DiagnosticError(
                Diagnostic(
                    .inputRefused, .error, "this document cannot be rendered: \(error)", at: Location(file: file)))
        }
    }
}
