import Claims
import Facts
import TestSupport
import Testing

@testable import Meaning

@Suite("Glosses")
struct GlossTests {
    @Test("every kind of claim has one", arguments: ClaimKind.all.map(\.id))
    func complete(kind: String) {
        #expect(
            Gloss.ofKinds[kind] != nil,
            "add \"\(kind)\" to the file of its subject in Sources/Meaning/Lint/Glosses: \(AddAFact.gloss)")
    }

    @Test("none is of a kind that does not exist, or stands twice")
    func known() {
        let kinds = Glosses.all.flatMap(\.ofKinds).map(\.kind)
        #expect(Set(kinds).subtracting(ClaimKind.all.map(\.id)) == [])
        #expect(kinds.count == Set(kinds).count)
    }

    @Test(
        "each is made of cues of the lexicon, marks, and all slots of its kind", arguments: Gloss.ofKinds.keys.sorted())
    func words(_ id: String) throws {
        let kind = try #require(ClaimKind.all.first { $0.id == id })
        for gloss in Gloss.readings(try #require(Gloss.ofKinds[id]), .formal) {
            let slots = gloss.words.filter { $0.hasPrefix("{") }
            #expect(slots.sorted() == kind.slots.map { "{\($0.name)}" }.sorted())
            for word in gloss.words where !word.hasPrefix("{") && !".?!:()'".contains(word) {
                #expect(
                    Lexicon.dutch.cue(named: word) != nil,
                    """
                    no word of the lexicon is called "\(word)": add it to a file of templates/words, or take a name that is \
                    there (\(AddAFact.gloss))
                    """)
            }
        }
    }

    @Test("informally, je is both you and your, and stands for both words of \"u zich\"")
    func informal() {
        #expect(Gloss("your you you use.", .informal).words == ["you", "use", "."])
        #expect(Gloss("your you use.", .formal).words == ["your", "you", "use", "."])
    }
}
