import Changes
import Claims
import Facts
import Reading
import Visible

/// What a document says now and did not say before, and the other way round; apart from its version, and from the standing
/// text of its template. A page that was only reworded says the same.
struct DocumentChanges: Sendable {
    let entries: [Change]
    /// Sentences in own words that went or came.
    let goneWords: [String]
    let newWords: [String]

    /// - Parameters:
    ///   - before: the page as it was read.
    ///   - isExact: whether it was read by the phrases that it was written with. Else a sentence that is not understood may
    ///     say what seems to be new.
    ///   - now: what the facts say.
    init(from before: PageReading, isExact: Bool, to now: [StatedClaim], _ prose: Prose, in document: DocumentKind) {
        self.init(
            from: before.claims.map { StatedClaim($0, in: document) }, unread: before.unreadSentences, isExact: isExact,
            to: now, prose)
    }

    /// - Parameters:
    ///   - before: what it said.
    ///   - unread: what else stood on its page.
    ///   - isExact: whether that is all that it said in own words.
    init(from before: [StatedClaim], unread: [String], isExact: Bool, to now: [StatedClaim], _ prose: Prose) {
        let words = prose.sentences.flatMap { SentenceEnds.split($0.text) }
        let isUnderstood = isExact || unread.allSatisfy(words.contains)
        let changes = Changes(from: before, to: now)
        entries = changes.entries.filter { isUnderstood || !$0.gone.isEmpty }
        goneWords = isExact ? unread.filter { !words.contains($0) } : []
        newWords = words.filter { !unread.contains($0) }
    }

    var isEmpty: Bool { entries.isEmpty && goneWords.isEmpty && newWords.isEmpty }

    /// What in the processing changed, in the order of the table.
    var subjects: [ChangeSubject] {
        ChangeSubject.allCases.filter { subject in entries.contains { $0.subject == subject } }
    }

    func entries(of subject: ChangeSubject) -> [Change] { entries.filter { $0.subject == subject } }
}

extension PageReading {
    /// Sentences that are no claims.
    var unreadSentences: [String] {
        unread.filter { $0.role == .sentence }.flatMap { SentenceEnds.split($0.text) }
    }
}

extension StatedClaim {
    /// As a page states it.
    init(_ read: ReadClaim, in document: DocumentKind) {
        self.init(read.claim, in: document, as: read.text, at: read.location)
    }
}

extension Change {
    /// What readers know it by: a purpose, a party, a kind of data.
    var names: [String] {
        (gone + came).flatMap { stated in
            (stated.claim.context.compactMap(\.value) + stated.claim.values.values).flatMap { value -> [String] in
                switch value {
                case .text(let text), .heading(let text), .purpose(let text): [text]
                case .list(let items), .choice(let items): items
                default: []
                }
            }
        }
    }
}

extension Site {
    /// What a document of an organisation must say, each claim as it reads.
    func stated(of organisation: Organisation, in document: DocumentKind) -> [StatedClaim] {
        required(of: organisation, in: document).map {
            StatedClaim(
                $0, in: document,
                as: templates(of: organisation.id).sentence(for: $0, organisation.addressing, in: document))
        }
    }
}
