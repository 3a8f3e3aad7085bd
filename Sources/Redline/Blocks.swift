/// Which passages are one block of a page: the items of a list, the rows of a table.
public enum Blocks {
    public static func groups(_ passages: [Marked]) -> [Range<Int>] {
        var groups: [Range<Int>] = []
        for index in passages.indices {
            if let last = groups.last, passages[index].continues(passages[last]) {
                groups[groups.count - 1] = last.lowerBound..<index + 1
            } else {
                groups.append(index..<index + 1)
            }
        }
        return groups
    }
}

extension Marked {
    fileprivate func continues(_ group: ArraySlice<Marked>) -> Bool {
        guard let last = group.last else { return false }
        switch (last.kind, kind) {
        case (.item(_, let number), .item(let depth, let next)): return depth > 0 || (number == nil) == (next == nil)
        case (.row, .row(isHeader: false)): return true
        case (.row, .row(isHeader: true)):
            return !group.contains { $0.kind == .row(isHeader: false) && $0.isBeside(self) }
        default: return false
        }
    }

    /// Whether both are in the old document, or both in the new one.
    private func isBeside(_ other: Marked) -> Bool { isOld && other.isOld || isNew && other.isNew }
}
