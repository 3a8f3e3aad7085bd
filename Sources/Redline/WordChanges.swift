/// Which words of a text were deleted, inserted and kept.
///
/// Where of all words less than half were kept, the whole is replaced; and so is a phrase in which single words stand between
/// changes: nobody can read text that changes every other word.
struct WordChanges {
    let runs: [Run]

    init(from old: [Span], to new: [Span]) {
        let (old, new) = (Piece.all(in: old), Piece.all(in: new))
        var stretches = Self.stretches(old, new).reduce(into: []) { $0.mergeOrAppend($1) }
        let kept = stretches.map { $0.kept.wordCount }.reduce(0, +)
        if kept * 2 < min(old.wordCount, new.wordCount) { stretches = [Stretch(deleted: old, inserted: new, kept: [])] }
        runs = stretches.flatMap(\.runs)
    }

    /// Only words and signs are aligned: spaces follow.
    private static func stretches(_ old: [Piece], _ new: [Piece]) -> [Stretch] {
        let (oldPlaces, newPlaces) = (old.indices.filter { !old[$0].isSpace }, new.indices.filter { !new[$0].isSpace })
        var ids = Numbering<Piece>()
        let oldIDs = oldPlaces.map { ids.number(of: old[$0]) }
        let newIDs = newPlaces.map { ids.number(of: new[$0]) }
        let pairs = Alignment(oldIDs, newIDs).pairs.map { Pair(oldPlaces[$0.old], newPlaces[$0.new]) }
        var stretches: [Stretch] = []
        var (oldStart, newStart) = (0, 0)
        for pair in pairs + [Pair(old.count, new.count)] {
            stretches += Stretch.all(Array(old[oldStart..<pair.old]), Array(new[newStart..<pair.new]))
            if pair.old < old.count { stretches.append(Stretch(deleted: [], inserted: [], kept: [new[pair.new]])) }
            (oldStart, newStart) = (pair.old + 1, pair.new + 1)
        }
        return stretches
    }
}

/// A change, and what was kept behind it.
private struct Stretch {
    private(set) var deleted: [Piece]
    private(set) var inserted: [Piece]
    var kept: [Piece]

    /// What stands between two words that were kept: what both begin and end with is kept too.
    static func all(_ old: [Piece], _ new: [Piece]) -> [Stretch] {
        let start = zip(old, new).prefix { $0 == $1 }.count
        let (oldRest, newRest) = (old.dropFirst(start), new.dropFirst(start))
        let end = zip(oldRest.reversed(), newRest.reversed()).prefix { $0 == $1 }.count
        let change = Stretch(
            deleted: Array(oldRest.dropLast(end)), inserted: Array(newRest.dropLast(end)),
            kept: Array(newRest.suffix(end)))
        return start == 0 ? [change] : [Stretch(deleted: [], inserted: [], kept: Array(new.prefix(start))), change]
    }

    /// How many words came or went, whichever is more.
    private(set) var size: Int

    init(deleted: [Piece], inserted: [Piece], kept: [Piece]) {
        (self.deleted, self.inserted, self.kept) = (deleted, inserted, kept)
        size = max(deleted.wordCount, inserted.wordCount)
    }

    var isChange: Bool { !deleted.isEmpty || !inserted.isEmpty }

    /// With what stands between them.
    mutating func join(_ next: Stretch) {
        size += kept.wordCount + next.size
        deleted += kept + next.deleted
        inserted += kept + next.inserted
        kept = next.kept
    }

    var runs: [Run] {
        Piece.spans(deleted).map { Run(span: $0, mark: .deleted) }
            + Piece.spans(inserted).map { Run(span: $0, mark: .inserted) }
            + Piece.spans(kept).map { Run(span: $0, mark: .kept) }
    }
}

extension [Stretch] {
    /// What is kept joins what is kept before it; a change joins the one before if few words stand between them.
    fileprivate mutating func mergeOrAppend(_ next: Stretch) {
        if !next.isChange {
            if isEmpty { append(next) } else { self[count - 1].kept += next.kept }
        } else if isJoined(to: next) {
            self[count - 1].join(next)
            mergeBackwards()
        } else {
            append(next)
        }
    }

    private func isJoined(to next: Stretch) -> Bool {
        guard let last, last.isChange else { return false }
        return last.kept.isSlight(between: last.size, and: next.size)
    }

    /// A change that grew may now be large enough for the one before it.
    private mutating func mergeBackwards() {
        if count > 1, self[count - 2].isChange { mergeOrAppend(removeLast()) }
    }
}

extension [Piece] {
    fileprivate var wordCount: Int { count(where: \.isWord) }

    /// Whether it is too little to be read by itself, between changes of as many words.
    fileprivate func isSlight(between before: Int, and after: Int) -> Bool {
        let words = wordCount
        return words == 0 || (words <= 3 && words <= Swift.min(before, after))
    }
}
