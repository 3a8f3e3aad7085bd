/// Makes values of the events of a walk, with a stack of the nodes that are open.
struct TreeBuilder {
    private struct Frame {
        let event: CMarkEvent
        let position: SourcePosition
        var blocks: [MarkdownBlock] = []
        var inlines: [MarkdownInline] = []
    }

    private let bytes: [UInt8]
    private let lines: SourceLines
    private let leaf: (CMarkEvent) -> LeafSource
    private var tables: ArraySlice<(paragraph: Int, block: MarkdownBlock.Kind)>
    private var paragraphs = 0
    private var aligner = InlineAligner()
    private var stack: [Frame] = []
    private(set) var blocks: [MarkdownBlock] = []

    /// Deepest tree made: enough for 256 lists in each other, and shallow enough to release without overflow.
    private static let deepest = 3 * InputLimits.nesting

    /// - Parameters:
    ///   - leaf: the source of a paragraph or heading.
    ///   - tables: what replaces paragraphs, by the number of the paragraph.
    init(
        bytes: [UInt8], lines: SourceLines, leaf: @escaping (CMarkEvent) -> LeafSource,
        tables: [(paragraph: Int, block: MarkdownBlock.Kind)] = []
    ) {
        self.bytes = bytes
        self.lines = lines
        self.leaf = leaf
        self.tables = tables[...]
    }

    /// - Throws: `InputRefusal` for a tree that is nested too deep.
    mutating func read(_ event: CMarkEvent) throws(InputRefusal) {
        if event.node.isLeaf {
            addLeaf(event)
        } else if event.isEntering {
            try enter(event)
        } else {
            leave()
        }
    }

    private mutating func enter(_ event: CMarkEvent) throws(InputRefusal) {
        switch event.node {
        case .paragraph, .heading: aligner.begin(leaf(event))
        default: break
        }
        let position = position(of: event)
        if stack.count >= Self.deepest {
            throw InputRefusal("the text is nested too deep", at: position.offset, in: bytes)
        }
        stack.append(Frame(event: event, position: position))
    }

    private mutating func leave() {
        guard let frame = stack.popLast() else { return }
        switch frame.event.node {
        case .document: blocks = frame.blocks
        case .heading(let level): addBlock(.heading(level: level, frame.inlines), at: frame.position)
        case .paragraph: addBlock(paragraph(frame.inlines), at: frame.position)
        case .list(let ordered): addBlock(.list(ordered: ordered, items: frame.blocks), at: frame.position)
        case .item: addBlock(.item(frame.blocks), at: frame.position)
        case .blockQuote: addBlock(.blockQuote(frame.blocks), at: frame.position)
        case .emphasis: addInline(.emphasis(frame.inlines), at: frame.position)
        case .strong: addInline(.strong(frame.inlines), at: frame.position)
        case .link(let destination, let title):
            addInline(.link(destination: destination, title: title, frame.inlines), at: frame.position)
        case .image(let destination, let title):
            addInline(.image(destination: destination, title: title, frame.inlines), at: frame.position)
        default: break
        }
    }

    private mutating func paragraph(_ inlines: [MarkdownInline]) -> MarkdownBlock.Kind {
        defer { paragraphs += 1 }
        guard tables.first?.paragraph == paragraphs, let table = tables.popFirst() else { return .paragraph(inlines) }
        return table.block
    }

    private mutating func addLeaf(_ event: CMarkEvent) {
        switch event.node {
        case .text(let text):
            addText(aligner.text(text, line: event.line, column: event.column), as: MarkdownInline.Kind.text)
        case .code(let code):
            addText(aligner.verbatim(code, line: event.line, column: event.column), as: MarkdownInline.Kind.code)
        case .htmlInline(let html):
            addText(aligner.verbatim(html, line: event.line, column: event.column), as: MarkdownInline.Kind.html)
        case .softBreak: addInline(.softBreak, at: lines.position(of: aligner.lineEnding()))
        case .lineBreak: addInline(.lineBreak, at: lines.position(of: aligner.lineEnding()))
        case .codeBlock(let code): addBlock(.codeBlock(blockText(code, of: event)), at: position(of: event))
        case .htmlBlock(let html): addBlock(.html(blockText(html, of: event)), at: position(of: event))
        case .thematicBreak: addBlock(.thematicBreak, at: position(of: event))
        default: break
        }
    }

    private func blockText(_ literal: [UInt8], of event: CMarkEvent) -> SourceText {
        LiteralLines(bytes: bytes, lines: lines).text(literal, of: event)
    }

    private mutating func addText(_ text: SourceText, as kind: (SourceText) -> MarkdownInline.Kind) {
        // cmark leaves an empty text before a line break, where it took two spaces away.
        guard !text.isEmpty else { return }
        addInline(kind(text), at: lines.position(of: text.offsets.first ?? aligner.offset))
    }

    private mutating func addBlock(_ kind: MarkdownBlock.Kind, at position: SourcePosition) {
        guard !stack.isEmpty else { return }
        stack[stack.count - 1].blocks.append(MarkdownBlock(kind: kind, position: position))
    }

    private mutating func addInline(_ kind: MarkdownInline.Kind, at position: SourcePosition) {
        guard !stack.isEmpty else { return }
        stack[stack.count - 1].inlines.append(MarkdownInline(kind: kind, position: position))
    }

    private func position(of event: CMarkEvent) -> SourcePosition {
        switch event.node {
        // cmark 0.30 gives the bracket of an image, not its exclamation mark.
        case .image:
            lines.position(of: aligner.offset(ofMarkupAt: event.line, column: event.column - 1))
        case .emphasis, .strong, .link:
            lines.position(of: aligner.offset(ofMarkupAt: event.line, column: event.column))
        default:
            lines.position(of: lines.range(ofLine: event.line).lowerBound + max(event.column - 1, 0))
        }
    }
}
