/// The name that someone probably meant.
public enum NearestName {
    /// The nearest by edits, in the order given; nil where even that one differs in more than a third of its letters.
    public static func of(_ name: String, among names: [String]) -> String? {
        let name = name.lowercased()
        var nearest: (name: String, edits: Int)?
        for other in names {
            let letters = other.lowercased()
            // Each letter that one of them has more is an edit.
            if let nearest, abs(letters.count - name.count) >= nearest.edits { continue }
            let edits = edits(from: name, to: letters)
            if edits < nearest?.edits ?? .max { nearest = (other, edits) }
        }
        guard let nearest else { return nil }
        return nearest.edits <= max(1, nearest.name.count / 3) ? nearest.name : nil
    }

    /// Insertions, deletions, replacements and swaps of neighbours that turn one text into the other (optimal string
    /// alignment; a swap counts as one, since that is one slip of the fingers).
    static func edits(from source: String, to target: String) -> Int {
        let (source, target) = (Array(source), Array(target))
        var earlier: [Int] = []
        var previous = Array(0...target.count)
        for row in source.indices {
            var current = [row + 1]
            for column in target.indices {
                let replaced = previous[column] + (source[row] == target[column] ? 0 : 1)
                var best = min(replaced, previous[column + 1] + 1, current[column] + 1)
                let isSwap =
                    row > 0 && column > 0 && source[row] == target[column - 1] && source[row - 1] == target[column]
                if isSwap { best = min(best, earlier[column - 1] + 1) }
                current.append(best)
            }
            (earlier, previous) = (previous, current)
        }
        return previous[target.count]
    }
}
