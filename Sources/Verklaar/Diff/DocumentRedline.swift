import Changes
import Claims
import Redline
import Texts

/// What differs in the words of a document, with what each change means beside it.
public struct DocumentRedline: Sendable {
    public let document: DocumentKind
    public let redline: Redline
    public let remarks: [Remark]

    /// Of the part that shows it.
    var title: String { "Woord voor woord: \(document.folder)" }

    init(_ document: DocumentKind, from old: [Passage], to new: [Passage], _ changes: [Change]) {
        self.document = document
        redline = Redline(from: old, to: new)
        let (before, after) = (Sentences(old), Sentences(new))
        remarks = changes.compactMap { change in
            let came = change.came.lazy.filter { $0.document == document }.compactMap { after.passage(of: $0.sentence) }
                .first
            let gone = change.gone.lazy.filter { $0.document == document }.compactMap {
                before.passage(of: $0.sentence)
            }.first
            let anchor = came.map { Remark.Anchor.new($0) } ?? gone.map { .old($0) }
            return anchor.map { Remark(change.remark, on: $0) }
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
