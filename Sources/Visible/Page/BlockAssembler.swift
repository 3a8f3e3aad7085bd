internal import Markup

/// Makes blocks of text and the borders around it. HTML and Markdown are both read into this, so that the same page gives
/// the same blocks.
struct BlockAssembler {
    struct Container {
        var role: VisibleBlock.Role
        var region: VisibleBlock.Region
        var id: String?
        /// A paragraph or division: inside an item, a cell or a caption it is part of that.
        var isPlain = false
        /// Whether it is a block without text as well.
        var keepsEmpty = false
    }

    private(set) var blocks: [VisibleBlock] = []
    private var containers: [(container: Container, isPart: Bool, start: Int)] = []
    private var draft: BlockDraft?
    private var links: [(destination: String, start: Int, hasText: Bool)] = []
    private var attributes: [VisibleBlock] = []

    mutating func open(_ container: Container, at offset: Int) {
        if container.isPlain, let outer = containers.last?.container, outer.role.takesPlainBlocks {
            containers.append((outer, isPart: true, start: blocks.count))
            space(at: offset)
            return
        }
        end()
        containers.append((container, isPart: false, start: blocks.count))
        if container.keepsEmpty { begin(at: offset) }
    }

    /// Whether the block that is open has no text yet, or none is open.
    var isAtStart: Bool { draft?.isBlank ?? true }

    /// - Returns: whether something stands in it, where something must: in headings and items.
    @discardableResult
    mutating func close(at offset: Int) -> Bool {
        guard let (container, isPart, start) = containers.popLast() else { return true }
        if isPart {
            space(at: offset)
            return true
        }
        end()
        return !container.role.mustSaySomething || blocks.count > start
    }

    mutating func text(_ text: SourceText) {
        guard let offset = text.offsets.first else { return }
        if draft == nil {
            guard !text.isBlank else { return }
            begin(at: offset)
        }
        if !links.isEmpty, !text.isBlank { for index in links.indices { links[index].hasText = true } }
        draft?.append(text)
    }

    mutating func space(at offset: Int) {
        // Where a Markdown block ends is not known, but never before the text that is in it.
        guard let last = draft?.lastOffset else { return }
        draft?.append(0x20, at: max(offset, last))
    }

    /// Ends the block that is open; what follows is another one.
    mutating func end() {
        if var block = draft {
            for link in links { block.addLink(link.start..<block.count, to: link.destination) }
            if let block = block.block() { blocks.append(block) }
        }
        draft = nil
        if attributes.isEmpty { return }
        blocks += attributes
        attributes = []
    }

    /// Adds a text that is in no container, in its place if no block is open, else right after that block.
    mutating func add(_ text: SourceText, as role: VisibleBlock.Role, in region: VisibleBlock.Region, at offset: Int) {
        guard !text.isBlank else { return }
        var draft = BlockDraft(Container(role: role, region: region), offset: offset)
        draft.append(text)
        if let block = draft.block() { attributes.append(block) }
        if self.draft == nil { end() }
    }

    mutating func openLabel(at offset: Int) {
        if draft == nil { begin(at: offset) }
        draft?.openLabel()
    }

    mutating func closeLabel() { draft?.closeLabel() }

    mutating func openLink(to destination: String) {
        links.append((destination, draft?.count ?? 0, hasText: false))
    }

    /// - Returns: where the link leads, if no text stands in it.
    mutating func closeLink() -> String? {
        guard let link = links.popLast() else { return nil }
        if !link.hasText { return link.destination }
        let end = max(link.start, draft?.count ?? 0)
        draft?.addLink(link.start..<end, to: link.destination)
        return nil
    }

    /// Changes the roles of the blocks from a number on, where only what follows a block says what it is.
    mutating func reviseRoles(from start: Int, _ role: (VisibleBlock.Role) -> VisibleBlock.Role) {
        for index in blocks.indices.dropFirst(start) { blocks[index].role = role(blocks[index].role) }
    }

    private mutating func begin(at offset: Int) {
        let container = containers.last?.container ?? Container(role: .other, region: .main)
        draft = BlockDraft(container, offset: offset)
        for index in links.indices { links[index].start = 0 }
    }
}

extension VisibleBlock.Role {
    /// Visitors see an empty heading as a gap that parts, and an empty item as a mark without text.
    fileprivate var mustSaySomething: Bool {
        switch self {
        case .heading, .item: true
        default: false
        }
    }

    fileprivate var takesPlainBlocks: Bool {
        switch self {
        case .item, .cell, .columnHeader, .caption: true
        default: false
        }
    }
}
