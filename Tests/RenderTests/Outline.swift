import Markup

/// What Markdown is parsed as, a line for each block, as `Document` writes itself out.
struct Outline: CustomStringConvertible {
    private var lines: [String] = []
    var description: String { lines.joined(separator: "\n") }

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
