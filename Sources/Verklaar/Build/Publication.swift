import Diagnostics
import Facts
import Foundation
import Render

/// Which organisations a command is about, out of all that the site has.
public struct Selection: Sendable {
    public let all: [Organisation]
    public let chosen: [Organisation]
    /// Whether these are the facts of the site itself, and not others that are held against its templates.
    public let isOwn: Bool

    public init(all: [Organisation], chosen: [Organisation], isOwn: Bool = false) {
        self.all = all
        self.chosen = chosen
        self.isOwn = isOwn
    }
}

/// What a build found, and what it did to the output folder.
public struct Publication: Sendable {
    public let findings: [Diagnostic]
    /// The files that are as the facts have them; none where a finding stopped the build.
    public private(set) var files: [String] = []
    /// Those of them that were written.
    public private(set) var changed: [String] = []
    /// The files of organisations or documents that are no more.
    public private(set) var removed: [String] = []

    /// What was done, in a line or more for a terminal.
    public func summary(of output: OutputFolder) -> String {
        if files.isEmpty { return "nothing was published; \(output.name)/ is as it was\n" }
        let removals = removed.map { "removed \(output.name)/\($0), which the facts no longer ask for\n" }
        return removals.joined() + "\(output.name)/: \(files.count) files, \(changed.count) of them changed\n"
    }
}

extension Site {
    /// Compiles the chosen organisations, reads the result back from a staging folder, checks it, and only then
    /// replaces the files in the output folder, each at once as a whole. What an earlier build published of organisations
    /// or documents that are no more is deleted.
    ///
    /// - Parameter strict: warnings stop the build as errors do.
    /// - Returns: the findings. Where one of them is fatal, nothing under the output folder has changed.
    /// - Throws: `FileError` where a file cannot be read or written.
    public func build(
        _ selection: Selection, to output: OutputFolder, on day: CalendarDate, strict: Bool = false
    ) throws -> Publication {
        let judged = try judge(selection, on: day, strict: strict)
        if judged.contains(where: \.leavesNothingToPublish) { return Publication(findings: judged) }
        let links = links(to: selection.all, in: output)
        let changed = try changedVersions(of: selection.chosen, in: nil)
        if !(links + changed).isEmpty { return Publication(findings: judged + links + changed) }
        let files =
            try progress.each(.compiling, selection.chosen) { try compile($0, output.layout) }
            + (output.layout == .page
                ? commonFiles(of: selection.all).map(\.file) + frozenFiles(of: selection.chosen) : [])
        let staging = try StagingFolder(beside: output)
        defer { staging.remove() }
        for file in files { try staging.write(file) }
        let staged = OutputFolder(url: staging.url, name: output.name, layout: output.layout)
        let findings =
            judged + (try unchangedVersions(of: selection.chosen, in: output, replacedBy: staged.bytesIfThere))
            + (try compare(selection.chosen, with: staged)) + (try compareCommon(selection.all, with: staged))
        var publication = Publication(findings: findings)
        if findings.contains(where: { $0.isFatal(strict: strict) }) { return publication }
        let withdrawn = try withdrawnFiles(besides: selection.all, in: output)
        try publication.publish(files, from: staging, to: output, besides: withdrawn)
        return publication
    }

    /// Reads the published files, and says where they differ from the facts, and where the facts differ from the law.
    ///
    /// - Parameters:
    ///   - earlier: a folder with what was published before, or a commit that has it; versions are then held against what
    ///     changed since.
    ///   - strict: asks as well that a person approved each sentence in own words.
    /// - Throws: `FileError` where a file cannot be read, or there is no such folder or commit.
    public func check(
        _ selection: Selection, in output: OutputFolder, on day: CalendarDate, against earlier: String? = nil,
        strict: Bool = false
    ) throws -> [Diagnostic] {
        let judged = try judge(selection, on: day, strict: strict)
        if judged.contains(where: \.leavesNothingToPublish) { return judged }
        let links = links(to: selection.all, in: output)
        if !links.isEmpty { return judged + links }
        let versions = try earlier.map { earlier in
            try withEarlier(earlier, of: output) { try versionFindings(of: selection.chosen, since: $0) }
        }
        let sinceFrozen = try versionFindings(sinceFrozen: selection.chosen)
        let others = (versions ?? []).filter { version in
            !sinceFrozen.contains { $0.rule == version.rule && $0.location == version.location }
        }
        return judged + (try compare(selection.chosen, with: output)) + (try compareCommon(selection.all, with: output))
            + (try changedVersions(of: selection.chosen, in: output.layout == .page ? output : nil))
            + (try strayFiles(besides: selection.all, in: output)) + sinceFrozen + others
    }

    /// Links in the place of what these organisations publish.
    private func links(to organisations: [Organisation], in output: OutputFolder) -> [Diagnostic] {
        let common = output.layout == .page ? commonPaths(of: organisations) + frozenPaths(of: organisations) : []
        return SiteLinks.findings(at: organisations.flatMap(\.publishedPaths) + common, in: output)
    }
}

extension Publication {
    fileprivate mutating func publish(
        _ all: [RenderedFile], from staging: StagingFolder, to output: OutputFolder, besides withdrawn: [String]
    ) throws(FileError) {
        for file in all where try staging.publish(file, to: output) { changed.append(file.path) }
        for path in withdrawn where try output.remove(path) { removed.append(path) }
        files = all.map(\.path)
    }
}

extension Diagnostic {
    /// Facts that contradict themselves cannot be published, nor compared with a page: every difference that would be
    /// found follows from what is found here.
    var leavesNothingToPublish: Bool { severity == .error && Self.contradictions.contains(rule) }

    private static let contradictions = Set(RuleReference.consistencyRules + [.idRepeated, .controllerMissing])

    /// Whether the finding stops a build.
    public func isFatal(strict: Bool) -> Bool {
        isFatal || (strict && severity == .warning && acceptance == nil)
    }
}
