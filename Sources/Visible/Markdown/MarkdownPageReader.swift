internal import Diagnostics
internal import Markup

/// Reads a page in Markdown into the blocks that its HTML would give. A Markdown file has no head, and all of it is main.
///
/// The file is published as well: what its HTML would show nobody, whoever opens the file reads. `RawWords` finds it.
struct MarkdownPageReader {
    /// What is left to do; a stack of these takes the place of recursion.
    private enum Step {
        case blocks(ArraySlice<MarkdownBlock>)
        case inlines(ArraySlice<MarkdownInline>)
        case open(BlockAssembler.Container, offset: Int)
        case close(offset: Int)
        case closeLabel
        case closeLink(offset: Int)
        case leaveList
    }

    private let file: String
    private let lines: SourceLines
    private var assembler = BlockAssembler()
    private var findings: [Diagnostic] = []
    private var pending: [Step] = []
    private var listDepth = 0
    private var tableCount = 0
    /// Where its links lead, and the places of raw HTML that is found as such.
    private var addresses: Set<String> = []
    private var raw = SourceOffsets()

    /// - Throws: `InputRefusal` for what `MarkdownDocument` refuses.
    static func read(_ bytes: [UInt8], file: String) throws(InputRefusal) -> VisiblePage {
        let document = try MarkdownDocument(parsing: bytes)
        var reader = MarkdownPageReader(file: file, lines: document.lines)
        reader.read(document.blocks)
        reader.reportUnseen(in: bytes)
        return VisiblePage(
            file: file, blocks: reader.assembler.blocks, findings: reader.findings, head: nil,
            targets: [:], obfuscated: [], styles: [], isOfTheme: false, lines: document.lines)
    }

    private init(file: String, lines: SourceLines) {
        self.file = file
        self.lines = lines
    }

    private mutating func read(_ blocks: [MarkdownBlock]) {
        pending = [.blocks(blocks[...])]
        while let step = pending.popLast() { take(step) }
        assembler.end()
    }

    private mutating func take(_ step: Step) {
        switch step {
        case .blocks(let blocks):
            guard let block = blocks.first else { return }
            if blocks.count > 1 { pending.append(.blocks(blocks.dropFirst())) }
            take(block)
        case .inlines(let inlines): take(inlines)
        case .open(let container, let offset): assembler.open(container, at: offset)
        case .close(let offset):
            if assembler.close(at: offset) { return }
            let location = lines.location(ofOffset: offset, file: file)
            findings.append(PageFinding.unexpected("a heading or item without text", at: location))
        case .closeLabel: assembler.closeLabel()
        case .closeLink(let offset): closeLink(at: offset)
        case .leaveList: listDepth -= 1
        }
    }

    private mutating func take(_ block: MarkdownBlock) {
        switch block.kind {
        case .heading(let level, let content): open(.heading(level: level), .inlines(content[...]), of: block)
        case .paragraph(let content): open(.paragraph, .inlines(content[...]), of: block, isPlain: true)
        case .blockQuote(let blocks): open(.other, .blocks(blocks[...]), of: block, isPlain: true)
        case .list(let isOrdered, let items):
            if isOrdered {
                let location = lines.location(ofOffset: block.position.offset, file: file)
                findings.append(PageFinding.unexpected("a numbered list", at: location))
            }
            listDepth += 1
            pending.append(.leaveList)
            open(.other, .blocks(items[...]), of: block)
        case .item(let blocks): open(.item(depth: max(1, listDepth)), .blocks(blocks[...]), of: block)
        case .table(let table): read(table)
        case .codeBlock(let text):
            assembler.open(BlockAssembler.Container(role: .other, region: .main), at: block.position.offset)
            assembler.text(text)
            assembler.close(at: block.position.offset)
        case .html(let text): report(text, at: block.position)
        case .thematicBreak: assembler.end()
        }
    }

    private mutating func open(
        _ role: VisibleBlock.Role, _ content: Step, of block: MarkdownBlock, isPlain: Bool = false
    ) {
        let offset = block.position.offset
        assembler.open(BlockAssembler.Container(role: role, region: .main, isPlain: isPlain), at: offset)
        pending.append(.close(offset: offset))
        pending.append(content)
    }

