/// A redline as a fragment of HTML: `<ins>` and `<del>`, whole tables and lists, moves that lead to each other, remarks in
/// `<aside>`.
struct HTMLRedline {
    private let passages: [Marked]
    private let remarks: [[Remark]]
    private let topLevel: Int

    init(_ redline: Redline, _ remarks: [Remark], topLevel: Int) {
        passages = redline.passages
        self.remarks = redline.placed(remarks)
        self.topLevel = topLevel
    }

    var text: String { Blocks.groups(passages).map(block).joined() }

    private func block(_ group: Range<Int>) -> String {
        switch passages[group.lowerBound].kind {
        case .heading(let level): element("h\(min(max(level, 1) + topLevel - 1, 6))", group.lowerBound)
        case .paragraph: element("p", group.lowerBound)
        case .item: list(Array(group), depth: 0)
        case .row: table(group)
        }
    }

    private func element(_ name: String, _ index: Int) -> String {
        let content = content(passages[index].cells[0]) + note(index)
        return "<\(name)\(attributes(index))>\(content)</\(name)>\n\(aside(index))"
    }

    /// Items that are deeper than `depth` stand in a list of their own, within the item before them.
    private func list(_ items: [Int], depth: Int) -> String {
        var entries: [(item: Int, inner: [Int])] = []
        for item in items {
            if passages[item].depth > depth, !entries.isEmpty {
                entries[entries.count - 1].inner.append(item)
            } else {
                entries.append((item, []))
            }
        }
        let isNumbered = entries.first.map { passages[$0.item].number != nil } ?? false
        let name = isNumbered ? "ol" : "ul"
        return "<\(name)>\n" + entries.map { entry($0.item, $0.inner, depth, isNumbered) }.joined() + "</\(name)>\n"
    }

    private func entry(_ item: Int, _ inner: [Int], _ depth: Int, _ isNumbered: Bool) -> String {
        let value = isNumbered ? passages[item].number.map { " value=\"\($0)\"" } ?? "" : ""
        let content = content(passages[item].cells[0]) + note(item) + aside(item)
        return "<li\(value)\(attributes(item))>" + content + (inner.isEmpty ? "" : "\n" + list(inner, depth: depth + 1))
            + "</li>\n"
    }

    private func table(_ rows: Range<Int>) -> String {
        let header = rows.prefix { passages[$0].kind == .row(isHeader: true) }
        let body = rows.dropFirst(header.count)
        let head = header.isEmpty ? "" : "<thead>\n" + header.map(row).joined() + "</thead>\n"
        return "<table>\n" + head + (body.isEmpty ? "" : "<tbody>\n" + body.map(row).joined() + "</tbody>\n")
            + "</table>\n"
    }

    private func row(_ index: Int) -> String {
        let passage = passages[index]
        let isHeader = passage.kind == .row(isHeader: true)
        let cells = passage.cells.enumerated().map { number, runs in
            let isLast = number == passage.cells.count - 1
            let content = content(runs) + (isLast ? note(index) + aside(index) : "")
            return isHeader ? "<th scope=\"col\">\(content)</th>" : "<td>\(content)</td>"
        }
        return "<tr\(attributes(index))>" + cells.joined() + "</tr>\n"
    }

    private func content(_ runs: [Run]) -> String {
        runs.map { run in
            let strong =
                run.span.isStrong ? "<strong>\(run.span.text.escapedForHTML)</strong>" : run.span.text.escapedForHTML
            let shown = run.span.safeLink.map { "<a href=\"\($0.escapedForHTML)\">\(strong)</a>" } ?? strong
            return switch run.mark {
            case .kept: shown
            case .inserted: "<ins>\(shown)</ins>"
            case .deleted: "<del>\(shown)</del>"
            }
        }.joined()
    }

    /// The first passage of a move has an id, to which the other place leads.
    private func attributes(_ index: Int) -> String {
        let change = passages[index].change
        let id = startsMove(index) ? change.moveID.map { " id=\"\($0)\"" } ?? "" : ""
        return id + " class=\"\(change.className)\""
    }

    private func note(_ index: Int) -> String {
        guard startsMove(index), let target = passages[index].change.otherID else { return "" }
        let words = passages[index].isNew ? "verplaatst: stond eerst elders" : "verplaatst: staat nu elders"
        return " <a class=\"move\" href=\"#\(target)\">(\(words))</a>"
    }

    private func startsMove(_ index: Int) -> Bool { index == 0 || passages[index - 1].change != passages[index].change }

    private func aside(_ index: Int) -> String {
        remarks[index].map { remark in
            "<aside class=\"remark\">" + remark.text.map(\.escapedForHTML).joined(separator: "<br>") + "</aside>\n"
        }.joined()
    }
}

extension Redline {
    /// - Parameter topLevel: of the heading that a heading of level 1 becomes.
    public func html(remarks: [Remark] = [], topLevel: Int = 1) -> String {
        HTMLRedline(self, remarks, topLevel: topLevel).text
    }
}

extension Marked {
    fileprivate var depth: Int { if case .item(let depth, _) = kind { depth } else { 0 } }
    fileprivate var number: Int? { if case .item(_, let number) = kind { number } else { nil } }
}

extension Marked.Change {
    fileprivate var className: String {
        switch self {
        case .kept: "kept"
        case .changed: "changed"
        case .inserted: "inserted"
        case .deleted: "deleted"
        case .movedFrom: "moved-from"
        case .movedTo: "moved-to"
        }
    }

    fileprivate var moveID: String? {
        switch self {
        case .movedFrom(let id): "verplaatst-\(id)-van"
        case .movedTo(let id): "verplaatst-\(id)-naar"
        case .kept, .changed, .inserted, .deleted: nil
        }
    }

    fileprivate var otherID: String? {
        switch self {
        case .movedFrom(let id): Self.movedTo(id).moveID
        case .movedTo(let id): Self.movedFrom(id).moveID
        case .kept, .changed, .inserted, .deleted: nil
        }
    }
}
