import Foundation
import Verklaar

/// Wording mutants of all templates.
struct WordingRun: Sendable {
    let root: URL
    let originals: [Original]
    let bounds: Bounds

    func outcomes() async throws -> [Outcome] {
        let judge = WordingJudge(root: root, originals: originals)
        let chosen = Sampling.sample(try mutants(), perKind: bounds.wordingPerLine, seed: bounds.seed) {
            "\($0.file):\($0.line)"
        }
        return try await Parallel.map(chosen) { try judge.outcome(of: $0) }
    }

    private func mutants() throws -> [WordingMutant] {
        let folder = root.appendingPathComponent("templates/phrases").path
        let phrases = try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { "phrases/" + $0 }
        let wording = try (phrases + ["privacyverklaring.md", "cookiebeleid.md", "furniture.md"]).flatMap { name in
            WordingMutants(file: "templates/" + name, text: try text(of: name)).mutants()
        }
        return wording + PageTemplateMutants(file: "templates/page.html", text: try text(of: "page.html")).mutants()
    }

    private func text(of name: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent("templates/" + name), encoding: .utf8)
    }
}
