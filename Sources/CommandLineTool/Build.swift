import ArgumentParser
import Diagnostics
import Verklaar

struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Facts become Markdown and HTML; what has an error is not published.",
        discussion: """
            Every page is read back and checked before it replaces the published one. With an error, nothing changes.

            Example:
              verklaar build --organisation wizz --output public
              verklaar build --layout bare --output fragments
            """)

    @OptionGroup var siteOptions: SiteOptions
    @OptionGroup var factsOptions: FactsOptions
    @OptionGroup var report: ReportOptions

    func run() throws {
        let place = factsOptions.place(in: siteOptions.folder)
        let sources = Sources(site: siteOptions.folder, facts: place, text: report.text)
        try reporting(report.effectiveFormat, sources) {
            let site = try siteOptions.load()
            let output = report.folder(of: site)
            let facts = try factsOptions.load(from: place)
            let publication = try site.build(
                facts, to: output, on: report.day, strict: report.strict)
            let findings = place.staleness(in: site) + publication.findings
            var answers = FactAnswers(of: facts.chosen, on: report.day, source: sources.bytes)
            try print(findings: findings, as: report.effectiveFormat, sources, answers: { answers.lines(for: $0) })
            if report.effectiveFormat == .text { try write("\n" + publication.summary(of: output)) }
            if findings.contains(where: { $0.isFatal(strict: report.strict) }) { throw Failure.findings }
        }
    }
}
