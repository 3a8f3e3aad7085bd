import Claims
import Facts
import Testing

@testable import Meaning

@Suite("Glosses")
struct GlossTests {
    @Test("every kind of claim has one, and no other name does")
    func complete() {
        #expect(Set(Gloss.ofKinds.keys) == Set(ClaimKind.all.map(\.id)))
    }

    @Test("each is made of cues of the lexicon, marks, and all slots of its kind", arguments: ClaimKind.all.map(\.id))
    func words(_ id: String) throws {
        let kind = try #require(ClaimKind.all.first { $0.id == id })
        for gloss in Gloss.readings(try #require(Gloss.ofKinds[id]), .formal) {
            let slots = gloss.words.filter { $0.hasPrefix("{") }
            #expect(slots.sorted() == kind.slots.map { "{\($0.name)}" }.sorted())
            for word in gloss.words where !word.hasPrefix("{") && !".?!:".contains(word) {
                #expect(Lexicon.dutch.cue(named: word) != nil, "\(word)")
            }
        }
    }

    @Test("informally, je is both you and your, and stands for both words of \"u zich\"")
    func informal() {
        #expect(Gloss("your you you use.", .informal).words == ["you", "use", "."])
        #expect(Gloss("your you use.", .formal).words == ["your", "you", "use", "."])
    }
}
