import Claims
import Document
import Surroundings
import Wording

// Render makes files of documents: Markdown by its own emitter, HTML from that Markdown by cmark, and the page around
// it from templates/page.html. The Markdown is the published source; nothing reaches the HTML but through it.

/// Writes a document as Markdown: one sentence per line, so that a diff shows the sentence that changed.
public struct MarkdownEmitter {
    private let locator: DocumentLocator
    private let document: Document
    private let anchors: HeadingAnchors

    /// - Parameter taken: ids that the page around the document has, and no heading gets.
    public init(_ document: Document, _ locator: DocumentLocator, besides taken: Set<String> = []) {
        self.locator = locator
        self.document = document
        anchors = HeadingAnchors(document, in: locator.places, besides: taken)
    }

    public func markdown() -> String {
        var bullet = "*"
        return document.blocks.map { block in
            // Lists in a row would be one, were their bullets the same.
            if case .list = block { bullet = bullet == "-" ? "*" : "-" } else { bullet = "*" }
            return markdown(block, bullet: bullet)
        }.joined(separator: "\n")
    }

    private func markdown(_ block: Block, bullet: String) -> String {
        switch block {
        case .heading(let level, let sentence):
            return String(repeating: "#", count: level) + " " + line(sentence) + "\n"
        case .paragraph(let sentences):
            return sentences.map { MarkdownText.escapedAtLineStart(line($0)) + "\n" }.joined()
        case .list(let items): return items.map { item($0, bullet: bullet, indent: "") }.joined()
        case .table(let table): return self.table(table)
        }
    }

    private func item(_ item: Block.Item, bullet: String, indent: String) -> String {
        let label = item.label.map { "**\(MarkdownText.escaped($0))**" }
        var lines = item.sentences.map { MarkdownText.escapedAtLineStart(line($0)) }
        if let label { lines = [([label] + lines.prefix(1)).joined(separator: " ")] + lines.dropFirst() }
        let inner = indent + "  "
        return indent + bullet + " " + lines.joined(separator: "\n" + inner) + "\n"
            + item.children.map { self.item($0, bullet: bullet, indent: inner) }.joined()
    }

    private func table(_ table: Block.Table) -> String {
        let header = table.header.map(MarkdownText.escaped)
        let rule = table.header.map { _ in "---" }
        let rows = table.rows.map { row in row.map { $0.map(line).joined(separator: " ") } }
        return ([header, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
    }

    private func line(_ sentence: Sentence) -> String { sentence.inlines.map(inline).joined() }

    private func inline(_ inline: Inline) -> String {
        let text = MarkdownText.escaped(inline.text)
        switch inline {
        case .text: return text
        case .link(_, let destination):
            guard let address = address(destination) else { return text }
            // A number stays on one line.
            let label = if case .telephone = destination { text.replacing(" ", with: "\u{A0}") } else { text }
            return "[\(label)](\(MarkdownText.address(address)))"
        }
    }

    /// Nothing for a heading that the document does not have.
    private func address(_ destination: Destination) -> String? {
        switch destination {
        case .email(let address): "mailto:" + address
        case .telephone(let number): "tel:" + number.dialled
        case .web(let address): address.contains("://") ? address : "https://" + address
        case .document(let document): locator.path(to: document)
        case .heading(let text): anchors.id(of: text).map { "#" + $0 }
        case .section(let document, let text): locator.path(to: text, in: document)
        }
    }
}

/// Where the documents of one organisation stand as seen from each other.
public struct DocumentLocator: Sendable {
    let places: DocumentPlaces
    private let anchors: [DocumentKind: HeadingAnchors]

    /// - Parameters:
    ///   - documents: those of which headings can be led to.
    ///   - places: where they stand.
    ///   - taken: ids that the pages around them have.
    public init(
        _ documents: [Document] = [], in places: DocumentPlaces = DocumentPlaces(), besides taken: Set<String> = []
    ) {
        self.places = places
        anchors = Dictionary(
            uniqueKeysWithValues: documents.map { ($0.kind, HeadingAnchors($0, in: places, besides: taken)) })
    }

    public func path(to document: DocumentKind) -> String { places.path(to: document) }

    /// Nothing for a heading that the document does not have.
    func path(to heading: String, in document: DocumentKind) -> String? {
        anchors[document]?.id(of: heading).map { path(to: document) + "#" + $0 }
    }
}

extension String {
    /// What is dialled: "+31 (0)20 123" without the zero in brackets.
    fileprivate var dialled: String {
        let international = hasPrefix("+") ? replacing("(0)", with: "") : self
        return international.filter { $0.isNumber || $0 == "+" }
    }
}
