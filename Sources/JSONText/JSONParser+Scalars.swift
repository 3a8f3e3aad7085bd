// Strings and numbers.

extension JSONParser {
    /// The number as written, once it is one by the grammar of RFC 8259, section 6.
    mutating func number() throws(Failure) -> String {
        let start = index
        if next == UInt8(ascii: "-") { index += 1 }
        if next == UInt8(ascii: "0") { index += 1 } else { try digits() }
        if next == UInt8(ascii: ".") {
            index += 1
            try digits()
        }
        if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
            index += 1
            if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { index += 1 }
            try digits()
        }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func digits() throws(Failure) {
        let start = index
        while let byte = next, Self.isDigit(byte) { index += 1 }
        if index == start { throw expected("a digit") }
    }

    /// The text between the quotes, with its escapes resolved. Stands on the first quote, ends after the last.
    mutating func string() throws(Failure) -> String {
        index += 1
        let plain = plainBytes()
        if next == UInt8(ascii: "\"") {
            index += 1
            return String(decoding: plain, as: UTF8.self)
        }
        var text = Array(plain)
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                index += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): text += String(try escape()).utf8
            case 0..<0x20: throw expected("the string's closing quote or an escape such as \\n")
            default: text += plainBytes()
            }
        }
        throw expected("the string's closing quote")
    }

    /// What stands for itself in a string, up to where something else does.
    private mutating func plainBytes() -> ArraySlice<UInt8> {
        let start = index
        while let byte = next, byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { index += 1 }
        return bytes[start..<index]
    }

    private mutating func escape() throws(Failure) -> Unicode.Scalar {
        let start = index
        index += 2
        switch index <= bytes.count ? bytes[index - 1] : 0 {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try unicodeEscape(from: start)
        default: throw Failure(message: "a backslash that begins no escape", offset: start)
        }
    }

    /// After `\u`: four hexadecimal digits, or two times four for what lies beyond U+FFFF.
    private mutating func unicodeEscape(from start: Int) throws(Failure) -> Unicode.Scalar {
        let first = try codeUnit(from: start)
        if let scalar = Unicode.Scalar(first) { return scalar }
        let isPair = UTF16.isLeadSurrogate(first) && bytes[index...].starts(with: "\\u".utf8)
        if isPair {
            index += 2
            let second = try codeUnit(from: start)
            if UTF16.isTrailSurrogate(second) { return UTF16.decode(UTF16.EncodedScalar([first, second])) }
        }
        throw Failure(message: "a \\u escape that is half of a pair", offset: start)
    }

    private mutating func codeUnit(from start: Int) throws(Failure) -> UInt16 {
        let digits = bytes[index...].prefix(4)
        let text = String(decoding: digits, as: UTF8.self)
        guard text.utf8.count == 4, text.allSatisfy(\.isHexDigit), let unit = UInt16(text, radix: 16) else {
            throw Failure(message: "a \\u escape without four hexadecimal digits", offset: start)
        }
        index += 4
        return unit
    }
}
