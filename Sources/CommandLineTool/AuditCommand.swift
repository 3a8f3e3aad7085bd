import ArgumentParser
import Audit
import DatabaseSchema
import Dependencies
import Diagnostics
import Facts
import Foundation
import KnownCookies
import Observations
import Verklaar

struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Holds the facts against what was observed of the site, and against the systems that data stand in.",
        discussion: """
            An observation is a file that scripts/observe writes, a HAR of a browser, a storage state of Playwright, a cookie file of
            curl, response headers (`curl -sI`), or what the Website Evidence Collector or the EDPB's Website Auditing Tool writes.
            Nothing of it is told but names, terms and places: never a value. A schema is SQL that defines tables (pg_dump --schema-only), or the rows of
            information_schema.columns as CSV or JSON.

            Example:
              verklaar audit .build/observation.json
              verklaar audit --organisation wizz visit.har --draft
              verklaar audit --schema schema.sql --dependencies package-lock.json
            """)

    @Argument(help: "Files with what was observed.")
    var observations: [String] = []

    @Option(help: "A file with the definition of a database; may be given more than once.")
    var schema: [String] = []

    @Option(
        help: """
            A manifest or lock file (package.json, composer.lock, requirements.txt, Podfile.lock and others); may be given more than \
            once.
            """)
    var dependencies: [String] = []

    @Option(
        help: "What visitors had chosen about cookies, where the observations don't say: before, refused or accepted.")
    var choice: ObservedChoice?

    @Flag(help: "Print facts for what no fact tells of, to be confirmed, instead of findings.")
    var draft = false

    @Option(help: "When the observations were made, where they don't say: 2026-11-29T20:00:00Z.")
    var taken: String?

    @OptionGroup var siteOptions: SiteOptions
    @OptionGroup var factsOptions: FactsOptions

    @Option(help: "The day that judges acceptances, as 2026-11-21. Default: today.")
    var on: CalendarDate?

    @Option(help: "text, json, github or sarif. Default: text, or github where GITHUB_ACTIONS is set.")
    var format: OutputFormat?

    @Flag(help: "Warnings count as errors.")
    var strict = false

    @Flag(help: "Each finding in full. Default: what fits on a screen; errors always.")
    var all = false

    @OptionGroup var colour: ColourOptions

    func validate() throws {
        if observations.isEmpty, schema.isEmpty, dependencies.isEmpty {
            throw ValidationError("Missing expected argument '<observations> ...'")
        }
        if draft, observations.isEmpty {
            throw ValidationError("--draft proposes facts for what was observed; name a file")
        }
        if let taken, Moment(rfc3339: taken) == nil {
            throw ValidationError("--taken is a moment as 2026-11-29T20:00:00Z, and not \"\(taken)\"")
        }
    }

    func run() throws {
        let place = factsOptions.place(in: siteOptions.folder)
        // Lines of these are never shown: they hold values of cookies, and more.
        let hidden = Dictionary((observations + schema + dependencies).map { ($0, [UInt8]()) }) { first, _ in first }
        let format = format ?? .usual
        let text = TextOptions.asAsked(all: all, strict: strict, colour)
        let sources = Sources(site: siteOptions.folder, facts: place, text: text, given: hidden)
        try reporting(format, sources) {
            let chosen = try factsOptions.load(from: place).chosen
            let seen = try observed()
            if draft { return try write(drafts(of: chosen, seen)) }
            let findings =
                try siteFindings(of: chosen, seen) + schemaFindings(of: chosen)
                + dependencyFindings(of: chosen)
            var answers = FactAnswers(of: chosen, on: day, source: sources.bytes)
            try print(findings: findings, as: format, sources, answers: { answers.lines(for: $0) })
            if findings.contains(where: { $0.isFatal(strict: strict) }) { throw Failure.findings }
        }
    }

    private var day: CalendarDate { on ?? .today }

    /// All that is wrong with the files is told at once.
    private func observed() throws -> [Observation] {
        var faults: [Diagnostic] = []
        let seen = observations.compactMap { path -> Observation? in
            do throws(DiagnosticError) {
                let seen = try ObservationReader.read(path: path, takenAt: taken.flatMap(Moment.init(rfc3339:)))
                return choice.map { seen.knowing($0.choice) } ?? seen
            } catch {
                faults += error.diagnostics
                return nil
            }
        }
        if !faults.isEmpty { throw DiagnosticError(faults) }
        return seen
    }

    /// Of several organisations, those whose site was seen.
    private func audits(of organisations: [Organisation], _ seen: [Observation]) -> [SiteAudit] {
        if seen.isEmpty { return [] }
        let known = KnownCookies()
        // Of several, those that tell no address of a site can have none of these visits.
        let sited = organisations.count > 1 ? organisations.filter { $0.website?.address.value != nil } : organisations
        let audits = sited.map { SiteAudit(of: $0, seen: seen, knowing: known, on: day) }
        let met = audits.filter(\.hasVisits)
        return met.isEmpty ? Array(audits.prefix(1)) : met
    }

    /// A file that is about no site of these organisations is told, and not passed over.
    private func siteFindings(of organisations: [Organisation], _ seen: [Observation]) -> [Diagnostic] {
        let audits = audits(of: organisations, seen)
        if audits.isEmpty { return seen.map(SiteAudit.strange) }
        let strange =
            audits.contains(where: \.hasVisits)
            ? seen.filter { one in !one.visits.isEmpty && !audits.contains { $0.isAbout(one) } }.map(
                SiteAudit.strange) : []
        return audits.flatMap { $0.findings() } + strange
    }

    /// Lines of Swift, or one list as JSON.
    private func drafts(of organisations: [Organisation], _ seen: [Observation]) -> String {
        let audits = audits(of: organisations, seen)
        let drafts = audits.flatMap { $0.drafts() }
        if audits.first?.language == .swift { return drafts.map { $0.swift + "\n" }.joined() }
        let texts = drafts.map { String(decoding: $0.json, as: UTF8.self).trimmingCharacters(in: .newlines) }
        return "[\n\(texts.joined(separator: ",\n"))\n]\n"
    }

    private func schemaFindings(of organisations: [Organisation]) throws -> [Diagnostic] {
        try schema.flatMap { path -> [Diagnostic] in
            let reading = try SchemaFile.read(try bytes(of: path), file: path)
            return reading.findings
                + organisations.flatMap { SchemaAudit(of: $0, in: reading.schema, file: path, on: day).findings() }
        }
    }

    private func dependencyFindings(of organisations: [Organisation]) throws -> [Diagnostic] {
        try dependencies.flatMap { path -> [Diagnostic] in
            let reading = try DependencyFile.read(try bytes(of: path), file: path)
            return reading.findings
                + organisations.flatMap {
                    DependencyAudit(of: $0, with: reading.dependencies, file: path, on: day).findings()
                }
        }
    }

    private func bytes(of path: String) throws -> [UInt8] {
        try FileReading.bytes(of: URL(fileURLWithPath: path), called: path)
    }
}

/// The words of `--choice`.
enum ObservedChoice: String, ExpressibleByArgument {
    case before, refused, accepted

    var choice: Observations.Choice {
        switch self {
        case .before: .before
        case .refused: .refused
        case .accepted: .accepted
        }
    }
}
