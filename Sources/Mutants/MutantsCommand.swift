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

    @Option(help: "How many fact mutants of a kind are made of each generated organisation.")
    var factsPerKind = 6

    @Option(help: "How many mutants of a kind are made of the templates.")
    var wordingPerKind = 60

    @Option(help: "The folder for report.json and report.md.")
    var output = "mutants"

    func run() async throws {
        let here = URL(fileURLWithPath: FileManager.default.currentDirectoryPath, isDirectory: true)
        let root = try Site.root(from: here)
        let site = try Site(root: root)
        let model = try FactsModel()
        let subjects = try Subject.all(generated: organisations, from: seed, site)
        let bounds = Bounds(
            seed: seed, own: ownPerKind, generated: perKind, generatedFacts: factsPerKind, wording: wordingPerKind)
        let inspector = Inspector(site)
        let outcomes = try await Parallel.map(subjects) { subject in
            try TextRun(inspector: inspector, subject: subject, bounds: bounds).outcomes()
                + FactRun(inspector: inspector, model: model, subject: subject, bounds: bounds).outcomes()
        }
        let wording = try await WordingRun(root: root, subjects: subjects, bounds: bounds).outcomes()
        var coverage = ModelCoverage(model)
        for subject in subjects { coverage.add(try JSON(subject.json)) }
        let report = Report(
            outcomes.flatMap(\.self) + wording, seed: seed, organisations: subjects.count, coverage: coverage)
        try ReportFiles(folder: URL(fileURLWithPath: output, isDirectory: true)).write(report)
        print(MarkdownReport(report: report).summary)
    }
}
