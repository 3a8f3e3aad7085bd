import Claims
import Diagnostics
import Facts
import Foundation

/// Where a site is published: a folder, and the name by which findings call it.
public struct OutputFolder: Sendable {
    public let url: URL
    /// From the site's root where it lies in it, as "public".
    public let name: String

    public init(url: URL, name: String) {
        self.url = url
        self.name = name
    }
}

extension Site {
    /// Compiles the organisations, reads the result back from a staging folder, checks it, and only then replaces the
    /// files in the output folder, each at once as a whole.
    ///
    /// - Returns: the findings. Where one of them is fatal, nothing under the output folder has changed.
    /// - Throws: `FileError` where a file cannot be read or written.
    public func build(_ organisations: [Organisation], to output: OutputFolder, on day: CalendarDate) throws
        -> [Diagnostic]
    {
        let judged = judge(organisations, on: day)
        if judged.contains(where: { $0.rule.isAboutIdentity }) { return judged }
        let files = try organisations.flatMap(compile) + compileCommon(organisations)
        let staging = try StagingFolder(beside: output)
        defer { staging.remove() }
        for file in files { try staging.write(file) }
        let staged = OutputFolder(url: staging.url, name: output.name)
        let findings = judged + (try compare(organisations, with: staged))
        if findings.contains(where: \.isFatal) { return findings }
        for file in files { try staging.publish(file, to: output) }
        return findings
    }

    /// Reads every published file of the organisations, and says where it differs from the facts, and where the facts
    /// differ from the law.
    public func check(_ organisations: [Organisation], in output: OutputFolder, on day: CalendarDate) throws
        -> [Diagnostic]
    {
        let judged = judge(organisations, on: day)
        if judged.contains(where: { $0.rule.isAboutIdentity }) { return judged }
        return judged + (try compare(organisations, with: output))
    }
}

extension RuleID {
    /// Without a usable id there is no folder to publish in, nor to read.
    fileprivate var isAboutIdentity: Bool { self == "id-invalid" || self == "id-repeated" }
}
