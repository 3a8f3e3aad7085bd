import ArgumentParser
import Diagnostics
import Facts
import Foundation
import StatementFacts
import Verklaar

// How much of what real statements say the facts can say: each inventory of a statement as facts, and a ledger that tells for
// each of its lines by which fact and which sentence. The ledgers are held against the pages.

@main
struct StatementsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "statements",
        abstract: "Publishes the real statements of Tests/Statements, and holds their ledgers against the pages.")

    @Flag(help: "Write the pages anew, and into each ledger the facts behind its sentences.")
    var write = false

    @Option(help: "Write the facts of those in Swift into this folder, as JSON, and do nothing else.")
    var facts: String?

    @Argument(help: "The numbers of the statements, as 05; all of them where none is named.")
    var numbers: [String] = []

    @Option(help: "The day that judges acceptances and legal data, as 2026-11-21.")
    var on: String = "2026-11-21"

    func run() throws {
        let here = URL(fileURLWithPath: FileManager.default.currentDirectoryPath, isDirectory: true)
        let root = try Site.root(from: here)
        let all = try Statement.all(in: root.appendingPathComponent("Tests/Statements/real", isDirectory: true))
        let chosen = all.filter { statement in numbers.isEmpty || numbers.contains { statement.name.hasPrefix($0) } }
        guard let day = CalendarDate(iso: on), !chosen.isEmpty else {
            throw ValidationError(chosen.isEmpty ? "no statement has such a number" : "\"\(on)\" is no date")
        }
        if let facts { return try export(chosen, into: URL(fileURLWithPath: facts, isDirectory: true)) }
        let site = try Site(root: root)
        var tallies: [(name: String, tally: Tally)] = []
        var faults: [String] = []
        for statement in chosen {
            let result = try Trial(statement, of: site, on: day, writes: write).result()
            tallies.append((statement.name, result.tally))
            faults += result.faults.map { "\(statement.name): \($0)" }
        }
        let table = StatementsTable(tallies)
        print(table.markdown)
        if numbers.isEmpty { faults += table.shortfalls }
        for fault in faults { print(fault) }
        if !faults.isEmpty { throw ExitCode(1) }
    }

    private func export(_ statements: [Statement], into folder: URL) throws {
        for statement in statements where StatementFacts.organisations[statement.name] != nil {
            try Data(statement.facts).write(to: folder.appendingPathComponent(statement.factsFile))
        }
    }
}
