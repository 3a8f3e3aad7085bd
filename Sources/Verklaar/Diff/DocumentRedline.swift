import Changes
import Claims
import Redline
import Texts

/// What differs in the words of a document, with what each change means beside it.
public struct DocumentRedline: Sendable {
    public let document: DocumentKind
    public let redline: Redline
    /// One for each change of meaning, where it is told first.
    public let remarks: [Remark]
    /// At each other passage that differs, why it does.
    let otherRemarks: [Remark]

    /// Of the part that shows it.
    var title: String { "Woord voor woord: \(document.folder)" }

    init(_ document: DocumentKind, from old: [Passage], to new: [Passage], _ notes: RedlineNotes) {
        self.document = document
        redline = Redline(from: old, to: new)
        let (before, after) = (Sentences(old), Sentences(new))
        remarks = notes.changes.enumerated().compactMap { number, change in
            let came = change.came.lazy.filter { $0.document == document }.compactMap { after.passage(of: $0.sentence) }
                .first
            let gone = change.gone.lazy.filter { $0.document == document }.compactMap {
                before.passage(of: $0.sentence)
            }.first
            let anchor = came.map { Remark.Anchor.new($0) } ?? gone.map { .old($0) }
            return anchor.map { Remark(change.remark + notes.findings(of: number), on: $0) }
        }
        otherRemarks = redline.differing(besides: remarks).map { passage in
            Remark(notes.reason(of: passage.text), on: passage.anchor)
        }
    }
}

/// What is known of the sentences that differ.
struct RedlineNotes {
    let changes: [Change]
    private let found: [FindingChange]
    private let reasons: [Reason]

    /// Why a sentence went, or came.
    private struct Reason {
        let sentence: String
        let isNew: Bool
        let lines: [String]

        init(_ sentence: String, isNew: Bool, _ lines: [String]) {
            (self.sentence, self.isNew, self.lines) = (sentence.comparable, isNew, lines)
        }
    }

    /// - Parameters:
    ///   - goneWords: own words, and text that could not be read, that the old document alone has.
    ///   - newWords: those that the new one alone has.
    init(
        changes: [Change], findings: [FindingChange], rewordings: [TracedRewording], goneWords: [String],
        newWords: [String]
    ) {
        self.changes = changes
        found = findings
        reasons =
            changes.flatMap(Self.reasons) + rewordings.flatMap(Self.reasons)
            + goneWords.map { Reason($0, isNew: false, [Self.unjudged]) }
            + newWords.map { Reason($0, isNew: true, [Self.unjudged]) }
    }

    private static let unjudged = "Niet beoordeeld: eigen woorden, of tekst die niet is begrepen"

    private static func reasons(of change: Change) -> [Reason] {
        let line = "Hoort bij: \(change.title) [\(change.proposedClass.dutch)]"
        return change.goneEverywhere.map { Reason($0.sentence, isNew: false, [line]) }
            + change.cameEverywhere.map { Reason($0.sentence, isNew: true, [line]) }
    }

    private static func reasons(of rewording: TracedRewording) -> [Reason] {
        let cause = rewording.cause.dutch.map { ["Oorzaak: \($0)"] } ?? []
        let lines = ["Anders verwoord, met dezelfde betekenis [redactioneel]"] + cause
        return [Reason(rewording.old, isNew: false, lines), Reason(rewording.new, isNew: true, lines)]
    }

    /// The lines on what the rules find because of a change.
    func findings(of change: Int) -> [String] {
        found.filter { $0.change == change }.map { "\($0.state.label): \($0.finding.inDutch)" }
    }

    /// Why a passage differs: all that is known of the sentences that it lost or got; else that no claim did.
    func reason(of passage: (old: String, new: String)) -> [String] {
        let (old, new) = (passage.old.comparable, passage.new.comparable)
        let known = reasons.filter { reason in
            let (here, there) = reason.isNew ? (new, old) : (old, new)
            return here.contains(reason.sentence) && !there.contains(reason.sentence)
        }
        return known.isEmpty
            ? ["Geen verandering van betekenis: vaste tekst, versie of opmaak [redactioneel]"]
            : known.flatMap(\.lines).reduce(into: []) { all, one in if !all.contains(one) { all.append(one) } }
    }
}

extension Redline {
    /// The passages that differ and have none of these remarks, with their words on each side.
    fileprivate func differing(besides remarks: [Remark]) -> [(
        text: (old: String, new: String), anchor: Remark.Anchor
    )] {
        let beside = placed(remarks)
        var (old, new) = (0, 0)
        return passages.indices.compactMap { index in
            let passage = passages[index]
            defer { (old, new) = (old + (passage.isOld ? 1 : 0), new + (passage.isNew ? 1 : 0)) }
            if passage.change == .kept || !beside[index].isEmpty { return nil }
            return ((passage.old?.text ?? "", passage.new?.text ?? ""), passage.isNew ? .new(new) : .old(old))
        }
    }
}

/// Finds the passage in which a sentence stands.
private struct Sentences {
    private let texts: [String]

    init(_ passages: [Passage]) { texts = passages.map(\.text.comparable) }

    func passage(of sentence: String) -> Int? {
        let sentence = sentence.comparable
        return texts.firstIndex { $0 == sentence } ?? texts.firstIndex { $0.contains(sentence) }
    }
}

extension String {
    /// A sentence that is an item of a list or a cell has lost its capital and its full stop there.
    fileprivate var comparable: String {
        let text = withPlainQuotes.lowercased()
        return text.hasSuffix(".") ? String(text.dropLast()) : text
    }
}
