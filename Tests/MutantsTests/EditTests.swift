import Testing

@testable import Mutants

@Suite("Edits of bytes")
struct EditTests {
    @Test("edits are made at their places in the unchanged text")
    func several() {
        let bytes = Array("een twee drie".utf8)
        let changed = bytes.applying([Edit(0..<3, "1"), Edit(9..<13, "3"), Edit(at: 8, "!")])
        #expect(String(decoding: changed, as: UTF8.self) == "1 twee! 3")
    }

    @Test("words are found whole")
    func words() {
        let bytes = Array("wet, weten wet".utf8)
        #expect(bytes.ranges(of: "wet", in: 0..<14) == [0..<3, 11..<14])
        #expect(bytes.ranges(of: "wet", in: 0..<14, wholeWords: false).count == 3)
    }
}
