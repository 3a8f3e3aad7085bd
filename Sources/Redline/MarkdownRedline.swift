/// A redline as Markdown: `~~deleted~~`, `**inserted**`; what the documents say is escaped.
struct MarkdownRedline {
    private let passages: [Marked]
    private let remarks: [[Remark]]

    init(_ redline: Redline, _ remarks: [Remark]) {
        passages = redline.passages
        self.remarks = redline.placed(remarks)
    }

    var text: String {
        blocks.map { $0 + "\n" }.joined(separator: "\n")
    }

    /// Items of one list, and rows of one table, are one block.
    private var blocks: [String] {
        let groups = Blocks.groups(passages)
        return groups.flatMap { group -> [String] in
            switch passages[group.lowerBound].kind {
            case .row: [table(group)] + notes(group)
            case .item: [group.flatMap { [line($0)] + itemNotes($0) }.joined(separator: "\n")]
            case .heading, .paragraph: group.map(line) + notes(group)
            }
        }
    }

    private func line(_ index: Int) -> String {
        let passage = passages[index]
        return passage.prefix + content(passage.cells[0]) + note(on: passage.change)
    }

    private func table(_ rows: Range<Int>) -> String {
        let width = rows.map { passages[$0].cells.count }.max() ?? 1
        let rule = "|" + String(repeating: " --- |", count: width)
        let hasHeader = passages[rows.lowerBound].kind == .row(isHeader: true)
        let header = hasHeader ? [row(rows.lowerBound, width)] : ["|" + String(repeating: "  |", count: width)]
        return (header + [rule] + rows.dropFirst(hasHeader ? 1 : 0).map { row($0, width) }).joined(separator: "\n")
    }

    private func row(_ index: Int, _ width: Int) -> String {
        let passage = passages[index]
        var cells = passage.cells.map(content)
        cells[cells.count - 1] += note(on: passage.change)
        cells += Array(repeating: "", count: width - cells.count)
        return "| " + cells.joined(separator: " | ") + " |"
    }

    private func notes(_ group: Range<Int>) -> [String] {
        group.flatMap { remarks[$0] }.map { $0.text.map { "> " + $0.escapedForMarkdown }.joined(separator: "  \n") }
    }

    private func itemNotes(_ index: Int) -> [String] {
        let indent = String(repeating: " ", count: passages[index].prefix.count)
        return remarks[index].flatMap(\.text).map { "\(indent)> \($0.escapedForMarkdown)" }
    }

    private func content(_ runs: [Run]) -> String { runs.map(inline).joined() }

    /// White space at either end stands outside the signs: within, they would not be signs.
    private func inline(_ run: Run) -> String {
        let text = run.span.text.replacing("\n", with: " ")
        let start = text.prefix { $0.isWhitespace }
        let core = text.dropFirst(start.count).trimmedEnd
        if core.isEmpty { return text }
        let end = text.dropFirst(start.count + core.count)
        return "\(start)\(marked(run, core: String(core).escapedForMarkdown))\(end)"
    }

    private func marked(_ run: Run, core: String) -> String {
        let shown = run.span.link.map { "[\(core)](<\($0.escapedForMarkdownAddress)>)" } ?? core
        return switch run.mark {
        case .kept: run.span.isStrong ? "__\(shown)__" : shown
        case .inserted: "**\(shown)**"
        case .deleted: "~~\(shown)~~"
        }
    }

    private func note(on change: Marked.Change) -> String {
        switch change {
        case .movedFrom(let id): " *(verplaatst, \(id): stond hier)*"
        case .movedTo(let id): " *(verplaatst, \(id): staat nu hier)*"
        case .kept, .changed, .inserted, .deleted: ""
        }
    }
}

extension Redline {
    public func markdown(remarks: [Remark] = []) -> String { MarkdownRedline(self, remarks).text }
}

extension Marked {
    fileprivate var prefix: String {
        switch kind {
        case .heading(let level): String(repeating: "#", count: min(max(level, 1), 6)) + " "
        case .paragraph, .row: ""
        case .item(let depth, let number):
            String(repeating: "    ", count: depth) + (number.map { "\($0). " } ?? "- ")
        }
    }
}

extension Substring {
    fileprivate var trimmedEnd: Substring {
        lastIndex { !$0.isWhitespace }.map { self[...$0] } ?? prefix(0)
    }
}
