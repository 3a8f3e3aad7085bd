import Claims
import Phrases
import Testing

@testable import Reading

@Suite("Texts that were read before")
struct ReadTextsTests {
    private func result(_ unread: Int) -> BlockParser.Result {
        BlockParser.Result(parts: [], isAmbiguous: false, unreadBytes: unread)
    }

    @Test("are not read again at their place, and are elsewhere")
    func places() {
        var texts = ReadTexts()
        let (here, there) = (Place(.cookiePolicy, section: 1, .text), Place(.cookiePolicy, section: 2, .text))
        #expect(texts.result(of: [1], at: here) { result(1) }.unreadBytes == 1)
        #expect(texts.result(of: [1], at: here) { result(2) }.unreadBytes == 1)
        #expect(texts.result(of: [1], at: there) { result(3) }.unreadBytes == 3)
        #expect(texts.result(of: [1], at: nil) { result(4) }.unreadBytes == 4)
        #expect(texts.result(of: [2], at: here) { result(5) }.unreadBytes == 5)
    }
}
