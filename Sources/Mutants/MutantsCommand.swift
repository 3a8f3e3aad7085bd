import ArgumentParser
import Foundation
import Verklaar

// Measures the promise that text and facts cannot drift apart: it changes pages, facts and templates in every way that
// a mistake could, and counts what the check finds. It knows the library's face alone, and nothing of how pages are
// read.

@main
struct MutantsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mutants", abstract: "Changes pages, facts and templates, and counts what the check finds.")

    @Option(help: "The first seed of the generated organisations.")
    var seed: UInt64 = 1

    @Option(help: "How many organisations are generated, beside those of content/.")
    var organisations = 200

    @Option(help: "How many mutants of a kind are made of each page of a generated organisation.")
    var perKind = 1

    @Option(help: "How many mutants of a kind are made of each page of the site's own organisations.")
    var ownPerKind = 25

    @Option(help: "The folder for report.json and report.md.")
    var output = "mutants"

    func run() async throws {
        let here = URL(fileURLWithPath: FileManager.default.currentDirectoryPath, isDirectory: true)
        let site = try Site(root: try Site.root(from: here))
        let subjects = try Subject.all(generated: organisations, from: seed, site)
        let inspector = Inspector(site)
        let bounds = Bounds(seed: seed, own: ownPerKind, generated: perKind)
        let outcomes = try await Parallel.map(subjects) { subject in
            try TextRun(inspector: inspector, subject: subject, bounds: bounds).outcomes()
        }
        let report = Report(outcomes.flatMap(\.self), seed: seed, organisations: subjects.count)
        try ReportFiles(folder: URL(fileURLWithPath: output, isDirectory: true)).write(report)
        print(MarkdownReport(report: report).summary)
    }
}
