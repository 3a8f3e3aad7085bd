import Testing
import Visible

@Suite("Characters that nobody sees")
struct InvisibleCharacterTests {
    /// Format characters and the default-ignorable ones, separators of lines and paragraphs, and unusual spaces.
    private static let invisible: [Unicode.Scalar] = (0x80...0x10FFFF).compactMap(Unicode.Scalar.init).filter {
        scalar in
        scalar.properties.generalCategory == .format || scalar.properties.isDefaultIgnorableCodePoint
            || scalar.properties.isWhitespace
    }

    @Test("in a word they make it another word", arguments: [VisiblePageReader.Format.html, .markdown])
    func found(format: VisiblePageReader.Format) throws {
        #expect(Self.invisible.count > 4_000)
        // A soft hyphen there says where the word can be parted: see `HarmlessMarkupTests`.
        for scalar in Self.invisible where scalar != "\u{AD}" {
            let word = "gege\(Character(scalar))vens"
            let text = format == .html ? "<p>\(word)</p>" : word + "\n"
            let page = try VisiblePageReader.read(Array(text.utf8), file: "page", format: format)
            #expect(page.blocks.map(\.text.string) != ["gegevens"], "U+\(String(scalar.value, radix: 16))")
        }
    }

    @Test("alone they are text")
    func alone() throws {
        for scalar in Self.invisible where !["\u{A0}", "\u{202F}"].contains(scalar) {
            let page = try VisiblePageReader.read(
                Array("<p>\(Character(scalar))</p>".utf8), file: "page", format: .html)
            #expect(page.blocks.count == 1, "U+\(String(scalar.value, radix: 16))")
        }
    }

    @Test("spaces that keep words together are white space", arguments: ["\u{A0}", "\u{202F}", "&nbsp;", "&#8239;"])
    func joining(space: String) throws {
        #expect(try PageText("<p>uw\(space)gegevens</p>").page.blocks.map(\.text.string) == ["uw gegevens"])
    }

    /// All other spaces and separators of Unicode, the one of Ogham with its stroke among them.
    private static let others = invisible.filter {
        $0.properties.isWhitespace && !["\u{A0}", "\u{202F}"].contains($0)
    }

    @Test("no other stands for a space", arguments: [VisiblePageReader.Format.html, .markdown])
    func separators(format: VisiblePageReader.Format) throws {
        #expect(Self.others.count >= 17)
        for scalar in Self.others {
            let words = "uw\(Character(scalar))gegevens"
            let page = try PageText(format == .html ? "<p>\(words)</p>" : words + "\n", format).page
            #expect(page.blocks.map(\.text.string) != ["uw gegevens"], "U+\(String(scalar.value, radix: 16))")
        }
    }
}
