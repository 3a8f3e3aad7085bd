import ArgumentParser
import Diagnostics
import Verklaar

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Reads the published pages and says where they differ from the facts, and the facts from the law.",
        discussion: """
            Example:
              verklaar check --strict --format sarif > findings.sarif
            """)

    @OptionGroup var siteOptions: SiteOptions
    @OptionGroup var factsOptions: FactsOptions
    @OptionGroup var report: ReportOptions

    func run() throws {
        try reporting(report.effectiveFormat, in: siteOptions.root) {
            let site = try siteOptions.load()
            let findings =
                factsOptions.staleness(in: site)
                + (try site.check(try factsOptions.load(), in: report.folder(of: site), on: report.day))
            try print(findings: findings, as: report.effectiveFormat, of: site.root)
            if findings.contains(where: { $0.isFatal(strict: report.strict) }) { throw Failure.findings }
        }
    }
}
