import Document
import Markup
import Wording

/// A document as one line per block, to compare what was written with what is parsed.
struct Outline {
    private(set) var lines: [String] = []
}

// What was written.
extension Outline {
    init(_ document: Document) {
        for block in document.blocks { add(block) }
    }

    private mutating func add(_ block: Block) {
        switch block {
        case .heading(let level, let sentence): lines.append("h\(level): " + text([sentence]))
        case .paragraph(let sentences): lines.append("p: " + text(sentences))
        case .list(let items):
            lines.append("ul")
            for item in items { add(item) }
        case .table(let table):
            lines.append("table: " + table.header.joined(separator: " ¦ "))
            for row in table.rows { lines.append("row: " + row.map(text).joined(separator: " ¦ ")) }
        }
    }

    private mutating func add(_ item: Block.Item) {
        lines.append("li: " + ([item.label.map { "<b>\($0)</b>" } ?? "", text(item.sentences)]).spaced)
        if !item.children.isEmpty { lines.append("ul") }
        for child in item.children { add(child) }
        if !item.children.isEmpty { lines.append("/ul") }
    }

    private func text(_ sentences: [Sentence]) -> String {
        sentences.map { $0.inlines.map(\.text).joined() }.joined(separator: " ")
    }
}

// What is parsed.
extension Outline {
    init(_ document: MarkdownDocument) {
        for block in document.blocks { add(block, isNested: false) }
    }

    private mutating func add(_ block: MarkdownBlock, isNested: Bool) {
        switch block.kind {
        case .heading(let level, let content): lines.append("h\(level): " + text(content))
        case .paragraph(let content): lines.append("p: " + text(content))
        case .list(_, let items):
            lines.append("ul")
            for item in items { add(item, isNested: true) }
            if isNested { lines.append("/ul") }
        case .item(let blocks):
            if case .paragraph(let content)? = blocks.first?.kind { lines.append("li: " + text(content)) }
            for block in blocks.dropFirst() { add(block, isNested: true) }
        case .table(let table):
            lines.append("table: " + table.header.map { text($0.content) }.joined(separator: " ¦ "))
            for row in table.rows { lines.append("row: " + row.map { text($0.content) }.joined(separator: " ¦ ")) }
        case .codeBlock, .html, .blockQuote, .thematicBreak: lines.append("\(block.kind)")
        }
    }

    private func text(_ content: [MarkdownInline]) -> String {
        content.map { inline in
            switch inline.kind {
            case .text(let text): text.string
            case .softBreak: " "
            case .strong(let content): "<b>\(text(content))</b>"
            case .link(let destination, _, let content): "<\(destination)>\(text(content))"
            case .lineBreak, .emphasis, .image, .code, .html: "<\(inline.kind)>"
            }
        }.joined()
    }
}

extension [String] {
    fileprivate var spaced: String { filter { !$0.isEmpty }.joined(separator: " ") }
}
