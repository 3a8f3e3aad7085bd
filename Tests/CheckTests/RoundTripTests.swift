import Claims
import Facts
import TestSupport
import Testing
import Visible

@Suite("Facts to page and back")
struct RoundTripTests {
    @Test("what any facts publish is read back as just these facts", arguments: 0..<UInt64(200))
    func readsBack(seed: UInt64) throws {
        var generator = FactGenerator(seed: seed)
        try expectNothingFound(in: generator.organisation())
    }

    @Test("so are those of the exemplary organisation")
    func exemplary() throws { try expectNothingFound(in: .exemplary) }

    private func expectNothingFound(in organisation: Organisation) throws {
        let published = try Publishing(organisation)
        for document in published.organisation.documents {
            for format in [VisiblePageReader.Format.markdown, .html] {
                let findings = try published.findings(document, format)
                #expect(findings.map(\.message) == [], "\(document.folder), \(format)")
            }
        }
    }
}
