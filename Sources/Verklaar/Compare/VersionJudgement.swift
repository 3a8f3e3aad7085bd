import Changes
import Claims
import Diagnostics
import Facts
import Reading
import Texts

extension Site {
    /// The statements that say other things than those that a build replaces, under the same version.
    ///
    /// - Parameter bytes: what the build has at a path. Where a page is the same, nothing changed in it.
    /// - Throws: `FileError` for a published page that cannot be read, and what prose throws.
    func unchangedVersions(
        of organisations: [Organisation], in output: OutputFolder, replacedBy bytes: (String) throws -> [UInt8]?
    ) throws -> [Diagnostic] {
        try versionJudgements(
            of: organisations, since: EarlierPublication(name: output.name, output: output, (reader, false)),
            underSameVersion: true,
            unless: { path in try output.bytesIfThere(path).map { try bytes(path) == $0 } ?? true }
        ).flatMap { judgement in
            [judgement.unchanged(.warning)].compactMap(\.self).about(judgement.organisation.id)
        }
    }

    /// What is wrong with versions since an earlier publication: claims that changed under the same one, and changes that
    /// the new one does not name.
    ///
    /// - Throws: `FileError` where it has no page of any of these organisations.
    func versionFindings(of organisations: [Organisation], since earlier: EarlierPublication) throws -> [Diagnostic] {
        let judgements = try versionJudgements(of: organisations, since: earlier)
        if judgements.isEmpty, !organisations.isEmpty {
            throw FileError(
                kind: .missing, path: earlier.name,
                reason:
                    "has no readable page of \(organisations.map(\.id).joined(separator: ", ")): nothing was published "
                    + "then, or in another folder (--output)")
        }
        return judgements.flatMap { $0.findings.about($0.organisation.id) }
            + (try goneVersions(of: organisations, since: earlier))
    }

    /// - Parameters:
    ///   - underSameVersion: asks for judgements of those documents alone that still go by the version that they had.
    ///   - isSame: whether a page is known to say the same as before, by its path; a document of which all pages do
    ///     has no judgement.
    private func versionJudgements(
        of organisations: [Organisation], since earlier: EarlierPublication, underSameVersion: Bool = false,
        unless isSame: (String) throws -> Bool = { _ in false }
    ) throws -> [VersionJudgement] {
        try organisations.flatMap { organisation in
            try organisation.documents.compactMap { document in
                let paths = PublishedPage.Format.allCases.map { PublishedPage.path(of: organisation, document, $0) }
                if try paths.allSatisfy(isSame) { return nil }
                guard let old = try reading(document, of: organisation, in: earlier) else { return nil }
                let before = EarlierDocument(old, document, isExact: earlier.isExact)
                let now = stated(of: organisation, in: document)
                if underSameVersion, before.version != VersionMark(now.map(\.claim)) { return nil }
                return try VersionJudgement(from: before, to: now, of: organisation, document, site: self)
            }
        }
    }

    /// The first format of a document that can be read.
    private func reading(
        _ document: DocumentKind, of organisation: Organisation, in earlier: EarlierPublication
    ) throws -> PageReading? {
        for format in PublishedPage.Format.allCases.reversed() {
            let page = try reading(format, document, of: organisation, in: earlier.output, by: earlier.reader)
            if let page { return page }
        }
        return nil
    }

    /// - Returns: nothing where the page is not there, or is none.
    private func reading(
        _ format: PublishedPage.Format, _ document: DocumentKind, of organisation: Organisation,
        in output: OutputFolder, by reader: PageReader
    ) throws -> PageReading? {
        let path = PublishedPage.path(of: organisation, document, format)
        guard let bytes = try output.bytesIfThere(path),
            let page = try? Stages.see(bytes, file: "\(output.name)/\(path)", as: format.reading)
        else { return nil }
        return Stages.read(page, by: reader, in: surroundings[organisation.id])
    }
}

/// What a document said before.
struct EarlierDocument {
    let claims: [StatedClaim]
    let unread: [String]
    /// Whether the unread sentences are all that it said in own words.
    let isExact: Bool
    /// By which findings call it.
    let file: String

    fileprivate var version: VersionMark? { VersionMark(claims.map(\.claim)) }
}

extension EarlierDocument {
    fileprivate init(_ page: PageReading, _ document: DocumentKind, isExact: Bool) {
        self.init(
            claims: page.claims.map { StatedClaim($0, in: document) }, unread: page.unreadSentences, isExact: isExact,
            file: page.file)
    }
}

