import Foundation
import Testing

@testable import Mutants

@Suite("The figures that the README quotes")
struct QuotedFiguresTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }

    @Test("are those of the last full run, as it wrote them")
    func quoted() throws {
        let summary = try Self.text("docs/mutants.md").replacing(QuotedFigures.page(""), with: "")
        let readme = try Self.text("README.md")
        #expect(summary.contains("| harmless |"))
        #expect(QuotedFigures.quoting(summary, in: readme) == readme)
        #expect(readme.contains(QuotedFigures.start + summary + QuotedFigures.end))
    }
}
