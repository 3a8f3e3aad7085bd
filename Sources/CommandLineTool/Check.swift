import ArgumentParser
import Diagnostics
import Verklaar

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Reads the published pages and says where they differ from the facts, and the facts from the law.",
        discussion: """
            Where nothing is wrong, the text report ends with how each document reads: its Flesch-Douma index (60 and
            over is plain), the words of a sentence on average, and those of the longest one.

            Example:
              verklaar check --strict --format sarif > findings.sarif
            """)

    @OptionGroup var siteOptions: SiteOptions
    @OptionGroup var factsOptions: FactsOptions
    @OptionGroup var report: ReportOptions

    func run() throws {
        let sources = Sources(site: siteOptions.folder, facts: factsOptions)
        try reporting(report.effectiveFormat, sources) {
            let site = try siteOptions.load()
            let (facts, folder) = (try factsOptions.load(), report.folder(of: site))
            let findings = factsOptions.staleness(in: site) + (try site.check(facts, in: folder, on: report.day))
            try print(findings: findings, as: report.effectiveFormat, sources)
            if findings.contains(where: { $0.isFatal(strict: report.strict) }) { throw Failure.findings }
            if report.effectiveFormat == .text {
                try write(try site.figures(of: facts, in: folder).map { $0.line + "\n" }.joined())
            }
        }
    }
}
