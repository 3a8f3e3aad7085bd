import Foundation
import Verklaar

/// Wording mutants of all templates.
struct WordingRun: Sendable {
    let root: URL
    let subjects: [Subject]
    let bounds: Bounds

    func outcomes() async throws -> [Outcome] {
        let judge = WordingJudge(root: root, subjects: subjects)
        let chosen = Sampling.sample(try mutants(), perKind: bounds.wording, seed: bounds.seed, kind: \.kind)
        return try await Parallel.map(chosen) { try judge.outcome(of: $0) }.compactMap(\.self)
    }

    private func mutants() throws -> [WordingMutant] {
        let folder = root.appendingPathComponent("templates/phrases").path
        let phrases = try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { "phrases/" + $0 }
        return try (phrases + ["privacyverklaring.md", "cookiebeleid.md"]).flatMap { name in
            let file = "templates/" + name
            let text = try String(contentsOf: root.appendingPathComponent(file), encoding: .utf8)
            return WordingMutants(file: file, text: text).mutants()
        }
    }
}
