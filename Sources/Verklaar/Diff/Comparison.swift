import Changes
import Claims
import Diagnostics
import Digests
import Facts

/// What differs between two editions of the documents of organisations.
public struct Comparison: Sendable {
    public let old: String
    public let new: String
    /// Those in which something differs, in the order of their ids.
    public let organisations: [OrganisationComparison]

    public var isSame: Bool { organisations.isEmpty }

    /// Sentences that read otherwise in more organisations than one: told once, since one phrase makes them all.
    public var common: [(kind: ClaimKind, organisations: [String])] {
        var owners: [ClaimKind: [String]] = [:]
        for organisation in organisations {
            for kind in Set(organisation.rewordings.map(\.kind)) { owners[kind, default: []].append(organisation.id) }
        }
        return owners.filter { $0.value.count > 1 }.sorted { $0.key.id < $1.key.id }.map { ($0.key, $0.value) }
    }
}

/// What differs in the documents of one organisation.
public struct OrganisationComparison: Sendable {
    public let id: String
    public let name: String
    /// Documents that came or went.
    public let added: [DocumentKind]
    public let removed: [DocumentKind]
    /// How each document tells its version, where that differs; nothing where it tells none.
    public let versions: [(document: DocumentKind, old: String?, new: String?)]
    public let changes: [Change]
    /// What both editions speak of, and in which nothing changed.
    public let unchanged: [ChangeSubject]
    /// What reads otherwise and says the same, but for what only speaks to the reader in another form.
    public let rewordings: [TracedRewording]
    /// How the documents spoke to the reader and do now, where that differs.
    public let addressing: AddressingChange?
    /// How soon the old documents promise to tell of what changes.
    let notice: Notice?
    /// What is no claim and differs: own words, and text that could not be read. Nobody can tell what it means.
    public let goneWords: [String]
    public let newWords: [String]
    /// Whether text of one side may make claims that this version of the program cannot read, so that what seems new or gone
    /// may stand on both.
    public let isUnsure: Bool
    /// What the rules find on one side alone, or otherwise than on the other, where the facts of both are known.
    public let findings: [FindingChange]
    /// What differs in the words of each document.
    public let redlines: [DocumentRedline]
    /// What is known of the sentences that differ.
    let notes: RedlineNotes
    /// All that the new documents say.
    let stated: [StatedClaim]
    /// SHA-256 of the documents of each side, one after the other; nothing where there are none.
    public let digests: (old: String?, new: String?)

    func findings(_ state: FindingChange.State) -> [Diagnostic] {
        findings.filter { $0.state == state }.map(\.finding)
    }

    var isSame: Bool {
        added.isEmpty && removed.isEmpty && versions.isEmpty && changes.isEmpty && rewordings.isEmpty
            && goneWords.isEmpty && newWords.isEmpty && findings.isEmpty && addressing == nil
    }
}

extension Site {
    /// What differs between two editions of the documents.
    ///
    /// - Parameters:
    ///   - old: a git revision, a folder with published pages or with facts, a published file, or facts as JSON.
    ///   - new: likewise; what is published where it is left out.
    ///   - organisations: only these; all where there are none.
    ///   - output: where the site is published, which is what is compared of a git revision.
    ///   - day: the day that judges acceptances and legal data.
    /// - Throws: `FileError` for what is none of these, `DiagnosticError` for what cannot be read.
    public func compare(
        _ old: String, with new: String?, only organisations: [String] = [], in output: OutputFolder,
        on day: CalendarDate
    ) throws -> Comparison {
        try withEdition(old, in: output) { old in
            try withEdition(new, in: output) { (new: Edition) in
                try compare(old, with: new, only: organisations, on: day)
            }
        }
    }

    /// The same of editions that are known.
    func compare(
        _ old: Edition, with new: Edition, only organisations: [String], on day: CalendarDate
    ) throws -> Comparison {
        // Two single files are compared whatever they are called.
        let pairs =
            old.organisations.count == 1 && new.organisations.count == 1
            ? [(old.organisations[0], new.organisations[0])]
            : Set(old.organisations + new.organisations).sorted().map { ($0, $0) }
        let wanted = pairs.filter { organisations.isEmpty || organisations.contains($0.1) }
        return Comparison(
            old: old.name, new: new.name,
            organisations: try wanted.compactMap { pair in
                let compared = try compare(pair.0, of: old, with: pair.1, of: new, on: day)
                return compared?.isSame == false ? compared : nil
            })
    }

