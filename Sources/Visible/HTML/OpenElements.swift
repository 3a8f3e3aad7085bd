/// The elements that the HTML parser has open, followed closely enough to bound their number: where this is not exact,
/// it keeps an element open that the parser has closed.
struct OpenElements {
    private struct Entry {
        let name: String
        let kind: ElementKind
    }

    private var stack: [Entry] = []

    var count: Int { stack.count }

    /// An element that is open and needs an end tag, which HTML lets paragraphs, items, cells and their rows do without.
    var unfinished: String? {
        stack.first { entry in
            switch entry.kind {
            case .paragraph, .listItem, .definition, .cell, .row, .rowGroup, .option: false
            default: true
            }
        }?.name
    }

    /// Number of formatting elements, which the parser may reopen in what follows.
    private(set) var formattingCount = 0

    /// Whether tags are read in another way than in HTML: in SVG, MathML and `<select>`.
    var isForeign: Bool { stack.contains { ["svg", "math", "select"].contains($0.name) } }

    mutating func open(_ name: String, isSelfClosing: Bool) {
        let kind = ElementKind(name)
        switch kind {
        case .void, .page: return
        case .phrasing where isSelfClosing && isForeign: return
        case .paragraph, .block, .heading, .form: closeParagraph()
        case .listItem: closeBefore([.listItem])
        case .definition: closeBefore([.definition])
        case .cell, .row, .rowGroup:
            guard isInTable else { return }
            closeInTable(for: kind)
        case .option where isIn("select"):
            closeTop { $0.kind == .option && (name == "optgroup" || $0.name == "option") }
        case .ruby where isIn("ruby"):
            closeTop { $0.kind == .ruby && (name == "rb" || name == "rtc" || $0.name != "rtc") }
        case .formatting where name == "a": closeFormatting("a")
        case .scope where name == "caption":
            guard isInTable else { return }
            closeInTable(for: .rowGroup)
        case .scope where name == "table": closeParagraph()
        case .scope where (name == "svg" || name == "math") && isSelfClosing: return
        default: break
        }
        push(Entry(name: name, kind: kind))
    }

    mutating func close(_ name: String) {
        let kind = ElementKind(name)
        switch kind {
        case .void, .page: break
        case .paragraph: close(name) { $0.kind == .scope || $0.kind == .cell || $0.name == "button" }
        case .listItem: close(name) { $0.kind == .scope || $0.kind == .cell || $0.name == "ul" || $0.name == "ol" }
        case .definition, .block: close(name) { $0.kind == .scope || $0.kind == .cell }
        case .heading:
            if let index = last({ $0.kind == .heading }, before: { $0.kind == .scope || $0.kind == .cell }) {
                removeAll(from: index)
            }
        case .form: closeForm()
        case .formatting: closeFormatting(name)
        case .phrasing, .option, .ruby: close(name) { $0.kind.isSpecial }
        case .cell, .row, .rowGroup: close(name) { $0.kind == .scope }
        case .scope: closeScope(name)
        }
    }
}

// MARK: - The rules of HTML5, "in body", "in table" and the adoption agency

extension OpenElements {
    /// The scope elements that a missing end tag inside them keeps open only as long as they are open themselves.
    private mutating func closeScope(_ name: String) {
        switch name {
        case "table", "select", "caption", "template": close(name) { $0.kind == .scope && $0.name != name }
        case "object", "applet", "marquee": close(name) { $0.kind == .scope || $0.kind == .cell }
        default: close(name) { $0.kind.isSpecial }
        }
    }

    private mutating func close(_ name: String, before isBorder: (Entry) -> Bool) {
        if let index = last({ $0.name == name }, before: isBorder) { removeAll(from: index) }
    }

    /// A form's end tag ends the form alone, and leaves open what is open inside.
    private mutating func closeForm() {
        if let index = stack.lastIndex(where: { $0.kind == .form }) { stack.remove(at: index) }
    }

    private mutating func closeParagraph() {
        if let index = last({ $0.kind == .paragraph }, before: { $0.kind != .formatting }) { stack.remove(at: index) }
    }

    private mutating func closeBefore(_ kinds: [ElementKind]) {
        closeParagraph()
        let index = last({ kinds.contains($0.kind) }, before: { $0.kind != .formatting })
        if let index { stack.remove(at: index) }
    }

    private mutating func closeTop(while isClosed: (Entry) -> Bool) {
        while let top = stack.last, isClosed(top) { stack.removeLast() }
    }

    private var isInTable: Bool { stack.last { $0.kind == .scope }?.name == "table" }

    private func isIn(_ name: String) -> Bool { stack.contains { $0.name == name } }

    /// A cell, row or group ends those of its own kind, and all that is open in them.
    private mutating func closeInTable(for kind: ElementKind) {
        let closed: [ElementKind] =
            switch kind {
            case .cell: [.cell]
            case .row: [.cell, .row]
            default: [.cell, .row, .rowGroup]
            }
        guard let table = stack.lastIndex(where: { $0.kind == .scope }) else { return }
        if let index = stack[table...].firstIndex(where: { closed.contains($0.kind) }) { removeAll(from: index) }
    }

    /// The parser gives up after eight blocks between the tags, and keeps the element.
    private mutating func closeFormatting(_ name: String) {
        let index = last({ $0.name == name }, before: { $0.kind == .scope || $0.kind == .cell })
        guard let index, stack[index...].count(where: { $0.kind.isSpecial }) < 8 else { return }
        stack.remove(at: index)
        formattingCount -= 1
    }

    private func last(_ isWanted: (Entry) -> Bool, before isBorder: (Entry) -> Bool) -> Int? {
        for index in stack.indices.reversed() {
            if isWanted(stack[index]) { return index }
            if isBorder(stack[index]) { return nil }
        }
        return nil
    }

    private mutating func push(_ entry: Entry) {
        stack.append(entry)
        if entry.kind == .formatting { formattingCount += 1 }
    }

    /// Ends elements from an index on. Formatting inside them lives on, except in a cell or the like.
    private mutating func removeAll(from index: Int) {
        let removed = stack[index...]
        let marked = removed.prefix { !ElementKind.markers.contains($0.name) }
        stack.removeSubrange(index...)
        formattingCount -= removed.count { $0.kind == .formatting }
        for entry in marked where entry.kind == .formatting { push(entry) }
    }
}
