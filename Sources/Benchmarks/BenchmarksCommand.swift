import Content
import FactRules
import Facts
import Foundation
import TestSupport
import Verklaar

// Measures how long the stages take on much more than a site has. Figures depend on the machine, so that they are for
// comparing two versions on one machine, side by side; no test depends on them.

@main
struct BenchmarksCommand {
    static func main() throws {
        let site = try Site(root: Site.root(from: URL(fileURLWithPath: FileManager.default.currentDirectoryPath)))
        let many = try CommandLine.arguments.dropFirst().first.map(facts(in:)) ?? generated(10_000)
        measure("judge \(many.count) organisations") { many.reduce(0) { $0 + judge($1, on: "2026-11-21").count } }
        let some = many.prefix(200)
        let published = try some.map { (organisation: $0, pages: try site.publish($0)) }
        try measure("write the pages of 200 of them") { try some.reduce(0) { $0 + (try site.publish($1).count) } }
        let inspector = Inspector(site)
        try measure("read those pages back and check them") {
            try published.reduce(0) { sum, one in
                try one.pages.reduce(sum) { $0 + (try inspector.findings(in: $1, of: one.organisation).count) }
            }
        }
        try measure("load the templates and judge their wording") {
            try Site(root: site.root).publish(organisations[0]).count
        }
    }

    private static func generated(_ count: Int) -> [Organisation] {
        (0..<UInt64(count)).map { seed in
            var generator = FactGenerator(seed: seed)
            return generator.organisation()
        }
    }

    /// Those of a facts file, so that two versions that draw other facts are measured on the same ones.
    private static func facts(in file: String) throws -> [Organisation] {
        try FactsFile.organisations(
            fromJSON: [UInt8](try Data(contentsOf: URL(fileURLWithPath: file))), file: file)
    }

    /// Prints how much processor time one run takes, after one that warms up.
    private static func measure(_ what: String, _ work: () throws -> Int) rethrows {
        _ = try work()
        let start = clock()
        let result = try work()
        let milliseconds = (clock() - start) * 1000 / Int(CLOCKS_PER_SEC)
        print("\(what): \(milliseconds) ms (\(result) results)")
    }
}
