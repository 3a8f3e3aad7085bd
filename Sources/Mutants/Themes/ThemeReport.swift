import Foundation
import TestSupport
import Verklaar

/// How much is found of a document in pages of other systems: a row for each theme.
struct ThemeReport {
    let tallies: [ThemeTally]

    /// - Parameter root: of the repository.
    init(root: URL, bounds: Bounds) async throws {
        let site = try Site(root: root)
        let inspector = Inspector(site)
        let originals = try Original.all(generated: bounds.organisations, from: bounds.seed, site)
        let themes = try Theme.all(in: root)
        let work = originals.flatMap { original in themes.map { (original, $0) } }
        let tallies = try await Parallel.map(work) { original, theme in
            try site.publish(original.organisation, .bare).filter { $0.format == .html }.map { page in
                try ThemeRun(theme, original, page, by: inspector, bounds).tally()
            }
        }.flatMap(\.self)
        self.tallies = themes.map { theme in
            tallies.filter { $0.theme == theme.name }.reduce(into: ThemeTally(theme: theme.name)) { $0.add($1) }
        }
    }

    /// What falls short: nothing may be overlooked, and nothing reported that is harmless.
    var shortfall: [String] {
        tallies.flatMap { tally in
            [
                tally.found < tally.mutants ? "\(tally.theme): \(tally.mutants - tally.found) mutants overlooked" : nil,
                tally.reported > 0 ? "\(tally.theme): \(tally.reported) harmless edits reported" : nil,
            ].compactMap(\.self)
        }
    }

    var text: String {
        "| theme | mutants | found | harmless edits | reported |\n| --- | --- | --- | --- | --- |\n"
            + tallies.map { tally in
                "| \(tally.theme) | \(tally.mutants) | \(tally.found) | \(tally.harmless) | \(tally.reported) |\n"
            }.joined()
    }

    /// With some of what was not as it must be.
    var details: String {
        text
            + tallies.flatMap(\.shown).map { difference in
                "\n- \(difference.place): \(difference.note ?? "")\n  - \(difference.before)\n  + \(difference.after)\n"
            }.joined()
    }
}
