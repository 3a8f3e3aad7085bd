import Reading
import Testing

@Suite("Characters that nobody sees")
struct InvisibleCharacterTests {
    /// Format characters and the default-ignorable ones, separators of lines and paragraphs, and unusual spaces.
    private static let invisible: [Unicode.Scalar] = (0x80...0x10FFFF).compactMap(Unicode.Scalar.init).filter { scalar in
        scalar.properties.generalCategory == .format || scalar.properties.isDefaultIgnorableCodePoint
            || scalar.properties.isWhitespace
    }

    @Test("in a word they make it another word", arguments: [VisiblePageReader.Format.html, .markdown])
    func found(format: VisiblePageReader.Format) throws {
        #expect(Self.invisible.count > 4_000)
        for scalar in Self.invisible {
            let word = "gege\(Character(scalar))vens"
            let text = format == .html ? "<p>\(word)</p>" : word + "\n"
            let page = try VisiblePageReader.read(Array(text.utf8), file: "page", format: format)
            #expect(page.blocks.map(\.text.string) != ["gegevens"], "U+\(String(scalar.value, radix: 16))")
        }
    }

    @Test("alone they are text, or white space")
    func alone() throws {
        for scalar in Self.invisible where !scalar.properties.isWhitespace {
            let page = try VisiblePageReader.read(
                Array("<p>\(Character(scalar))</p>".utf8), file: "page", format: .html)
            #expect(page.blocks.count == 1, "U+\(String(scalar.value, radix: 16))")
        }
    }

    @Test("separators of lines and paragraphs are white space", arguments: ["\u{2028}", "\u{2029}"])
    func separators(separator: String) throws {
        let page = try VisiblePageReader.read(Array("<p>uw\(separator)gegevens</p>".utf8), file: "page", format: .html)
        #expect(page.blocks.map(\.text.string) == ["uw gegevens"])
    }
}
