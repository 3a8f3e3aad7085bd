/// What differs between two documents: passage by passage, and word by word where a passage was changed.
///
/// Accepting all gives back the new document, rejecting all the old one, exactly. It takes time about linear in the length
/// of both.
public struct Redline: Hashable, Sendable {
    public let passages: [Marked]

    public init(from old: [Passage], to new: [Passage]) {
        var marked: [Marked] = []
        var (oldEnd, newEnd) = (0, 0)
        for pair in PassagePairing(old, new).pairs + [Pair(old.count, new.count)] {
            marked += Unpaired(old: old[oldEnd..<pair.old], new: new[newEnd..<pair.new]).marked
            if pair.old < old.count { marked.append(Marked(old[pair.old], new[pair.new])) }
            (oldEnd, newEnd) = (pair.old + 1, pair.new + 1)
        }
        passages = Moves(in: marked).marked
    }

    /// A document in which nothing changed.
    public init(unchanged document: [Passage]) { passages = document.map { Marked($0, $0) } }

    /// Several, one below the other.
    public init(joining parts: [Redline]) {
        var moves = 0
        passages = parts.flatMap { part in
            let start = moves
            moves = part.passages.compactMap(\.change.move).reduce(moves) { max($0, start + $1 + 1) }
            return part.passages.map { $0.moved(further: start) }
        }
    }

    /// All changes rejected.
    public var old: [Passage] { passages.compactMap(\.old) }
    /// All changes accepted.
    public var new: [Passage] { passages.compactMap(\.new) }

    public var isUnchanged: Bool { passages.allSatisfy { $0.change == .kept } }
}

/// What is to be said of a passage, beside it.
public struct Remark: Hashable, Sendable {
    public enum Anchor: Hashable, Sendable {
        /// The index of a passage in the old document.
        case old(Int)
        /// The index of a passage in the new document.
        case new(Int)
    }

    /// Lines.
    public let text: [String]
    public let anchor: Anchor

    public init(_ text: [String], on anchor: Anchor) {
        self.text = text
        self.anchor = anchor
    }
}

extension Redline {
    /// The remarks beside each of the passages; those on a passage that is not there stand with none.
    public func placed(_ remarks: [Remark]) -> [[Remark]] {
        let byAnchor = Dictionary(grouping: remarks, by: \.anchor)
        var (old, new) = (0, 0)
        return passages.map { passage in
            defer { (old, new) = (old + (passage.isOld ? 1 : 0), new + (passage.isNew ? 1 : 0)) }
            return (passage.isOld ? byAnchor[.old(old)] ?? [] : []) + (passage.isNew ? byAnchor[.new(new)] ?? [] : [])
        }
    }
}
