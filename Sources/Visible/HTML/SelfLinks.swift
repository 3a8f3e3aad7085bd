/// The links that headings are to themselves, so that visitors can copy where they stand. They lead nowhere else, and say
/// nothing more: what is left of a heading without its anchor is what Markdown has.
enum SelfLinks {
    /// - Parameter targets: where the ids of the page lead.
    static func removed(from blocks: [VisibleBlock], targets: [String: Int]) -> [VisibleBlock] {
        var plain = blocks
        for (index, block) in blocks.enumerated() where !block.links.isEmpty {
            guard case .heading = block.role else { continue }
            plain[index].links.removeAll {
                $0.range == block.text.bytes.indices && leads($0.destination, to: index, targets)
            }
        }
        return plain
    }

    /// In a page of which all ids were taken away, anchors lead nowhere.
    private static func leads(_ destination: String, to block: Int, _ targets: [String: Int]) -> Bool {
        guard destination.hasPrefix("#"), destination != "#" else { return false }
        return targets.isEmpty || targets[String(destination.dropFirst())] == block
    }
}
