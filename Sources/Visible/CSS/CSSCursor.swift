internal import Markup

/// Steps over CSS by its tokens: comments, strings, escapes, brackets and addresses hold no `;`, `{` or `}`.
struct CSSCursor {
    /// A statement: what stands before a `;`, `{` or `}`.
    struct Statement {
        /// Escapes decoded, comments as spaces, strings as `"`.
        var text = ""
        /// Contents of the strings, in order.
        var strings: [String] = []
        /// Byte offset of its first character in the file.
        var offset: Int?
        /// `;`, `{` or `}`; nil at the end of the style sheet.
        var end: UInt8?
    }

    private let source: SourceText
    private var index = 0
    private var closers: [UInt8] = []

    init(_ source: SourceText) { self.source = source }

    /// - Returns: nil after the last statement.
    mutating func next() -> Statement? {
        guard index < source.count else { return nil }
        var statement = Statement()
        closers = []
        while index < source.count {
            let byte = source.bytes[index]
            if closers.isEmpty, ";{}".utf8.contains(byte) {
                statement.end = byte
                index += 1
                return statement
            }
            take(byte, into: &statement)
        }
        return statement
    }

    private mutating func take(_ byte: UInt8, into statement: inout Statement) {
        if statement.offset == nil, !CharacterClass.isASCIISpace(byte), !starts("/*") {
            statement.offset = source.offsets[index]
        }
        switch byte {
        case UInt8(ascii: "/") where starts("/*"):
            skipComment()
            statement.text += " "
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            statement.strings.append(string(quote: byte))
            statement.text += "\""
        case UInt8(ascii: "\\"): statement.text += escape()
        case UInt8(ascii: "("):
            statement.text += "("
            index += 1
            if statement.text.suffix(4).lowercased() == "url(", skipAddress() { return }
            closers.append(UInt8(ascii: ")"))
        default: statement.text += plain(byte)
        }
    }

    private mutating func plain(_ byte: UInt8) -> String {
        switch byte {
        case UInt8(ascii: "["): closers.append(UInt8(ascii: "]"))
        case UInt8(ascii: "{"): closers.append(UInt8(ascii: "}"))
        default: if closers.last == byte { closers.removeLast() }
        }
        let length = CharacterClass(source.bytes[index...]).length
        defer { index += length }
        return CharacterClass.isASCIISpace(byte)
            ? " " : String(decoding: source.bytes[index..<(index + length)], as: UTF8.self)
    }

    private func starts(_ text: String) -> Bool { source.bytes[index...].starts(with: text.utf8) }

    private mutating func skipComment() {
        index += 2
        while index < source.count, !starts("*/") { index += 1 }
        index = min(index + 2, source.count)
    }

    private mutating func string(quote: UInt8) -> String {
        var content = ""
        index += 1
        while index < source.count {
            let byte = source.bytes[index]
            if byte == quote { index += 1 }
            // A form feed and a carriage return end a line too.
            if byte == quote || [0x0A, 0x0C, 0x0D].contains(byte) { break }
            content += byte == UInt8(ascii: "\\") ? escape() : plainCharacter()
        }
        return content
    }

    private mutating func plainCharacter() -> String {
        let length = CharacterClass(source.bytes[index...]).length
        defer { index += length }
        return String(decoding: source.bytes[index..<(index + length)], as: UTF8.self)
    }

    /// A backslash with up to six hexadecimal digits and a space, or with the character it stands before.
    private mutating func escape() -> String {
        index += 1
        let digits = source.bytes[index...].prefix(6).prefix { Character(Unicode.Scalar($0)).isHexDigit }
        guard !digits.isEmpty else { return index < source.count ? plainCharacter() : "" }
        index += digits.count
        if index < source.count, CharacterClass.isASCIISpace(source.bytes[index]) { index += 1 }
        let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0
        return Unicode.Scalar(value).map { String(Character($0)) } ?? "\u{FFFD}"
    }

    /// - Returns: whether the address had no quotes, and was skipped to its bracket.
    private mutating func skipAddress() -> Bool {
        let start = source.bytes[index...].firstIndex { !CharacterClass.isASCIISpace($0) } ?? source.count
        if start < source.count, [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(source.bytes[start]) { return false }
        while index < source.count, source.bytes[index] != UInt8(ascii: ")") {
            index += source.bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        index = min(index + 1, source.count)
        return true
    }
}
