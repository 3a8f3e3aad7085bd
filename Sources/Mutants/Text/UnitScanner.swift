import Verklaar

/// Takes a page apart by its lines: Verklaar writes each sentence, item, heading and row on a line of its own.
struct UnitScanner {
    private let bytes: [UInt8]
    private let isHTML: Bool
    private let lines: [Range<Int>]
    private var section = 0
    private var units: [Unit] = []

    init(_ page: PublishedPage) {
        bytes = page.bytes
        isHTML = page.format == .html
        lines = Self.lines(of: page.bytes)
    }

    mutating func scan() -> [Unit] {
        for index in body where !contents.contains(index) { scan(index) }
        return units
    }

    private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
        var start = 0
        return bytes.indices.filter { bytes[$0] == 0x0A }.map { end in
            defer { start = end + 1 }
            return start..<end + 1
        }
    }

    /// The lines between `<main>` and `</main>`; of Markdown, all.
    private var body: Range<Int> {
        guard isHTML, let start = lines.firstIndex(where: { bytes.text($0).hasPrefix("<main") }),
            let end = lines.firstIndex(where: { bytes.text($0).hasPrefix("</main") })
        else { return lines.indices }
        return start + 1..<end
    }

    /// The lines of the table of contents, which repeats headings.
    private var contents: Range<Int> {
        guard isHTML, let start = lines.firstIndex(where: { bytes.text($0).hasPrefix("<nav") }),
            let end = lines.firstIndex(where: { bytes.text($0).hasPrefix("</nav") }), start < end
        else { return 0..<0 }
        return start..<end + 1
    }

    private mutating func scan(_ index: Int) {
        let text = bytes.text(lines[index])
        let trimmed = text.drop { $0 == " " }
        if isHTML ? trimmed.hasPrefix("<h") : trimmed.hasPrefix("#") { return scanHeading(index) }
        if isHTML ? trimmed.hasPrefix("<tr>") : trimmed.hasPrefix("|") { return scanRow(index) }
        if isHTML ? trimmed.hasPrefix("<li>") : trimmed.hasPrefix("- ") { scanItem(index) }
        if isHTML, trimmed.hasPrefix("<t") || trimmed.hasPrefix("</t") { return }
        scanSentences(index)
    }

    private mutating func scanHeading(_ index: Int) {
        section += 1
        add(.heading, lines[index], CoreFinder(bytes, lines[index], isHTML: isHTML).core)
    }

    private mutating func scanRow(_ index: Int) {
        if isHTML {
            guard index + 2 < lines.count else { return }
            let whole = lines[index].lowerBound..<lines[index + 2].upperBound
            let cells = lines[index + 1]
            let isHeader = bytes.text(cells).contains("scope=\"col\"")
            add(isHeader ? .headerRow : .row, whole, cells.lowerBound..<cells.upperBound - 1)
        } else {
            if bytes.text(lines[index]).hasPrefix("| ---") { return }
            let isHeader = index + 1 < lines.count && bytes.text(lines[index + 1]).hasPrefix("| ---")
            let line = lines[index]
            add(isHeader ? .headerRow : .row, line, line.lowerBound..<line.upperBound - 1)
        }
        for cell in CellFinder(bytes, units[units.count - 1].core, isHTML: isHTML).cells { add(.cell, cell, cell) }
    }

    /// An item with all lines that belong to it.
    private mutating func scanItem(_ index: Int) {
        let end = isHTML ? endOfElement(index) : endOfIndentation(index)
        let whole = lines[index].lowerBound..<lines[end].upperBound
        add(.item, whole, CoreFinder(bytes, lines[index], isHTML: isHTML).core)
    }

    private func endOfElement(_ index: Int) -> Int {
        var open = 0
        for line in index..<lines.count {
            open += bytes.ranges(of: "<li>", in: lines[line], wholeWords: false).count
            open -= bytes.ranges(of: "</li>", in: lines[line], wholeWords: false).count
            if open <= 0 { return line }
        }
        return index
    }

    private func endOfIndentation(_ index: Int) -> Int {
        let indent = bytes.text(lines[index]).prefix { $0 == " " }.count
        var end = index
        while end + 1 < lines.count, bytes.text(lines[end + 1]).prefix(while: { $0 == " " }).count > indent { end += 1 }
        return end
    }

    private mutating func scanSentences(_ index: Int) {
        let line = lines[index]
        let core = CoreFinder(bytes, line, isHTML: isHTML).core
        guard !core.isEmpty else { return }
        let sentences = SentenceSplitter.split(bytes, core)
        let before = bytes.text(line.lowerBound..<core.lowerBound)
        let after = bytes.text(core.upperBound..<line.upperBound)
        let isAlone = before.allSatisfy { $0 == " " } && after == "\n" || (before == "<p>" && after == "</p>\n")
        for sentence in sentences {
            add(.sentence, sentences.count == 1 ? (isAlone ? line : core) : sentence.whole, sentence.core)
        }
    }

    private mutating func add(_ kind: Unit.Kind, _ whole: Range<Int>, _ core: Range<Int>) {
        if !core.isEmpty { units.append(Unit(kind: kind, whole: whole, core: core, section: section)) }
    }
}
