import Redline

/// What a reader did with a document that was sent: which of its changes were accepted and which rejected, what was written or
/// struck out besides, and what was said of it.
///
/// Assumes nothing of the bytes: a file may have been saved by any program.
public struct WordEdits: Hashable, Sendable {
    /// The passages of which there is something to tell.
    public let passages: [EditedPassage]
    /// Paragraphs of the reader's own.
    public let added: [AddedParagraph]

    /// - Parameters:
    ///   - sent: what was in the document when it was sent.
    ///   - author: of the changes that were sent; all others are the reader's.
    public init(_ bytes: [UInt8], of sent: Redline, by author: String) throws(OfficeError) {
        let document = try ReturnedDocument(bytes, author: author)
        if document.texts.isEmpty, !sent.passages.isEmpty { throw .unrelated }
        passages = sent.passages.enumerated().compactMap { index, passage in
            let cells = passage.cells.indices.map { document.texts[Place(passage: index, cell: $0)] ?? [] }
            let edited = EditedPassage(index, sent: passage, returned: cells, document.comments)
            return edited.isUntouched ? nil : edited
        }
        added = document.added
    }
}

/// A passage as it came back.
public struct EditedPassage: Hashable, Sendable {
    /// In the redline that was sent.
    public let index: Int
    /// What became of each of the changes that were sent.
    public let verdicts: [Verdict]
    /// What the reader changed.
    public let edits: [Edit]
    public let comments: [Comment]
    /// Its words with the reader's changes, and with all that was sent and is still open accepted; cells apart by tabs.
    public let accepted: String
    /// The same, with what is still open rejected.
    public let rejected: String

    public struct Verdict: Hashable, Sendable {
        public enum Decision: Hashable, Sendable {
            case left, accepted, rejected
            /// The words were changed otherwise, so that they tell nothing; see the edits.
            case overwritten
        }

        /// What the change would strike out.
        public let deleted: String
        /// What it would write instead.
        public let inserted: String
        public let decision: Decision
    }

    /// Words struck out and written by a reader.
    public struct Edit: Hashable, Sendable {
        public let deleted: String
        public let inserted: String
        /// Nothing where changes were not tracked.
        public let author: String?
        public let date: String?
    }

    public struct Comment: Hashable, Sendable {
        public let author: String
        public let date: String?
        public let text: String
        /// The words that it is about.
        public let quoted: String
    }

    var isUntouched: Bool { verdicts.allSatisfy { $0.decision == .left } && edits.isEmpty && comments.isEmpty }
}

public struct AddedParagraph: Hashable, Sendable {
    public let text: String
    /// The passage before it, in the redline that was sent.
    public let after: Int?
    public let author: String?
    public let date: String?
}

extension EditedPassage {
    /// - Parameter pieces: by cell.
    init(_ index: Int, sent: Marked, returned pieces: [[Returned]], _ comments: [String: Comment]) {
        self.index = index
        let cells = zip(sent.cells, pieces).map(EditedCell.init)
        verdicts = cells.flatMap(\.verdicts)
        edits = cells.flatMap(\.edits)
        accepted = pieces.map { $0.filter(\.isInAccepted).map(\.text).joined() }.joined(separator: "\t")
        rejected = pieces.map { $0.filter(\.isInRejected).map(\.text).joined() }.joined(separator: "\t")
        let ids = pieces.joined().flatMap(\.comments).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        self.comments = ids.compactMap { id in
            let quoted = pieces.joined().filter { $0.comments.contains(id) }.map(\.text).joined()
            return comments[id].map { Comment(author: $0.author, date: $0.date, text: $0.text, quoted: quoted) }
        }
    }
}
