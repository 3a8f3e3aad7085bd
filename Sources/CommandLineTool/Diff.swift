import ArgumentParser
import Diagnostics
import Facts
import Foundation
import Verklaar

struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "Tells, in Dutch, what differs between two editions of the documents: in meaning first, then in words.",
        discussion: """
            Each side is a git revision, a folder with published pages or with facts, a published file, or facts as JSON.
            Pages are read with the phrases that they were published with, as far as these are known. The exit code is 0
            where nothing differs, 1 where something does, and 2 where it could not be told.

            Example:
              verklaar diff HEAD^ public
              verklaar diff old.json new.json --format html --output verschillen.html
            """)

    @Argument(help: "What was: a git revision, a folder, a published file, or facts as JSON.")
    var old: String

    @Argument(help: "What is; the published pages where it is left out.")
    var new: String?

    @Option(help: "Only this organisation; may be given more than once.")
    var organisation: [String] = []

    @Option(help: "text, markdown, json or html.")
    var format = ComparisonFormat.text

    @Option(help: "A file to write to. Default: standard output.")
    var output: String?

    @Option(help: "The folder of the published pages, from the site's root.")
    var pages = "public"

    @Option(help: "The day that judges acceptances and legal data, as 2026-11-21. Default: today.")
    var on: CalendarDate?

    @OptionGroup var siteOptions: SiteOptions

    func run() throws {
        let sources = Sources(site: siteOptions.folder)
        var isSame = true
        do {
            try reporting(.text, sources) {
                let site = try siteOptions.load()
                let folder = OutputFolder(
                    url: URL(fileURLWithPath: pages, isDirectory: true, relativeTo: site.root), name: pages,
                    layout: .page)
                let comparison = try site.compare(
                    old, with: new ?? folder.url.path, only: organisation, in: folder, on: on ?? .today)
                isSame = comparison.isSame
                let text = format.render(comparison, hasColour: output == nil && Terminal.showsColour)
                try write(Array(text.utf8), to: output)
            }
        } catch is ExitCode {
            throw ExitCode(2)
        }
        if !isSame { throw ExitCode(1) }
    }
}

extension ComparisonFormat: ExpressibleByArgument {}

/// Where standard output goes.
enum Terminal {
    /// Whether people see it, and have not asked for plain text (no-color.org).
    static var showsColour: Bool {
        let isPlain = ProcessInfo.processInfo.environment["NO_COLOR"].map { !$0.isEmpty } ?? false
        return isatty(STDOUT_FILENO) == 1 && !isPlain
    }
}
