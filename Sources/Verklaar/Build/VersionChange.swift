import Claims
import Diagnostics
import Facts
import Reading

extension Site {
    /// The statements that say other things than those they replace, under the same version. A page that was only
    /// reworded says the same.
    ///
    /// - Throws: `FileError` for a published page that cannot be read.
    func unchangedVersions(
        of organisations: [Organisation], in output: OutputFolder
    ) throws(FileError) -> [Diagnostic] {
        let reader = PageReader(templates)
        var findings: [Diagnostic] = []
        for organisation in organisations {
            for document in organisation.documents {
                let path = PublishedPage.path(of: organisation, document, .markdown)
                guard let bytes = try output.bytesIfThere(path),
                    let page = try? Stages.see(bytes, file: path, as: .markdown)
                else { continue }
                let old = Stages.read(page, by: reader, in: surroundings[organisation.id], organisation.addressing)
                findings += unchangedVersion(of: required(of: organisation, in: document), old).map { [$0] } ?? []
            }
        }
        return findings
    }

    private func unchangedVersion(of claims: [Claim], _ old: PageReading) -> Diagnostic? {
        let published = Dictionary(grouping: old.claims, by: \.claim.kind)
        guard let version = claims.first(where: \.kind.isVersion),
            published[version.kind]?.contains(where: { $0.states(version) }) == true
        else { return nil }
        let facts = Dictionary(grouping: claims, by: \.kind)
        let isGone = old.claims.contains { read in !(facts[read.claim.kind] ?? []).contains { read.states($0) } }
        // A claim may stand in a sentence that is not understood, and is then not known to be new.
        let isNew =
            old.unread.isEmpty
            && claims.contains { claim in
                !(published[claim.kind] ?? []).contains { $0.states(claim) }
            }
        guard isGone || isNew else { return nil }
        return Diagnostic(
            .versionUnchanged, .warning, "the facts say other things than \(old.file), under the same version",
            at: version.origin, reason: "who has read it cannot see that it changed, nor can you tell what held when",
            remedy: "Give Version the next number and the day of the change.")
    }
}
