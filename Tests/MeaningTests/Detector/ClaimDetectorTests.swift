import Testing

@testable import Meaning

@Suite("Claims in free text")
struct ClaimDetectorTests {
    @Test("a false sentence is found", arguments: FalseSentences.all)
    func finds(_ sentence: String) {
        #expect(!ClaimDetector.detections(in: sentence).isEmpty)
    }

    @Test("an innocent sentence is not", arguments: InnocentSentences.all)
    func lets(_ sentence: String) {
        #expect(ClaimDetector.detections(in: sentence).map { "\($0.words): \($0.what)" } == [])
    }

    @Test("there are enough of both to mean something")
    func enough() {
        #expect(Set(FalseSentences.all).count >= 60)
        #expect(Set(InnocentSentences.all).count >= 60)
    }

    @Test("a finding says what was found, and where its words stand")
    func place() throws {
        let text = "Eén ding: wij geven u garantie."
        let found = try #require(ClaimDetector.detections(in: text).first)
        #expect(found.what == "a promise")
        #expect(found.words == "garantie")
        #expect(Array(text.utf8)[found.offset...].starts(with: "garantie".utf8))
    }

    @Test("an organisation may use its own names and addresses")
    func known() {
        let text = "Bakkerij De Vries is er voor u, ook op info@devries.nl."
        #expect(!ClaimDetector.detections(in: text).isEmpty)
        #expect(ClaimDetector.detections(in: text, known: ["Bakkerij De Vries", "info@devries.nl"]) == [])
    }
}
