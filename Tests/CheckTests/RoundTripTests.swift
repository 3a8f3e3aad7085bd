import Claims
import Reading
import TestSupport
import Testing

@Suite("Facts to page and back")
struct RoundTripTests {
    @Test("what any facts publish is read back as just these facts", arguments: 0..<UInt64(200))
    func readsBack(seed: UInt64) throws {
        var generator = FactGenerator(seed: seed)
        let published = try Publishing(generator.organisation())
        for document in published.organisation.documents {
            for format in [VisiblePageReader.Format.markdown, .html] {
                let findings = try published.findings(document, format)
                #expect(findings.map(\.message) == [], "\(document.folder), \(format)")
            }
        }
    }
}
