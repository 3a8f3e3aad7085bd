/// Text written as Markdown so that it shows as it is: nothing in it can become markup.
enum MarkdownText {
    /// Escapes what could be markup anywhere in a line. Markdown knows no characters of more than one scalar: an asterisk
    /// with an accent on it is an asterisk still.
    static func addEscaped(_ text: String, to result: inout [UInt8]) {
        for byte in text.utf8 {
            if isMarkup(byte) { result.append(UInt8(ascii: "\\")) }
            result.append(byte)
        }
    }

    /// Escapes what could be markup only where a line begins: a list, a rule, an underline.
    ///
    /// - Parameter start: the index at which the last line of the text begins.
    static func escapeLineStart(at start: Int, of text: inout [UInt8]) {
        guard start < text.count else { return }
        if "+-=".utf8.contains(text[start]) { return text.insert(UInt8(ascii: "\\"), at: start) }
        let mark = text[start...].firstIndex { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard let mark, mark > start, ".)".utf8.contains(text[mark]) else { return }
        text.insert(UInt8(ascii: "\\"), at: mark)
    }

    /// A link's address: every byte that is not plainly part of one is percent-encoded.
    static func addAddress(_ text: String, to result: inout [UInt8]) {
        for byte in text.utf8 {
            if isPlain(byte) {
                result.append(byte)
            } else {
                result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
            }
        }
    }

    private static let digits = Array("0123456789ABCDEF".utf8)

    private static func isMarkup(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "|"),
            UInt8(ascii: "~"), UInt8(ascii: "#"):
            true
        default: false
        }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: byte < 0x80 && "-._~:/?#@!$&'*+,;=%".utf8.contains(byte)
        }
    }
}
