import Claims
import Diagnostics
import Digests
import Facts
import Foundation
import Render

/// What became of an attempt to freeze documents.
public struct Freezing: Sendable {
    /// Where one of them is fatal, nothing was frozen.
    public let findings: [Diagnostic]
    public let versions: [FrozenVersion]

    /// What was done, a line for each version.
    public var summary: String {
        versions.map { version in
            "froze version \(version.number) of \(version.organisation)/\(version.document.folder) in \(version.folder)/\n"
        }.joined()
    }
}

extension Site {
    /// Freezes the version of some documents: keeps the pages as the facts make them, the facts, and who approved them.
    ///
    /// - Parameters:
    ///   - documents: those of the organisation; all whose version is not frozen yet, where none are named.
    ///   - output: where they are published; what is there must be what the facts make.
    ///   - decision: its days are those of the facts.
    /// - Throws: `DiagnosticError` where the facts say another version than is asked for, or one that is frozen already;
    ///   `FileError` where nothing can be written. Then nothing was frozen.
    public func freeze(
        _ organisation: Organisation, _ documents: [DocumentKind], in selection: Selection,
        by decision: FrozenVersion.Decision,
        published output: OutputFolder, on day: CalendarDate
    ) throws -> Freezing {
        let chosen = try documentsToFreeze(documents, of: organisation)
        let drafts = try chosen.map { try draft($0, of: organisation, by: decision) }
        let known = try check(
            Selection(all: selection.all, chosen: [organisation], isOwn: selection.isOwn), in: output, on: day)
        if known.contains(where: { $0.isFatal(strict: false) }) { return Freezing(findings: known, versions: []) }
        let (site, versions, pages) = try with(drafts, of: organisation)
        let faults = DocumentKind.allCases.flatMap { Self.orderFaults(site.frozen[organisation.id, $0]) }
        if !faults.isEmpty { return Freezing(findings: known + faults, versions: []) }
        try site.write(versions, pages, of: organisation)
        return Freezing(findings: known, versions: versions)
    }

    private func documentsToFreeze(
        _ documents: [DocumentKind], of organisation: Organisation
    ) throws(DiagnosticError) -> [DocumentKind] {
        let faults = documents.filter { !organisation.documents.contains($0) }
            .map {
                Self.refused(
                    "\(organisation.id) has no \($0.folder)", organisation.location, "Name a document that it has.")
            }
        if !faults.isEmpty { throw DiagnosticError(faults) }
        let named = documents.isEmpty ? organisation.documents : documents
        let open = named.filter { document in
            let number = organisation.version(of: document)?.editionNumber
            return !documents.isEmpty || frozen[organisation.id, document].allSatisfy { $0.number != number }
        }
        guard open.isEmpty else { return open }
        throw DiagnosticError(
            Self.refused(
                "every document of \(organisation.id) is frozen in its version already",
                organisation.version?.location ?? organisation.location, "Give Version the next number and its day."))
    }

    private func draft(
        _ document: DocumentKind, of organisation: Organisation, by decision: FrozenVersion.Decision
    ) throws -> FrozenVersion {
        guard let version = organisation.version(of: document), let number = version.editionNumber,
            let date = version.date
        else {
            throw DiagnosticError(
                Self.refused(
                    "the \(document.folder) of \(organisation.id) has no version with a number and a day",
                    organisation.version(of: document)?.location ?? organisation.location,
                    "Add Version(1, of: \"\(decision.adopted)\"); in JSON: \"version\": {\"number\": 1, \"date\": \"\(decision.adopted)\"}."
                ))
        }
        let effective = version.effective ?? date
        if date != decision.adopted || effective != decision.effective {
            let later = decision.effective == decision.adopted ? "" : ", from: \"\(decision.effective)\""
            throw DiagnosticError(
                Self.refused(
                    "the facts say that version \(number) is of \(date), and holds from \(effective)", version.location,
                    "Freeze it with --on \(date) --effective \(effective), or correct the fact: "
                        + "Version(\(number.inSwift), of: \"\(decision.adopted)\"\(later))."))
        }
        let kept = frozen[organisation.id, document]
        if let same = kept.first(where: { $0.number == number }) {
            throw DiagnosticError(
                Self.refused(
                    "version \(number) is frozen already, on \(same.decision.adopted)", version.location,
                    "Give Version the next number and its day.", at: same))
        }
        if let latest = kept.last, latest.number > number {
            throw DiagnosticError(
                Self.refused(
                    "version \(latest.number) is frozen, and \(number) comes before it", version.location,
                    "Give Version a higher number.", at: latest))
        }
        return FrozenVersion(
            organisation: organisation.id, document: document, number: number, decision: decision,
            changes: try version.changes.isEmpty
                ? kept.last.map { try changes(in: document, since: $0, to: organisation) } ?? [] : version.changes,
            digests: [:], previous: kept.last.map { SHA256.of($0.json) })
    }

    /// The site as it is with some versions more, these with the digests of their files, and its pages then.
    private func with(
        _ drafts: [FrozenVersion], of organisation: Organisation
    ) throws -> (site: Site, versions: [FrozenVersion], pages: [RenderedFile]) {
        let site = try keeping(drafts.reduce(frozen) { $0.adding($1) })
        let pages = try site.compile(organisation)
        let versions = drafts.map { draft in
            var version = draft
            version.digests = draft.bytes(among: pages, organisation).mapValues(SHA256.of)
            return version
        }
        return (try keeping(versions.reduce(frozen) { $0.adding($1) }), versions, pages)
    }

    private func write(_ versions: [FrozenVersion], _ pages: [RenderedFile], of organisation: Organisation) throws {
        let assets = self.assets(of: [organisation])
        for version in versions {
            let bytes = version.bytes(among: pages, organisation)
            let used = Self.assets(ofPage: bytes[FrozenVersion.File.html.rawValue] ?? [], file: version.folder)
            for asset in assets where used.contains(asset.path) && !files.exists("\(FrozenVersion.root)/\(asset.path)")
            {
                try write(asset.bytes, to: "\(FrozenVersion.root)/\(asset.path)")
            }
            for (name, bytes) in bytes.sorted(by: { $0.key < $1.key }) {
                try write(bytes, to: "\(version.folder)/\(name)")
            }
            // The record last: without it there is no version.
            try write(version.json, to: version.recordPath)
        }
    }

    private func write(_ bytes: [UInt8], to path: String) throws(FileError) {
        let target = root.appendingPathComponent(path)
        do {
            try FileManager.default.createDirectory(
                at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: target, options: .atomic)
        } catch {
            throw FileError(kind: .failed, path: path, reason: "cannot be written")
        }
    }

    private static func refused(
        _ what: String, _ place: Location?, _ remedy: String, at version: FrozenVersion? = nil
    ) -> Diagnostic {
        Diagnostic(
            .versionUnfrozen, .error, what, at: place,
            notes: version.map { [.init("it stands here", at: Location(file: $0.recordPath))] } ?? [], remedy: remedy)
    }
}

extension FrozenVersion {
    /// The bytes of its files, by their names.
    fileprivate func bytes(among pages: [RenderedFile], _ facts: Organisation) -> [String: [UInt8]] {
        File.allCases.reduce(into: [:]) { all, file in
            let path = "\(organisation)/\(document.folder)/\(file.rawValue)"
            all[file.rawValue] = file == .facts ? FactsEncoder.json([facts]) : pages.first { $0.path == path }?.bytes
        }
    }
}
