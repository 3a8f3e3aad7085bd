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
    }
}

/// What is known of the sentences that differ.
struct RedlineNotes {
    let changes: [Change]
    private let found: [FindingChange]
    private let reasons: [Reason]
    private let addressing: AddressingChange?

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
        _ changes: [Change], _ findings: [FindingChange], _ rewordings: Rewordings, goneWords: [String],
        newWords: [String]
    ) {
        self.changes = changes
        found = findings
        addressing = rewordings.addressing
        let ofChanges: [Reason] = changes.flatMap(Self.reasons(of:))
        let ofRewordings: [Reason] = rewordings.traced.flatMap(Self.reasons(of:))
        let ofWords: [Reason] = goneWords.map { Reason($0, isNew: false, [Self.unjudged]) }
        let ofNewWords: [Reason] = newWords.map { Reason($0, isNew: true, [Self.unjudged]) }
        reasons = ofChanges + ofRewordings + ofWords + ofNewWords
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

    /// Why each other passage differs.
    func remarks(in redline: Redline, besides remarks: [Remark]) -> [Remark] {
        redline.differing(besides: remarks).map { Remark(reason(of: $0.text), on: $0.anchor) }
    }

    /// Why a passage differs: all that is known of the sentences that it lost or got; else that no claim did.
    private func reason(of passage: (old: String, new: String)) -> [String] {
        let (old, new) = (passage.old.comparable, passage.new.comparable)
        let possible = reasons.filter { ($0.isNew ? new : old).contains($0.sentence) }
        let certain = possible.filter { !($0.isNew ? old : new).contains($0.sentence) }
        let lines = (certain.isEmpty ? possible : certain).flatMap(\.lines)
        return lines.isEmpty
            ? [formal] : lines.reduce(into: []) { all, one in if !all.contains(one) { all.append(one) } }
    }

    private var formal: String {
        let form = addressing.map { "aanspreekvorm (\($0.dutch)), " } ?? ""
        return "Geen verandering van betekenis gevonden: \(form)vaste tekst, versie of opmaak [redactioneel]"
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
    var comparable: String {
        let text = withPlainQuotes.lowercased()
        return text.hasSuffix(".") ? String(text.dropLast()) : text
    }
}
