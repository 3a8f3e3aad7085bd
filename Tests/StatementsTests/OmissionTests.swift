import Testing

@testable import Statements

@Suite("The facts of a real statement without one of them")
struct OmissionTests {
    private static let facts = """
        {"id": "x", "addressing": "formal", "controller": {"name": "X"}, "newsletter": {"none": true}, "standardTexts": ["questions", "rereading"],
         "website": {"needsNoBanner": true, "excluded": ["following"]}, "purposes": [{"name": "iets doen"}]}
        """
    private let omission = Omission(of: Array(Self.facts.utf8))

    @Test("answers and words have paths; facts that have a path of their own are left alone")
    func paths() {
        #expect(
            omission?.paths == [
                "addressing", "controller.name", "id", "newsletter", "standardTexts[0]", "standardTexts[1]",
                "website.excluded[0]",
                "website.needsNoBanner",
            ])
    }

    @Test("what is left out is gone, and nothing else")
    func without() {
        let whole = omission?.organisation(without: "website.needsNoBanner")
        #expect(whole?.website?.needsNoBanner == false)
        #expect(whole?.website?.excluded == [.following])
        #expect(omission?.organisation(without: "standardTexts[0]")?.standardTexts == [.rereading])
        #expect(omission?.organisation(without: "website.excluded[0]")?.website?.excluded == [])
        #expect(omission?.organisation(without: "newsletter")?.newsletter == .unsaid)
    }

    @Test("without what every organisation needs there is none")
    func needed() {
        #expect(omission?.organisation(without: "id") == nil)
        #expect(omission?.organisation(without: "purposes[0]") == nil)
        #expect(Omission(of: Array("[".utf8)) == nil)
    }
}
