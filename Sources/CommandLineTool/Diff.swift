import ArgumentParser
import Diagnostics
import Facts
import Foundation
import Verklaar

struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract:
            "Tells, in Dutch, what differs between two editions of the documents: in meaning first, then in words.",
        discussion: """
            Each side is a git revision, a folder with published pages or with facts, a published file, or facts as JSON.
            Pages are read with the phrases that they were published with, as far as these are known. The exit code is 0
            where nothing differs, 1 where something does, and 2 where it could not be told.

            Example:
              verklaar diff HEAD^ public
              verklaar diff old.json new.json --format html --output verschillen.html
              verklaar diff HEAD^ --organisation wizz --format docx --author "..." --output voor-de-jurist.docx
              verklaar diff HEAD^ --organisation wizz --author "..." --from-docx van-de-jurist.docx
            """)

    @Argument(help: "What was: a git revision, a folder, a published file, or facts as JSON.")
    var old: String

    @Argument(help: "What is; the published pages where it is left out.")
    var new: String?

    @Option(help: "Only this organisation; may be given more than once.")
    var organisation: [String] = []

    @Option(help: "text, markdown, json, html; or docx: tracked changes for Word, of one organisation.")
    var format = ComparisonFormat.text

    @Option(help: "Who makes the tracked changes and comments of a .docx.")
    var author = "Verklaar"

    @Option(help: "A .docx of the same comparison that came back: tells what was accepted, rejected and changed in it.")
    var fromDocx: String?

    @Option(help: "A file to write to. Default: standard output.")
    var output: String?

    @Option(help: "The folder of the published pages, from the site's root.")
    var pages = "public"

    @Option(help: "The day that judges acceptances and legal data, as 2026-11-21. Default: today.")
    var on: CalendarDate?

    @OptionGroup var colour: ColourOptions
    @OptionGroup var siteOptions: SiteOptions

    func run() throws {
        let sources = Sources(site: siteOptions.folder)
        var isSame = true
        do {
            try reporting(.text, sources) {
                let site = try siteOptions.load()
                let comparison = try site.compare(
                    old, with: new, only: organisation, in: OutputFolder(of: site, named: pages), on: on ?? .today)
                isSame = comparison.isSame
                // Of nothing there is no document.
                let hasFile = !(comparison.isSame && format == .docx)
                try write(try result(of: comparison), to: hasFile ? output : nil)
            }
        } catch is ExitCode {
            throw ExitCode(2)
        }
        if !isSame { throw ExitCode(1) }
    }

    private func result(of comparison: Comparison) throws -> [UInt8] {
        if comparison.isSame, format == .docx || fromDocx != nil {
            return Array(ComparisonFormat.text.render(comparison).utf8)
        }
        if let fromDocx {
            return Array(try word(of: comparison).edits(inFile: fromDocx, by: author).utf8)
        }
        if format == .docx { return try word(of: comparison).bytes(author: author, date: (on ?? .today).description) }
        return Array(
            format.render(comparison, hasColour: output == nil && Terminal.output.showsColour(colour.color)).utf8)
    }

    private func word(of comparison: Comparison) throws -> ComparisonWord {
        guard comparison.organisations.count == 1 else {
            let ids = comparison.organisations.map(\.id).joined(separator: ", ")
            throw ValidationError(
                ids.isEmpty
                    ? "nothing differs"
                    : "a .docx is of one organisation: name it with --organisation; there are: \(ids)")
        }
        return ComparisonWord(comparison.organisations[0], of: comparison)
    }
}

extension ComparisonFormat: ExpressibleByArgument {}
