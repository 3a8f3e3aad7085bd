import Claims
import Testing

@testable import Reading

@Suite("Patterns found by how they begin")
struct PatternSetTests {
    private let phrases: KeyValuePairs = [
        "hosting.secured": "Die server is veilig.", "measures": "Die server is veilig. Zo doen wij dat:",
        "declaration": "{Processor} heeft geen toegang tot {place}.", "cookies.none": "Wij plaatsen geen cookies.",
    ]

    private func candidates(in text: String, from index: Int = 0) throws -> [String] {
        let set = PatternSet(try Patterns.of(phrases))
        let (text, words) = (Array(text.utf8), WordBits(of: Array(text.utf8)))
        var found: [Int] = []
        set.candidates(in: text, from: index, set.loose(in: words), words, into: &found)
        return found.map { set.patterns[$0].kind.id }
    }

    @Test("all that a text begins with, in the order in which they are tried")
    func openings() throws {
        #expect(try candidates(in: "Die server is veilig. Zo doen wij dat:") == ["hosting.secured", "measures"])
        #expect(try candidates(in: "Die server is veilig. Klaar.") == ["hosting.secured"])
        #expect(try candidates(in: "Klaar. Wij plaatsen geen cookies.", from: 7) == ["cookies.none"])
        #expect(try candidates(in: "") == [])
    }

    @Test("those that begin with a slot, where the text has their words")
    func slots() throws {
        #expect(try candidates(in: "De gids heeft geen toegang tot de zaal.") == ["declaration"])
        #expect(try candidates(in: "De gids heeft toegang tot de zaal.") == [])
    }
}
