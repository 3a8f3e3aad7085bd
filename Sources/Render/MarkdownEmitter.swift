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

    /// In UTF-8.
    public func markdown() -> [UInt8] {
        var text: [UInt8] = []
        var bullet = Self.star
        for (index, block) in document.blocks.enumerated() {
            if index > 0 { text.append(Self.newline) }
            // Lists in a row would be one, were their bullets the same.
            let isList = if case .list = block { true } else { false }
            bullet = isList && bullet != Self.hyphen ? Self.hyphen : Self.star
            add(block, bullet: bullet, to: &text)
        }
        return text
    }

    private static let star = UInt8(ascii: "*")
    private static let hyphen = UInt8(ascii: "-")
    private static let space = UInt8(ascii: " ")
    private static let newline = UInt8(ascii: "\n")

    private func add(_ block: Block, bullet: UInt8, to text: inout [UInt8]) {
        switch block {
        case .heading(let level, let sentence):
            text.append(contentsOf: repeatElement(UInt8(ascii: "#"), count: level))
            text.append(Self.space)
            add(sentence, to: &text)
            text.append(Self.newline)
        case .paragraph(let sentences):
            for sentence in sentences {
                addLine(sentence, to: &text)
                text.append(Self.newline)
            }
        case .list(let items): for item in items { add(item, bullet: bullet, indent: 0, to: &text) }
        case .table(let table): add(table, to: &text)
        }
    }

    /// - Parameter indent: how many spaces stand before it.
    private func add(_ item: Block.Item, bullet: UInt8, indent: Int, to text: inout [UInt8]) {
        text.append(contentsOf: repeatElement(Self.space, count: indent))
        text.append(bullet)
        text.append(Self.space)
        if let label = item.label {
            text += "**".utf8
            MarkdownText.addEscaped(label, to: &text)
            text += "**".utf8
        }
        for (index, sentence) in item.sentences.enumerated() {
            if index > 0 {
                text.append(Self.newline)
                text.append(contentsOf: repeatElement(Self.space, count: indent + 2))
            } else if item.label != nil {
                text.append(Self.space)
            }
            addLine(sentence, to: &text)
        }
        text.append(Self.newline)
        for child in item.children { add(child, bullet: bullet, indent: indent + 2, to: &text) }
    }

    private func add(_ table: Block.Table, to text: inout [UInt8]) {
        addRow(table.header, to: &text) { MarkdownText.addEscaped($0, to: &$1) }
        addRow(table.header, to: &text) { $1 += "---".utf8 }
        for row in table.rows {
            addRow(row, to: &text) { cell, text in
                for (index, sentence) in cell.enumerated() {
                    if index > 0 { text.append(Self.space) }
                    add(sentence, to: &text)
                }
            }
        }
    }

    private func addRow<Cell>(
        _ cells: [Cell], to text: inout [UInt8], _ addCell: (Cell, inout [UInt8]) -> Void
    ) {
        text += "| ".utf8
        for (index, cell) in cells.enumerated() {
            if index > 0 { text += " | ".utf8 }
            addCell(cell, &text)
        }
        text += " |\n".utf8
    }

    /// A sentence that begins a line.
    private func addLine(_ sentence: Sentence, to text: inout [UInt8]) {
        let start = text.count
        add(sentence, to: &text)
        MarkdownText.escapeLineStart(at: start, of: &text)
    }

    private func add(_ sentence: Sentence, to text: inout [UInt8]) {
        for inline in sentence.inlines { add(inline, to: &text) }
    }

    private func add(_ inline: Inline, to text: inout [UInt8]) {
        guard case .link(let label, let destination) = inline, let address = address(destination) else {
            MarkdownText.addEscaped(inline.text, to: &text)
            return
        }
        text.append(UInt8(ascii: "["))
        // A number stays on one line.
        let isNumber = if case .telephone = destination { true } else { false }
        MarkdownText.addEscaped(isNumber ? label.replacing(" ", with: "\u{A0}") : label, to: &text)
        text += "](".utf8
        MarkdownText.addAddress(address, to: &text)
        text.append(UInt8(ascii: ")"))
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
