internal import Markup

/// A block that is being read.
struct BlockDraft {
    let role: VisibleBlock.Role
    let region: VisibleBlock.Region
    let id: String?
    let offset: Int
    let keepsEmpty: Bool
    private var text = SourceText()
    private(set) var isBlank = true
    private var label: Range<Int>?
    private var isLabelOpen = false
    private var links: [(range: Range<Int>, destination: String)] = []

    init(_ container: BlockAssembler.Container, offset: Int) {
        role = container.role
        region = container.region
        id = container.id
        keepsEmpty = container.keepsEmpty
        self.offset = offset
    }

    /// Length of the text so far, in bytes.
    var count: Int { text.count }

    /// Byte offset in the file of the last byte so far.
    var lastOffset: Int { text.offsets.last ?? offset }

    mutating func append(_ more: SourceText) {
        text.append(more)
        isBlank = isBlank && more.isBlank
    }

    /// Appends a space.
    mutating func append(_ space: UInt8, at offset: Int) { text.append(space, at: offset) }

    mutating func openLabel() {
        switch role {
        case .paragraph, .item:
            guard isBlank, label == nil else { return }
            label = text.count..<text.count
            isLabelOpen = true
        default: break
        }
    }

    mutating func closeLabel() {
        guard isLabelOpen, let start = label?.lowerBound else { return }
        label = start..<text.count
        isLabelOpen = false
    }

    mutating func addLink(_ range: Range<Int>, to destination: String) {
        links.append((range, destination))
    }

    /// - Returns: nil for a block without text, unless it says something by its place, as a cell does.
    func block() -> VisibleBlock? {
        guard !isBlank || keepsEmpty else { return nil }
        let labelEnd = hasLabel ? label?.upperBound : nil
        let label = labelEnd.map { TextNormaliser(text, range: 0..<$0).text }
        let rest = TextNormaliser(text, range: (labelEnd ?? 0)..<text.count)
        return VisibleBlock(
            role: role, region: region, label: label, text: rest.text,
            links: links.map { VisibleBlock.Link(range: rest.range(of: $0.range), destination: $0.destination) },
            id: id, offset: label?.offsets.first ?? rest.text.offsets.first ?? offset)
    }

    /// Bold text with a link in it stays text, or the link would be lost; so does bold text that ends inside a word.
    private var hasLabel: Bool {
        guard let label, !isLabelOpen, label.upperBound > label.lowerBound else { return false }
        guard !links.contains(where: { $0.range.lowerBound < label.upperBound }) else { return false }
        guard !text[label].isBlank else { return false }
        let isAtEnd = label.upperBound == text.count
        return isAtEnd || CharacterClass.isASCIISpace(text.bytes[label.upperBound - 1])
            || CharacterClass(at: label.upperBound, in: text.bytes, before: text.count).kind == .space
    }
}

extension SourceText {
    /// Whether nothing of it is visible.
    var isBlank: Bool {
        var index = 0
        while index < count {
            let character = CharacterClass(at: index, in: bytes, before: count)
            if character.kind == .other { return false }
            index += character.length
        }
        return true
    }
}
