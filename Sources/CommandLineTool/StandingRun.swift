import ArgumentParser
import Claims
import Diagnostics
import Facts
import Fetch
import Verklaar

/// `verklaar check` of pages where they stand.
struct StandingRun {
    private let siteOptions: SiteOptions
    private let factsOptions: FactsOptions
    private let report: ReportOptions
    private let options: StandingOptions

    init(_ site: SiteOptions, _ facts: FactsOptions, _ report: ReportOptions, _ options: StandingOptions) {
        siteOptions = site
        factsOptions = facts
        self.report = report
        self.options = options
    }

    func run() throws {
        let place = factsOptions.place(in: siteOptions.folder)
        let sources = Sources(site: siteOptions.folder, facts: place)
        try reporting(report.effectiveFormat, sources) {
            let site = try siteOptions.load()
            let facts = try factsOptions.load(from: place)
            let pages = try pages(of: site, facts)
            let found = try site.check(pages, among: facts, on: report.day, timeout: options.timeout)
            try tell(found, place.staleness(in: site), of: pages, sources)
        }
    }

    private func tell(
        _ found: StandingReport, _ stale: [Diagnostic], of pages: [StandingPage], _ sources: Sources
    ) throws {
        var sources = sources
        sources.given = found.pages
        let findings = stale + found.findings
        let isFatal = findings.contains { $0.isFatal(strict: report.strict) }
        try print(findings: findings, as: report.effectiveFormat, sources)
        if found.isOnlyUnreachable(strict: report.strict) { throw Failure.missing }
        if isFatal { throw Failure.findings }
        guard report.effectiveFormat == .text else { return }
        try write(pages.map { "\($0.source.name): says what the facts of \($0.organisation.id) say\n" }.joined())
    }

    private func pages(of site: Site, _ facts: Selection) throws -> [StandingPage] {
        guard let page = options.page else {
            let pages = try site.livePages(of: facts)
            if pages.isEmpty {
                throw ValidationError(
                    "content/site.md lists no live page of these organisations; write \"## live: ID\" there, and below it "
                        + "\"- https://www.example.nl/privacy/ .entry-content privacyverklaring\"")
            }
            return pages
        }
        let organisation = try organisation(of: facts)
        let document = options.document ?? .privacyverklaring
        guard organisation.documents.contains(document.kind) else {
            throw ValidationError("\(organisation.id) has no \(document.rawValue)")
        }
        return [StandingPage(try source(page), within: try options.selector(), document.kind, of: organisation)]
    }

    /// The one that is asked for, or the only one that there is.
    private func organisation(of facts: Selection) throws -> Organisation {
        guard facts.chosen.count == 1, let only = facts.chosen.first else {
            let known = facts.chosen.map(\.id).joined(separator: ", ")
            throw ValidationError("a page is of one organisation; name it with --organisation: \(known)")
        }
        return only
    }

    private func source(_ page: String) throws -> PageSource {
        if let address = WebAddress(page) { return .web(address) }
        return page == "-" ? try .standardInput() : .file(page)
    }
}
