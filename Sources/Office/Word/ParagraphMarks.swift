import Redline

extension Tracking {
    /// What became of the mark of each paragraph: what became of the paragraph.
    ///
    /// Where one ends with words that came, and whole paragraphs came behind it, these are one insertion: from its mark, up to but
    /// without that of the last. So a typist makes it, and LibreOffice takes it for that. It is the same for what went.
    static func marks(of passages: [Marked]) -> [Tracking] {
        var marks = passages.map { Tracking($0.change) }
        for index in passages.indices where passages[index].change == .changed && !passages[index].kind.isRow {
            guard let last = passages[index].cells[0].last, last.mark != .kept else { continue }
            let tracking = Tracking(last.mark)
            let next = passages[(index + 1)...].prefix {
                Tracking($0.change) == tracking && $0.looksLike(passages[index])
            }
            if next.isEmpty { continue }
            marks[index] = tracking
            marks[next.endIndex - 1] = .kept
        }
        return marks
    }
}

extension Marked {
    /// Whether both have the same properties as paragraphs.
    fileprivate func looksLike(_ other: Marked) -> Bool {
        switch (kind, other.kind) {
        case (.item(let depth, let number), .item(let otherDepth, let otherNumber)):
            depth == otherDepth && (number == nil) == (otherNumber == nil)
        default: kind == other.kind && !kind.isRow
        }
    }
}
