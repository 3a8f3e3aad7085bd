import Markup

/// A tree as one line per node, to compare in tests: kind, line:column, and text.
struct TreeDump {
    private(set) var lines: [String] = []

    init(_ document: MarkdownDocument) {
        for block in document.blocks { add(block, depth: 0) }
    }

    private mutating func add(_ block: MarkdownBlock, depth: Int) {
        func line(_ text: String) {
            let place = "\(block.position.line):\(block.position.column)"
            lines.append(String(repeating: "  ", count: depth) + "\(text) \(place)")
        }
        switch block.kind {
        case .heading(let level, let content):
            line("h\(level)")
            add(content, depth: depth + 1)
        case .paragraph(let content):
            line("p")
            add(content, depth: depth + 1)
        case .list(let ordered, let items):
            line(ordered ? "ol" : "ul")
            for item in items { add(item, depth: depth + 1) }
        case .item(let blocks):
            line("li")
            for block in blocks { add(block, depth: depth + 1) }
        case .blockQuote(let blocks):
            line("quote")
            for block in blocks { add(block, depth: depth + 1) }
        case .table(let table):
            line("table")
            for (row, cells) in ([table.header] + table.rows).enumerated() {
                for cell in cells {
                    lines.append("  " + "\(row == 0 ? "th" : "td") \(cell.position.line):\(cell.position.column)")
                    add(cell.content, depth: depth + 2)
                }
            }
        case .codeBlock(let text): line("pre \"\(text.string)\"")
        case .html(let text): line("html \"\(text.string)\"")
        case .thematicBreak: line("hr")
        }
    }

    private mutating func add(_ inlines: [MarkdownInline], depth: Int) {
        for inline in inlines {
            func line(_ text: String) {
                let place = "\(inline.position.line):\(inline.position.column)"
                lines.append(String(repeating: "  ", count: depth) + "\(text) \(place)")
            }
            switch inline.kind {
            case .text(let text): line("\"\(text.string)\"")
            case .softBreak: line("soft")
            case .lineBreak: line("br")
            case .emphasis(let content):
                line("em")
                add(content, depth: depth + 1)
            case .strong(let content):
                line("strong")
                add(content, depth: depth + 1)
            case .link(let destination, let title, let content):
                line("a \(destination) \(title)")
                add(content, depth: depth + 1)
            case .image(let destination, let title, let content):
                line("img \(destination) \(title)")
                add(content, depth: depth + 1)
            case .code(let text): line("code \"\(text.string)\"")
            case .html(let text): line("html \"\(text.string)\"")
            }
        }
    }
}

extension MarkdownDocument {
    /// All text of the document with offsets, in order.
    var texts: [SourceText] {
        var pending: [MarkdownInline] = []
        var found: [SourceText] = []
        for block in blocks {
            switch block.kind {
            case .heading(_, let content), .paragraph(let content): pending = content.reversed()
            case .table(let table):
                pending = ([table.header] + table.rows).flatMap { $0.flatMap(\.content) }.reversed()
            case .codeBlock(let text), .html(let text): found.append(text)
            default: break
            }
            while let inline = pending.popLast() {
                switch inline.kind {
                case .text(let text), .code(let text), .html(let text): found.append(text)
                case .emphasis(let content), .strong(let content), .link(_, _, let content), .image(_, _, let content):
                    pending += content.reversed()
                case .softBreak, .lineBreak: break
                }
            }
        }
        return found
    }
}
