/// The links that headings are to themselves, so that visitors can copy where they stand. They lead nowhere else, and say
/// nothing more: what is left of a heading without its anchor is what Markdown has.
enum SelfLinks {
    /// - Parameter ids: those of all elements of the page.
    static func removed(from blocks: [VisibleBlock], ids: Set<String>) -> [VisibleBlock] {
        blocks.map { block in
            guard case .heading = block.role, block.links.contains(where: { isAnchor($0, of: block, ids) }) else {
                return block
            }
            var plain = block
            plain.links.removeAll { isAnchor($0, of: block, ids) }
            return plain
        }
    }

    /// In a page of which the ids were taken away, anchors lead nowhere.
    private static func isAnchor(_ link: VisibleBlock.Link, of block: VisibleBlock, _ ids: Set<String>) -> Bool {
        guard link.range == block.text.bytes.indices, link.destination.hasPrefix("#") else { return false }
        let target = String(link.destination.dropFirst())
        return block.id.map { $0 == target } ?? (!target.isEmpty && !ids.contains(target))
    }
}
