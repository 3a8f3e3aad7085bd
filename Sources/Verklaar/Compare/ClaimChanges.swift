import Claims
import Facts
import Reading
import Visible

/// What a document says now and did not say before, and the other way round; apart from its version, and from the standing
/// text of its template. A page that was only reworded says the same.
struct ClaimChanges: Sendable {
    /// What was said then, and is no longer.
    let gone: [ReadClaim]
    /// What is said now, and was not.
    let new: [Claim]
    /// Sentences in own words that went or came.
    let goneWords: [String]
    let newWords: [String]

    /// - Parameters:
    ///   - before: the page as it was read.
    ///   - isExact: whether it was read by the phrases that it was written with. Else a sentence that is not understood may
    ///     say what seems to be new.
    init(from before: PageReading, isExact: Bool, to now: [Claim], _ prose: Prose) {
        let compared = now.filter(\.kind.isCompared)
        let read = before.claims.filter(\.claim.kind.isCompared)
        let said = Dictionary(grouping: compared, by: \.kind)
        let published = Dictionary(grouping: read, by: \.claim.kind)
        let words = prose.sentences.flatMap { SentenceEnds.split($0.text) }
        let unread = before.unread.filter { $0.role == .sentence }.flatMap { SentenceEnds.split($0.text) }
        let isUnderstood = isExact || unread.allSatisfy(words.contains)
        gone = read.filter { read in !(said[read.claim.kind] ?? []).contains { read.states($0) } }
        new =
            isUnderstood
            ? compared.filter { claim in !(published[claim.kind] ?? []).contains { $0.states(claim) } } : []
        goneWords = isExact ? unread.filter { !words.contains($0) } : []
        newWords = words.filter { !unread.contains($0) }
    }

    var isEmpty: Bool { gone.isEmpty && new.isEmpty && goneWords.isEmpty && newWords.isEmpty }

    /// What in the processing changed, in the order of the table.
    var subjects: [ChangeSubject] {
        let kinds = gone.map(\.claim.kind) + new.map(\.kind)
        return ChangeSubject.allCases.filter { subject in kinds.contains { subject.covers($0) } }
    }

    /// The claims of a subject that came.
    func new(of subject: ChangeSubject) -> [Claim] { new.filter { subject.covers($0.kind) } }

    /// What readers know a subject's changed claims by: a purpose, a party, a kind of data.
    func names(of subject: ChangeSubject) -> [String] {
        (gone.map(\.claim) + new).filter { subject.covers($0.kind) }.flatMap(\.names)
    }

    /// Whether all that changed of a subject is that terms became shorter.
    func areShorter(_ subject: ChangeSubject) -> Bool {
        let pairs = Set(gone.map(\.claim.kind).filter(subject.covers)).union(new.map(\.kind).filter(subject.covers))
        return pairs.allSatisfy { kind in
            let (old, now) = (gone.filter { $0.claim.kind == kind }, new.filter { $0.kind == kind })
            guard old.count == 1, now.count == 1, let was = old[0].claim.term, let term = now[0].term else {
                return false
            }
            return term.approximateHours < was.approximateHours
        }
    }
}

extension ClaimKind {
    /// Versions are what changes are held against, and standing text says nothing of its own.
    fileprivate var isCompared: Bool {
        !isStanding && !["version", "versionChanges", "earlierVersion", "earlierVersions"].contains { isIn($0) }
    }
}

extension Claim {
    fileprivate var names: [String] {
        (context.compactMap(\.value) + values.values).flatMap { value -> [String] in
            switch value {
            case .text(let text), .heading(let text), .purpose(let text): [text]
            case .list(let items), .choice(let items): items
            default: []
            }
        }
    }

    /// Where it has one.
    fileprivate var term: Term? {
        let terms = values.values.compactMap { value -> Term? in if case .term(let term) = value { term } else { nil } }
        return terms.count == 1 ? terms[0] : nil
    }
}
