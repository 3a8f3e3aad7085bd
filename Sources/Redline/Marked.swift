/// A passage of the old document, of the new one, or of both, and what became of it.
public struct Marked: Hashable, Sendable {
    public enum Change: Hashable, Sendable {
        case kept, inserted, deleted
        /// Some of its words were inserted or deleted.
        case changed
        /// It stood here; where it stands now has the same id. Passages that moved together share theirs.
        case movedFrom(Int)
        case movedTo(Int)
    }

    public let change: Change
    /// In the new document, or in the old one if it is only there.
    public let kind: Passage.Kind
    /// In the old document. It differs by the number of an item alone.
    public let oldKind: Passage.Kind
    public let cells: [[Run]]

    public var isOld: Bool { change.isOld }
    public var isNew: Bool { change.isNew }

    /// The passage as it was; nothing where it was not there.
    public var old: Passage? { isOld ? Passage(oldKind, cells: spans { $0 != .inserted }) : nil }
    /// The passage as it is; nothing where it is no longer there.
    public var new: Passage? { isNew ? Passage(kind, cells: spans { $0 != .deleted }) : nil }

    private func spans(_ isThere: (Run.Mark) -> Bool) -> [[Span]] {
        cells.map { $0.filter { isThere($0.mark) }.map(\.span) }
    }
}

extension Marked.Change {
    /// Whether the passage is in the old document.
    public var isOld: Bool {
        switch self {
        case .kept, .changed, .deleted, .movedFrom: true
        case .inserted, .movedTo: false
        }
    }

    /// The id of what moved.
    var move: Int? {
        switch self {
        case .movedFrom(let id), .movedTo(let id): id
        case .kept, .inserted, .deleted, .changed: nil
        }
    }

    /// Whether the passage is in the new document.
    public var isNew: Bool {
        switch self {
        case .kept, .changed, .inserted, .movedTo: true
        case .deleted, .movedFrom: false
        }
    }
}

/// A stretch of text that was kept, inserted or deleted.
public struct Run: Hashable, Sendable {
    public enum Mark: Hashable, Sendable { case kept, inserted, deleted }

    public let span: Span
    public let mark: Mark

    static func all(_ cells: [[Span]], _ mark: Mark) -> [[Run]] {
        cells.map { $0.map { Run(span: $0, mark: mark) } }
    }
}

extension Marked {
    init(_ passage: Passage, isNew: Bool) {
        change = isNew ? .inserted : .deleted
        (kind, oldKind) = (passage.kind, passage.kind)
        cells = Run.all(passage.cells, isNew ? .inserted : .deleted)
    }

    /// Two passages with as many cells.
    init(_ old: Passage, _ new: Passage) {
        (kind, oldKind) = (new.kind, old.kind)
        change = old.cells == new.cells ? .kept : .changed
        cells =
            change == .kept
            ? Run.all(new.cells, .kept) : zip(old.cells, new.cells).map { WordChanges(from: $0, to: $1).runs }
    }

    /// The same with another id of what moved, so that it is that of no other.
    func moved(further distance: Int) -> Marked { change.move.map { moved($0 + distance) } ?? self }

    func moved(_ id: Int) -> Marked {
        Marked(change: isNew ? .movedTo(id) : .movedFrom(id), kind: kind, oldKind: oldKind, cells: cells)
    }
}
