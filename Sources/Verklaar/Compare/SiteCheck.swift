import Diagnostics
import Facts

extension Site {
    /// Reads the published files, and says where they differ from the facts, and where the facts differ from the law.
    ///
    /// - Parameters:
    ///   - earlier: a folder with what was published before, or a commit that has it; versions are then held against what
    ///     changed since.
    ///   - strict: asks as well that a person approved each sentence in own words.
    ///   - jobs: how many organisations are looked at at once.
    /// - Throws: `FileError` where a file cannot be read, or there is no such folder or commit.
    public func check(
        _ selection: Selection, in output: OutputFolder, on day: CalendarDate, against earlier: String? = nil,
        strict: Bool = false, jobs: Int = 1
    ) throws -> [Diagnostic] {
        let judged = try judge(selection, on: day, strict: strict, jobs: jobs)
        if judged.contains(where: \.leavesNothingToPublish) { return judged }
        let links = try links(to: selection.all, in: output)
        if !links.isEmpty { return judged + links }
        let versions = try earlier.map { earlier in
            try withEarlier(earlier, of: output) { try versionFindings(of: selection.chosen, since: $0) }
        }
        let sinceFrozen = try versionFindings(sinceFrozen: selection.chosen)
        let others = (versions ?? []).filter { version in
            !sinceFrozen.contains { $0.rule == version.rule && $0.location == version.location }
        }
        let inspector = Inspector(self)
        let pages = try InParallel.map(selection.chosen, jobs: jobs) { organisation in
            let required = try requiredDocuments(of: organisation)
            return try compare(
                required, by: inspector, called: output.name, output.layout, bytes: output.bytesIfThere)
        }
        return judged + pages.flatMap(\.self) + (try compareCommon(selection.all, with: output))
            + (try changedVersions(of: selection.chosen, in: output.layout == .page ? output : nil))
            + (try strayFiles(besides: selection.all, in: output)) + sinceFrozen + others
    }

    /// Links in the place of what these organisations publish.
    private func links(
        to organisations: [Organisation], in output: OutputFolder
    ) throws(DiagnosticError) -> [Diagnostic] {
        let cards = organisations.cards
        let common = output.layout == .page ? try commonParts(of: cards).map(\.path) : []
        return cards.flatMap { links(to: $0, in: output) } + SiteLinks.findings(at: common, in: output)
    }
}
