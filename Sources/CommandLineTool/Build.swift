import ArgumentParser
import Diagnostics
import Foundation
import Verklaar

struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Facts become Markdown and HTML; what has an error is not published.",
        discussion: """
            Every page is read back and checked before it replaces the published one. Facts in one file, or compiled in, are
            published as a whole: with an error, nothing changes. Of a folder, or of a file with an organisation on each line
            (.ndjson, .jsonl), each organisation is published by itself, and what has an error stays as it was; one that did not
            change since it was built is passed over.

            Example:
              verklaar build --organisation wizz --output public
              verklaar build --layout bare --output fragments
              verklaar build --facts organisations.ndjson --shard 2/8
              verklaar build --stdin < organisations.ndjson > results.ndjson
            """)

    @OptionGroup var siteOptions: SiteOptions
    @OptionGroup var factsOptions: FactsOptions
    @OptionGroup var report: ReportOptions
    @OptionGroup var threads: JobsOptions

    @Flag(help: "Build what did not change as well.")
    var force = false

    @Flag(help: "Read nothing back, for measuring alone: nobody knows then whether the pages say what the facts say.")
    var trust = false

    @Option(help: "Only the I-th of N parts of the organisations, as 2/8; what belongs to none alone makes --common.")
    var shard: Shard?

    @Flag(help: "Only what belongs to no organisation alone: the index, the style sheet, the sitemap.")
    var common = false

    @Flag(
        help: """
            Read facts from standard input, an organisation on each line, and write what is made of each to standard output, as a \
            line of JSON; write no files.
            """)
    var stdin = false

    @Option(help: "What --stdin tells of files: hashes; or bytes, their text as well.")
    var contents = BuiltContents.hashes

    func validate() throws {
        if stdin, factsOptions.facts != nil || shard != nil || common {
            throw ValidationError("--stdin takes its facts from standard input, all of them")
        }
        if shard != nil, common { throw ValidationError("--common makes what belongs to no shard") }
    }

    func run() throws {
        if stdin { return try filter() }
        let place = factsOptions.place(in: siteOptions.folder)
        let sources = Sources(site: siteOptions.folder, facts: place, text: report.text)
        try reporting(report.effectiveFormat, sources) {
            let site = try siteOptions.load()
            let output = report.folder(of: site)
            var facts = try factsOptions.stream(from: place)
            var told = FindingsTold(as: report.effectiveFormat, sources, on: report.day)
            told.add(place.staleness(in: site))
            let publication = try site.build(&facts, areOwn: place.isOwn, to: output, options) { told.add($0) }
            try told.print()
            if report.effectiveFormat == .text { try write("\n" + publication.summary(of: output)) }
            if publication.isUnreadable { throw Failure.unparsable }
            if told.isFatal(strict: report.strict) { throw Failure.findings }
        }
    }

    private func filter() throws {
        try reporting(.text, Sources(site: siteOptions.folder)) {
            var lines = FactsStream(lines: .standardInput, file: "stdin")
            try BuildFilter(try siteOptions.load(), options, contents).run(&lines) { try write($0) }
        }
    }

    private var options: BuildOptions {
        var options = BuildOptions(on: report.day)
        options.isStrict = report.strict
        options.isTrusted = trust
        // Findings that are told in full are those of all organisations.
        options.isForced = force || report.all || report.effectiveFormat != .text
        options.jobs = threads.count
        options.chosen = Set(factsOptions.organisation)
        options.shard = shard
        options.isCommonOnly = common
        options.program = Program.identity
        return options
    }
}

/// How commands go about many organisations.
struct JobsOptions: ParsableArguments {
    @Option(help: "How many organisations are worked on at once. Default: as many as the machine has cores.")
    var jobs: Int?

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs is at least 1") }
    }

    var count: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }
}

extension Shard: ExpressibleByArgument {
    /// `2/8`
    public init?(argument: String) {
        let parts = argument.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let number = parts[0], let count = parts[1] else { return nil }
        self.init(number, of: count)
    }
}

/// The program that runs.
enum Program {
    /// What tells it from others, and from itself before it was built anew.
    static var identity: String {
        let stamp = Bundle.main.executableURL.flatMap { FileStamp(of: $0.path) }
        return "\(Release.description) \(stamp.map { "\($0)" } ?? "")"
    }
}

extension BuiltContents: ExpressibleByArgument {}
