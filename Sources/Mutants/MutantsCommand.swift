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
    var seed = Bounds.full.seed

    @Option(help: "How many organisations are generated, beside those of content/.")
    var organisations = Bounds.full.organisations

    @Option(help: "How many mutants of a kind are made of each page of a generated organisation.")
    var perKind = Bounds.full.generated

    @Option(help: "How many mutants of a kind are made of each page of the site's own organisations.")
    var ownPerKind = Bounds.full.own

    @Option(help: "How many fact mutants of a kind are made of each generated organisation.")
    var factsPerKind = Bounds.full.generatedFacts

    @Option(help: "How many mutants are made of each line of the templates.")
    var wordingPerLine = Bounds.full.wordingPerLine

    @Option(help: "The folder for report.json and report.md.")
    var output = "mutants"

    @Flag(help: "Fail where the figures fall short of the targets.")
    var require = false

    @Flag(help: "Only whether comparisons tell each change of facts as one.")
    var changes = false

    @Flag(help: "Only text mutants of documents in pages of other systems: Tests/Support/Themes.")
    var themes = false

    func run() async throws {
        let bounds = Bounds(
            seed: seed, organisations: organisations, own: ownPerKind, generated: perKind,
            generatedFacts: factsPerKind, wordingPerLine: wordingPerLine)
        let here = URL(fileURLWithPath: FileManager.default.currentDirectoryPath, isDirectory: true)
        let root = try Site.root(from: here)
        if themes { return try await runThemes(root, bounds) }
        let report = try await FullRun(root: root, bounds: bounds, isOfChanges: changes).report()
        try ReportFiles(folder: URL(fileURLWithPath: output, isDirectory: true)).write(report)
        print(MarkdownReport(report: report).summary)
        if bounds == .full { try QuotedFigures(root: root).write(report) }
        let shortfall = Shortfall(report: report, asksCoverage: organisations >= Bounds.full.organisations).lines
        for line in shortfall { print("falls short: \(line)") }
        if require, !shortfall.isEmpty { throw ExitCode(1) }
    }

    private func runThemes(_ root: URL, _ bounds: Bounds) async throws {
        let report = try await ThemeReport(root: root, bounds: bounds)
        let folder = URL(fileURLWithPath: output, isDirectory: true)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(report.details.utf8).write(to: folder.appendingPathComponent("themes.md"))
        print(report.text)
        for line in report.shortfall { print("falls short: \(line)") }
        if require, !report.shortfall.isEmpty { throw ExitCode(1) }
    }
}
