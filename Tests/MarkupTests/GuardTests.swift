import Markup
import Testing

struct GuardTests {
    private func refusal(_ bytes: [UInt8]) -> InputRefusal? {
        do throws(InputRefusal) {
            _ = try MarkdownDocument(parsing: bytes)
            _ = try HTMLRenderer().render(bytes)
            return nil
        } catch {
            return error
        }
    }

    @Test func onlyUTF8IsRead() {
        #expect(refusal([0xFF, 0xFE, 0x41, 0])?.reason.contains("UTF-16") == true)
        #expect(refusal([0xFE, 0xFF, 0, 0x41])?.reason.contains("UTF-16") == true)
        #expect(refusal([0x41, 0, 0x42, 0])?.offset == 1)
        #expect(refusal(Array("a\r\né".utf8) + [0xC3])?.line == 2)
        for broken in [[0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0x80]] as [[UInt8]] {
            #expect(refusal([0x61] + broken)?.offset == 1)
        }
        #expect(refusal(Array("é€’😀".utf8)) == nil)
    }

    @Test func sizesHaveALimit() {
        #expect(refusal(Array(repeating: 0x61, count: 16 << 20 + 1))?.reason.contains("16 MB") == true)
        #expect(refusal(Array(repeating: "[a](b) ", count: 1_000).joined().utf8.map(\.self)) == nil)
        let many = refusal(Array(repeating: "[a](b) ", count: 1_001).joined().utf8.map(\.self))
        #expect(many?.offset == 7_000)
        #expect(refusal(Array(repeating: "[a](b)\n\n", count: 2_000).joined().utf8.map(\.self)) == nil)
        #expect(refusal(Array((String(repeating: "> ", count: 256) + "a").utf8)) == nil)
        #expect(refusal(Array((String(repeating: "> ", count: 257) + "a").utf8)) != nil)
        #expect(refusal(Array((String(repeating: "1. ", count: 257) + "a").utf8)) != nil)
    }

    /// Inputs on which a Markdown parser can take quadratic time: each is refused, or done at once.
    @Test(arguments: [
        ("![[]()", 80_000), (">", 100_000), ("> ", 100_000), ("- ", 50_000), ("*a **a ", 60_000), ("*a_ ", 60_000),
        ("`a", 60_000), ("<!--", 60_000), ("<a ", 60_000), ("&amp", 60_000), ("\\", 100_000), ("[a](", 60_000),
        ("| a ", 100_000), ("a\n", 100_000), ("*", 100_000), ("_a", 100_000), ("**a", 60_000), ("<?", 60_000),
        ("<![CDATA[", 60_000), ("- a\n", 60_000), ("[a]: b\n", 60_000), ("&eacute;", 60_000), ("*a* ", 60_000),
        ("a  \n", 60_000), ("| a |\n", 60_000), ("***a", 60_000), ("_*a", 60_000), ("a**b", 60_000), ("x<!A ", 60_000),
    ])
    func pathologicalInputTakesLinearTime(unit: String, count: Int) {
        let bytes = Array(repeating: Array(unit.utf8), count: count).flatMap(\.self)
        let time = ContinuousClock().measure { _ = refusal(bytes) }
        #expect(time < .seconds(20), "\(unit): \(time)")
    }

    @Test func deepIndentationIsRefused() {
        let lines = (0..<600).map { String(repeating: "  ", count: $0) + "- a\n" }
        #expect(refusal(Array(lines.joined().utf8)) != nil)
        let strong = Array(repeating: "**a ", count: 5_000) + Array(repeating: "a** ", count: 5_000)
        #expect(refusal(Array(strong.joined().utf8)) != nil)
    }

    @Test func tenMegabytesOfTextAreRead() {
        let paragraph = "Wij bewaren **uw gegevens** twee jaar, en [niet langer](/lang).\n\n"
        let bytes = Array(repeating: Array(paragraph.utf8), count: (1 << 20) / paragraph.utf8.count).flatMap(\.self)
        let time = ContinuousClock().measure { #expect(refusal(bytes) == nil) }
        #expect(time < .seconds(60), "\(time)")
    }
}