/// Holds the version of a document against what changed in it.
struct VersionJudgement {
    let changes: DocumentChanges
    let file: String
    let organisation: Organisation
    /// By which version the page went, and by which it goes now.
    let old: VersionMark?
    let now: VersionMark?
    /// With what is known of what changed in it.
    private let version: Version?

    /// - Parameter claims: what the document must say now.
    init(
        from before: EarlierDocument, to claims: [StatedClaim], of organisation: Organisation,
        _ document: DocumentKind, site: Site
    ) throws {
        changes = DocumentChanges(
            from: before.claims, unread: before.unread, isExact: before.isExact, to: claims,
            try site.prose(of: organisation, in: document))
        file = before.file
        self.organisation = site.tellingVersions(organisation)
        old = before.version
        now = VersionMark(claims.map(\.claim))
        version = self.organisation.version(of: document)
    }

    private var place: Location? { (version as (any Fact)? ?? organisation).location }

    /// All that is wrong.
    var findings: [Diagnostic] {
        [unchanged(.error) ?? backwards ?? halfChanged].compactMap(\.self) + unnamed
    }

    /// - Parameter severity: a page that is on this machine alone may still get its version.
    func unchanged(_ severity: Severity) -> Diagnostic? {
        if changes.isEmpty || now != old { return nil }
        let what = now == nil ? "and has no version or date" : "under the same version"
        return Diagnostic(
            .versionUnchanged, now == nil ? .note : severity, "the facts say other things than \(file), \(what)",
            at: place, notes: evidence, reason: Self.reason, provisions: [.avg("5 lid 1 onder a"), .avg("5 lid 2")],
            remedy: "Give Version the next number and the day of the change.")
    }

    /// A new number with the old date, or the old number with a new one.
    var halfChanged: Diagnostic? {
        guard !changes.isEmpty, let old, let now, now.hasEdition(of: old) else { return nil }
        return Diagnostic(
            .versionUnchanged, .warning, "the facts say other things than \(file), under the same number", at: place,
            notes: evidence, reason: Self.reason, remedy: "Give Version the next number.")
    }

    var backwards: Diagnostic? {
        guard let old, let now, now.isBefore(old) else { return nil }
        return Diagnostic(
            .versionBackwards, .error, "\(file) has a later version than the facts", at: place,
            reason: "who has read the later one takes this for the earlier",
            remedy: "Give Version a higher number, and a day that is not before that of the one that it replaces.")
    }

    /// The subjects that changed and that the version does not name.
    var unnamed: [Diagnostic] {
        guard let version, let now, now != old else { return [] }
        let named = SmallText(version.changes.joined(separator: "; "))
        return changes.subjects.filter { subject in
            let names = changes.entries(of: subject).flatMap(\.names)
            return !subject.isNamed(in: named) && !names.contains { named.holds($0.smallAndComposed) }
        }.map { unnamed($0, in: version) }
    }

    private func unnamed(_ subject: ChangeSubject, in version: Version) -> Diagnostic {
        let entries = changes.entries(of: subject)
        let isMaterial = entries.contains { [.material, .undecided].contains($0.proposedClass) }
        return Diagnostic(
            .versionChangeUnnamed, isMaterial ? version.changes.isEmpty ? .warning : .error : .note,
            "\(subject.name.english) changed since \(file), and the version does not say so", at: version.location,
            notes: notes(on: entries.flatMap(\.came)),
            reason: isMaterial
                ? "people must be told of what changes for them, and a list of changes that leaves it out tells them otherwise"
                : "a list of what changed has all that did",
            provisions: [.avg("5 lid 1 onder a"), subject.provision],
            remedy: "Name it in `changing`, as a noun: \"\(subject.name.dutch)\".")
    }

    /// Some of what is said now and was not.
    private var evidence: [Diagnostic.Note] {
        let came = changes.entries.flatMap(\.came)
        let gone = came.isEmpty ? changes.entries.flatMap(\.gone).prefix(Self.mostNotes) : []
        return notes(on: came) + gone.map { .init("it said \"\($0.sentence)\"") }
            + changes.newWords.prefix(Self.mostNotes).map { .init("it says now, in own words: \"\($0)\"") }
            + changes.goneWords.prefix(Self.mostNotes).map { .init("it said, in own words: \"\($0)\"") }
    }

    private func notes(on claims: [StatedClaim]) -> [Diagnostic.Note] {
        claims.prefix(Self.mostNotes).map { .init("it says now \"\($0.sentence)\"", at: $0.fact) }
    }

    /// More would say no more.
    private static let mostNotes = 3
    private static let reason = "who has read it cannot see that it changed, nor can you tell what held when"
}