    private mutating func read(_ table: MarkdownTable) {
        let number = tableCount
        tableCount += 1
        // What comes first goes on the stack last.
        for (row, cells) in table.rows.enumerated().reversed() {
            for (column, cell) in cells.enumerated().reversed() {
                push(cell, as: .cell(table: number, row: row, column: column))
            }
        }
        for (column, cell) in table.header.enumerated().reversed() {
            push(cell, as: .columnHeader(table: number, column: column))
        }
    }

    private mutating func push(_ cell: MarkdownTable.Cell, as role: VisibleBlock.Role) {
        let container = BlockAssembler.Container(role: role, region: .main, keepsEmpty: true)
        let offset = cell.position.offset
        pending.append(.close(offset: offset))
        pending.append(.inlines(cell.content[...]))
        pending.append(.open(container, offset: offset))
    }
}

// MARK: - Inlines

extension MarkdownPageReader {
    /// Takes inlines up to the first that holds others; what is left waits for those.
    private mutating func take(_ inlines: ArraySlice<MarkdownInline>) {
        for (index, inline) in zip(inlines.indices, inlines) {
            let waiting = pending.count
            if let content = content(of: inline) {
                pending.insert(.inlines(inlines[(index + 1)...]), at: waiting)
                pending.append(.inlines(content[...]))
                return
            }
        }
    }

    /// Reads an inline but for those in it, which it gives; nothing where it can hold none.
    private mutating func content(of inline: MarkdownInline) -> [MarkdownInline]? {
        let offset = inline.position.offset
        switch inline.kind {
        case .text(let text), .code(let text): assembler.text(text)
        case .softBreak, .lineBreak: assembler.space(at: offset)
        case .emphasis(let content): return content
        case .strong(let content):
            assembler.openLabel(at: offset)
            pending.append(.closeLabel)
            return content
        case .link(let destination, let title, let content):
            assembler.openLink(to: destination)
            addresses.insert(destination)
            addAttribute("title", title, at: offset)
            pending.append(.closeLink(offset: offset))
            return content
        case .image(let source, let title, let content):
            addresses.insert(source)
            findings.append(PageFinding.unexpected("an image", at: lines.location(ofOffset: offset, file: file)))
            assembler.add(PlainText.of(content), as: .attribute(name: "alt"), in: .main, at: offset)
            addAttribute("title", title, at: offset)
        case .html(let text): report(text, at: inline.position)
        }
        return nil
    }

    private mutating func closeLink(at offset: Int) {
        guard let destination = assembler.closeLink() else { return }
        findings.append(PageFinding.emptyLink(to: destination, at: lines.location(ofOffset: offset, file: file)))
    }

    /// cmark gives no place for the parts of a title.
    private mutating func addAttribute(_ name: String, _ value: String, at offset: Int) {
        if value.isEmpty { return }
        assembler.add(
            SourceText(bytes: Array(value.utf8), at: offset), as: .attribute(name: name), in: .main, at: offset)
        addresses.formUnion(value.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    /// Comments are not shown, and their words are found apart, where they end at one place only: HTML also ends them at `--!>`, and at once
    /// at `>` or `->`.
    private mutating func report(_ html: SourceText, at position: SourcePosition) {
        let text = html.string.trimmed
        let inside = text.dropFirst(4).dropLast(3)
        let isComment =
            text.count >= 7 && text.hasPrefix("<!--") && text.hasSuffix("-->")
            && !inside.contains("--") && !inside.hasPrefix(">") && !inside.hasPrefix("->")
        guard !isComment, ServerMarkup.openings(in: html.bytes).isEmpty else { return }
        raw.append(html.offsets)
        findings.append(PageFinding.rawHTML(at: lines.location(ofOffset: position.offset, file: file)))
    }

    private mutating func reportUnseen(in bytes: [UInt8]) {
        var seen = SeenBytes(of: bytes)
        for block in assembler.blocks { seen.insert(block.text.offsets) }
        for (offset, opening) in ServerMarkup.openings(in: bytes, besides: seen) {
            findings.append(PageFinding.server(opening, at: lines.location(ofOffset: offset, file: file)))
        }
        for label in assembler.blocks.compactMap(\.label) { seen.insert(label.offsets) }
        seen.insert(raw)
        for (offset, text) in RawWords.found(in: bytes, besides: seen, addresses: addresses) {
            findings.append(PageFinding.unseen(text, at: lines.location(ofOffset: offset, file: file)))
        }
    }
}
