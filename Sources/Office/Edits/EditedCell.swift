import Redline

/// The words of a paragraph or a cell as they were sent, beside those that came back.
struct EditedCell {
    let verdicts: [EditedPassage.Verdict]
    let edits: [EditedPassage.Edit]

    init(_ sent: [Run], _ returned: [Returned]) {
        let tracked = Self.trackedEdits(returned)
        let base = returned.filter { !$0.isOfReader }
        if let fates = Fates(sent, base).fates {
            verdicts = Self.verdicts(sent) { fates[$0] }
            edits = tracked
        } else {
            verdicts = Self.verdicts(sent) { _ in .overwritten }
            edits = tracked + Self.untrackedEdits(sent, base)
        }
    }

    /// What a reader struck out and wrote at one place is one edit.
    private static func trackedEdits(_ returned: [Returned]) -> [EditedPassage.Edit] {
        var edits: [EditedPassage.Edit] = []
        var before: Returned.Revision?
        for piece in returned where !piece.text.isEmpty {
            let revision = piece.readersRevision
            // What a reader wrote and struck out again is nothing.
            if piece.isOfReader, piece.deletion != nil { continue }
            if let revision {
                let isNext = before?.author == revision.author && before != nil
                let edit = EditedPassage.Edit(
                    deleted: piece.isOfReader ? "" : piece.text, inserted: piece.isOfReader ? piece.text : "",
                    author: revision.author, date: revision.date)
                if isNext { edits[edits.count - 1] = edits[edits.count - 1].joined(edit) } else { edits.append(edit) }
            }
            before = revision
        }
        return edits
    }

    /// Against what was sent, all accepted.
    private static func untrackedEdits(_ sent: [Run], _ base: [Returned]) -> [EditedPassage.Edit] {
        let old = sent.filter { $0.mark != .deleted }.map(\.span.text).joined()
        let new = base.filter { !($0.deletion?.isOurs ?? false) }.map(\.text).joined()
        let redline = Redline(from: [Passage(.paragraph, old)], to: [Passage(.paragraph, new)])
        return verdicts(redline.passages.flatMap { $0.cells.joined() }) { _ in .left }.map {
            EditedPassage.Edit(deleted: $0.deleted, inserted: $0.inserted, author: nil, date: nil)
        }
    }

    /// What is struck out with what is written in its place.
    private static func verdicts(
        _ runs: [Run], _ fate: (Int) -> EditedPassage.Verdict.Decision
    ) -> [EditedPassage.Verdict] {
        var verdicts: [EditedPassage.Verdict] = []
        for (index, run) in runs.enumerated() where run.mark != .kept {
            let isDeleted = run.mark == .deleted
            let verdict = EditedPassage.Verdict(
                deleted: isDeleted ? run.span.text : "", inserted: isDeleted ? "" : run.span.text, decision: fate(index)
            )
            let isNext = index > 0 && runs[index - 1].mark != .kept
            if isNext, let last = verdicts.last, last.decision == verdict.decision {
                verdicts[verdicts.count - 1] = last.joined(verdict)
            } else {
                verdicts.append(verdict)
            }
        }
        return verdicts
    }
}

extension EditedPassage.Edit {
    fileprivate func joined(_ other: Self) -> Self {
        Self(deleted: deleted + other.deleted, inserted: inserted + other.inserted, author: author, date: date)
    }
}

extension EditedPassage.Verdict {
    fileprivate func joined(_ other: Self) -> Self {
        Self(deleted: deleted + other.deleted, inserted: inserted + other.inserted, decision: decision)
    }
}

/// What became of each run that was sent, if the words that came back are just those, with each change left, accepted or
/// rejected.
private struct Fates {
    private(set) var fates: [EditedPassage.Verdict.Decision]?

    private let sent: [Run]
    private let texts: [[Character]]
    private let base: [Character]
    private let marks: [Run.Mark]
    /// Places that lead nowhere.
    private var failed: Set<[Int]> = []

    private typealias Decision = EditedPassage.Verdict.Decision

    init(_ sent: [Run], _ base: [Returned]) {
        self.sent = sent
        texts = sent.map { Array($0.span.text) }
        let characters = base.flatMap { piece in piece.text.map { ($0, piece.mark) } }
        self.base = characters.map(\.0)
        marks = characters.map(\.1)
        fates = follow(0, 0)?.reversed()
    }

    /// Those of the runs from `run` on, last first.
    private mutating func follow(_ run: Int, _ place: Int) -> [Decision]? {
        if run == sent.count { return place == base.count ? [] : nil }
        if failed.contains([run, place]) { return nil }
        for (decision, mark) in options(sent[run].mark) {
            let length = mark == nil ? 0 : texts[run].count
            if let mark, !stands(texts[run], at: place, mark) { continue }
            if let rest = follow(run + 1, place + length) { return rest + [decision] }
        }
        failed.insert([run, place])
        return nil
    }

    /// How it would stand there; nothing if it would not.
    private func options(_ mark: Run.Mark) -> [(Decision, Run.Mark?)] {
        switch mark {
        case .kept: [(.left, .kept)]
        case .deleted: [(.left, .deleted), (.accepted, nil), (.rejected, .kept)]
        case .inserted: [(.left, .inserted), (.accepted, .kept), (.rejected, nil)]
        }
    }

    private func stands(_ text: [Character], at place: Int, _ mark: Run.Mark) -> Bool {
        guard place + text.count <= base.count else { return false }
        return text.indices.allSatisfy { base[place + $0] == text[$0] && marks[place + $0] == mark }
    }
}

extension Returned {
    /// By the changes that were sent.
    fileprivate var mark: Run.Mark {
        if deletion?.isOurs ?? false { return .deleted }
        return insertion == nil ? .kept : .inserted
    }
}