    private func compare(
        _ oldID: String, of old: Edition, with newID: String, of new: Edition, on day: CalendarDate
    ) throws -> OrganisationComparison? {
        if try isSame(oldID, of: old, as: newID, of: new) { return nil }
        var (before, after): ([DocumentKind: DocumentState], [DocumentKind: DocumentState]) = ([:], [:])
        for document in DocumentKind.allCases {
            before[document] = try old.state(oldID, document)
            after[document] = try new.state(newID, document)
        }
        let kinds = DocumentKind.allCases
        let both = kinds.filter { before[$0] != nil && after[$0] != nil }
        // Of an organisation that is on one side alone, everything would be a change.
        let changes = Changes(
            from: (both.isEmpty ? [] : kinds).flatMap { before[$0]?.claims ?? [] },
            to: (both.isEmpty ? [] : kinds).flatMap { after[$0]?.claims ?? [] },
            natures: Self.natures(old.facts[oldID], new.facts[newID]))
        let (words, newWords) = (both.flatMap { before[$0]!.unread }, both.flatMap { after[$0]!.unread })
        let findings = Self.findings(old.facts[oldID], new.facts[newID], among: changes.entries, on: day)
        let reworded = Rewordings(
            changes.rewordings, of: newID, on: self, from: both.lazy.compactMap { before[$0]?.addressing }.first,
            to: both.lazy.compactMap { after[$0]?.addressing }.first)
        let (gone, came) = (words.filter { !newWords.contains($0) }, newWords.filter { !words.contains($0) })
        let notes = RedlineNotes(changes.entries, findings, reworded, goneWords: gone, newWords: came)
        return OrganisationComparison(
            id: newID, name: (after.values.first ?? before.values.first)?.name ?? newID,
            added: kinds.filter { before[$0] == nil && after[$0] != nil },
            removed: kinds.filter { before[$0] != nil && after[$0] == nil },
            versions: both.compactMap { kind in
                let (old, new) = (before[kind]!.version, after[kind]!.version)
                return old == new ? nil : (kind, old, new)
            },
            changes: changes.entries, unchanged: changes.unchanged, rewordings: reworded.traced,
            addressing: reworded.addressing, notice: Notice(in: kinds.flatMap { before[$0]?.claims ?? [] }),
            goneWords: gone, newWords: came,
            isUnsure: (!old.isExact && !words.allSatisfy(newWords.contains))
                || (!new.isExact && !newWords.allSatisfy(words.contains)),
            findings: findings,
            redlines: kinds.compactMap { kind in
                let (old, new) = (before[kind]?.page.passages ?? [], after[kind]?.page.passages ?? [])
                return old == new ? nil : DocumentRedline(kind, from: old, to: new, notes)
            }, notes: notes, stated: kinds.flatMap { after[$0]?.claims ?? [] },
            digests: (Self.digest(of: kinds.compactMap { before[$0] }), Self.digest(of: kinds.compactMap { after[$0] }))
        )
    }

    private static func digest(of documents: [DocumentState]) -> String? {
        documents.isEmpty ? nil : SHA256.of(documents.flatMap(\.bytes))
    }

    private func isSame(_ oldID: String, of old: Edition, as newID: String, of new: Edition) throws -> Bool {
        for document in DocumentKind.allCases {
            let (before, after) = (try old.bytes(oldID, document), try new.bytes(newID, document))
            if before != after { return false }
            if before == nil, old.facts[oldID] != nil || new.facts[newID] != nil { return false }
        }
        return old.facts.isEmpty && new.facts.isEmpty && !old.isOfFile && !new.isOfFile
    }

    private static func findings(
        _ old: Organisation?, _ new: Organisation?, among changes: [Change], on day: CalendarDate
    ) -> [FindingChange] {
        guard let old, let new else { return [] }
        return FindingChange.all(
            from: Stages.judge(old, on: day), to: Stages.judge(new, on: day), among: changes)
    }

    /// Nothing where the facts of a side are unknown: what a category is in law cannot be seen from its name.
    private static func natures(_ old: Organisation?, _ new: Organisation?) -> DataNatures? {
        guard let old, let new else { return nil }
        return DataNatures(in: [old, new])
    }
}

extension DocumentState {
    fileprivate var version: String? { claims.first { $0.claim.kind.isIn("version") }?.sentence }
}
