import Testing
import Visible

struct OffsetTests {
    /// The source that each character of a text came from, up to the next one's.
    private func sources(_ text: VisibleText, in bytes: [UInt8]) -> [String] {
        text.offsets.indices.map { index in
            let next = index + 1 < text.offsets.count ? text.offsets[index + 1] : text.offsets[index] + 1
            return String(decoding: bytes[text.offsets[index]..<max(next, text.offsets[index])], as: UTF8.self)
        }
    }

    @Test(arguments: ["\n", "\r\n", "\r"], ["", "\u{FEFF}"])
    func everyByteKnowsItsPlace(ending: String, mark: String) throws {
        let html =
            "\(mark)<p>é€’😀\(ending)x&eacute;y&#8217;z&amp;amp;q&#xe9;w &notit; &euro; &semi; u &copy;</p>\(ending)<p>ë</p>"
        let page = try PageText(html)
        let block = try #require(page.page.blocks.first)
        #expect(block.text.string == "é€’😀 xéy’z&amp;qéw ¬it; € ; u ©")
        let plain = Array("é€’😀".utf8).count
        #expect(block.text.offsets.prefix(plain).elementsEqual((3 + mark.utf8.count)..<(3 + mark.utf8.count + plain)))
        for (byte, offset) in zip(block.text.bytes, block.text.offsets) where page.bytes[offset] != byte {
            #expect(page.bytes[offset] == UInt8(ascii: "&") || byte == 0x20)
        }
        for letter in "xyzqwitu" {
            let index = try #require(block.text.bytes.firstIndex(of: letter.asciiValue ?? 0))
            #expect(page.bytes[block.text.offsets[index]] == letter.asciiValue)
        }
        let last = try #require(page.page.blocks.last)
        #expect(page.bytes[last.offset...].starts(with: "ë".utf8))
        #expect(page.page.location(ofOffset: last.offset).line == 3)
        #expect(page.page.location(ofOffset: last.offset).column == 4)
    }

    @Test func ignoredTagsAndCommentsMoveNothing() throws {
        let page = try PageText("<p>a</span b='>'>b<!-- c > -->d<body x>e &lt;f</p><pre>\r\ng</pre><title>x</title>")
        let text = try #require(page.page.blocks.first?.text)
        #expect(text.string == "abde <f")
        #expect(sources(text, in: page.bytes).last == "f")
        for (byte, offset) in zip(text.bytes, text.offsets) where byte != UInt8(ascii: "<") {
            #expect(page.bytes[offset] == byte)
        }
        let code = try #require(page.page.blocks.last)
        #expect(page.bytes[code.offset] == UInt8(ascii: "g"))
    }

    @Test func attributesAndComposedCharactersKnowTheirPlace() throws {
        let page = try PageText("<img alt='x &eacute; e\u{301}y'>")
        let text = try #require(page.page.blocks.first?.text)
        #expect(text.string == "x é éy")
        #expect(Array(text.offsets) == [10, 11, 12, 12, 20, 21, 21, 24])
    }

    @Test func markdownKnowsItsPlaces() throws {
        let markdown = "# Kop é\r\n\r\n- **Wat?** a &euro; \\* b\r\n  c\r\n"
        let page = try PageText(markdown, .markdown)
        let item = try #require(page.page.blocks.last)
        #expect(item.text.string == "a € * b c")
        for (byte, offset) in zip(item.text.bytes, item.text.offsets) where byte < 0x80 && byte != 0x20 {
            #expect(page.bytes[offset] == byte || page.bytes[offset] == UInt8(ascii: "\\"))
        }
        #expect(page.page.location(ofOffset: item.offset).line == 3)
        #expect(page.page.location(ofOffset: item.offset).column == 5)
    }
}
