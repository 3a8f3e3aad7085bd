import ArgumentParser
import Diagnostics
import Verklaar

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Reads the published pages and says where they differ from the facts, and the facts from the law.",
        discussion: """
            Where nothing is wrong, the text report ends with how each document reads: its Flesch-Douma index (60 and
            over is plain), the words of a sentence on average, and those of the longest one. Every report ends with the
            organisations' own words, which no rule judges; with --strict a person must have approved each.

            Example:
              verklaar check --strict --format sarif > findings.sarif
              verklaar check --against HEAD^
              verklaar check --page https://www.example.nl/privacy/ --within .entry-content --organisation wizz
              verklaar check --live
            """)

    @OptionGroup var siteOptions: SiteOptions
    @OptionGroup var factsOptions: FactsOptions
    @OptionGroup var report: ReportOptions

    @Option(
        help: """
            A git revision, or a folder with the pages of before: what changed since has a version of its own, that names it.
            """)
    var against: String?

    /// Of documents, and of own words, that stand in a report by themselves.
    private static let mostLines = 5

    @OptionGroup var standing: StandingOptions

    @OptionGroup var threads: JobsOptions

    func validate() throws {
        if standing.isUsed, against != nil {
            throw ValidationError("--against looks at published folders, and at no page by itself")
        }
    }

    func run() throws {
        if standing.isUsed { return try StandingRun(siteOptions, factsOptions, report, standing).run() }
        let place = factsOptions.place(in: siteOptions.folder)
        let sources = Sources(site: siteOptions.folder, facts: place, text: report.text)
        try reporting(report.effectiveFormat, sources) {
            let site = try siteOptions.load()
            let (facts, folder) = (try factsOptions.load(from: place), report.folder(of: site))
            let findings =
                place.staleness(in: site)
                + (try site.check(
                    facts, in: folder, on: report.day, against: against, strict: report.strict,
                    jobs: threads.count))
            let declared = try site.declaredSentences(of: facts.chosen, on: report.day)
            var answers = FactAnswers(of: facts.chosen, on: report.day, source: sources.bytes)
            try print(
                findings: findings, declared: declared, as: report.effectiveFormat, sources,
                answers: { answers.lines(for: $0) })
            let isFatal = findings.contains { $0.isFatal(strict: report.strict) }
            if report.effectiveFormat == .text {
                let most = report.all ? Int.max : Self.mostLines
                if !isFatal {
                    try write(DocumentFigures.text(of: try site.figures(of: facts, in: folder), atMost: most))
                }
                try write(declared.isEmpty ? "" : "\n" + declared.text(atMost: most))
            }
            if isFatal { throw Failure.findings }
        }
    }
}
