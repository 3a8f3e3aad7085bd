internal import Markup

/// Takes CSS apart into tokens, as CSS Syntax Level 3 (section 4) has it. Comments are none.
struct CSSTokenizer {
    struct Item {
        let token: CSSToken
        /// Byte offsets in the file: of its first byte, and of the first behind it.
        let start: Int
        let end: Int
    }

    private let bytes: [UInt8]
    /// One more than bytes.
    private let offsets: SourceOffsets
    private var index = 0

    static func items(of source: SourceText) -> [Item] {
        var tokenizer = CSSTokenizer(source)
        var items: [Item] = []
        while let item = tokenizer.next() { items.append(item) }
        return items
    }

    /// Carriage returns and form feeds end lines, and a NUL is no character (section 3.3).
    private init(_ source: SourceText) {
        var text = SourceText()
        for (index, byte) in source.bytes.enumerated() {
            let offset = source.offsets[index]
            switch byte {
            case 0x0A where index > 0 && source.bytes[index - 1] == 0x0D: break
            case 0x0C, 0x0D: text.append(0x0A, at: offset)
            case 0: for part in Self.replacement { text.append(part, at: offset) }
            default: text.append(byte, at: offset)
            }
        }
        bytes = text.bytes
        var offsets = text.offsets
        offsets.append((source.offsets.last ?? -1) + 1)
        self.offsets = offsets
    }

    private static let replacement = Array("\u{FFFD}".utf8)

    private mutating func next() -> Item? {
        while starts("/*") { skipComment() }
        guard index < bytes.count else { return nil }
        let start = index
        let token = token()
        return Item(token: token, start: offsets[start], end: offsets[index])
    }

    private mutating func skipComment() {
        index += 2
        while index < bytes.count, !starts("*/") { index += 1 }
        index = min(index + 2, bytes.count)
    }

    private mutating func token() -> CSSToken {
        let byte = bytes[index]
        switch byte {
        case 0x20, 0x09, 0x0A:
            while Self.isSpace(at(0)) { index += 1 }
            return .space
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return string(quote: byte)
        case UInt8(ascii: "#") where isName(1) || isEscape(1):
            index += 1
            return .hash(name())
        case UInt8(ascii: "@") where startsIdent(1):
            index += 1
            return .atKeyword(name())
        case UInt8(ascii: "<") where starts("<!--"), UInt8(ascii: "-") where starts("-->"):
            index += byte == UInt8(ascii: "<") ? 4 : 3
            return .markup
        case _ where startsNumber: return numeric()
        case _ where startsIdent(0): return identLike()
        default:
            index += 1
            return Self.mark(byte)
        }
    }

    private static func mark(_ byte: UInt8) -> CSSToken {
        switch byte {
        case UInt8(ascii: ":"): .colon
        case UInt8(ascii: ";"): .semicolon
        case UInt8(ascii: ","): .comma
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .open(byte)
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .close(byte)
        default: .delim(byte)
        }
    }
}

// What may come next.
extension CSSTokenizer {
    private func at(_ distance: Int) -> UInt8? {
        index + distance < bytes.count ? bytes[index + distance] : nil
    }

    private func starts(_ text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

    private static func isSpace(_ byte: UInt8?) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A }

    private func isDigit(_ distance: Int) -> Bool { at(distance).map { (0x30...0x39).contains($0) } ?? false }

    private func isNameStart(_ distance: Int) -> Bool {
        guard let byte = at(distance) else { return false }
        return byte >= 0x80 || byte == UInt8(ascii: "_") || (0x61...0x7A).contains(byte | 0x20)
    }

    private func isName(_ distance: Int) -> Bool {
        isNameStart(distance) || isDigit(distance) || at(distance) == UInt8(ascii: "-")
    }

    /// A backslash before the end of a line is none.
    private func isEscape(_ distance: Int) -> Bool {
        at(distance) == UInt8(ascii: "\\") && at(distance + 1) != 0x0A
    }

    private func startsIdent(_ distance: Int) -> Bool {
        guard at(distance) == UInt8(ascii: "-") else { return isNameStart(distance) || isEscape(distance) }
        return isNameStart(distance + 1) || at(distance + 1) == UInt8(ascii: "-") || isEscape(distance + 1)
    }

    private var startsNumber: Bool {
        let isSigned = at(0) == UInt8(ascii: "+") || at(0) == UInt8(ascii: "-")
        let first = isSigned ? 1 : 0
        return isDigit(first) || (at(first) == UInt8(ascii: ".") && isDigit(first + 1))
    }
}

// Tokens of more than one byte.
extension CSSTokenizer {
    private mutating func name() -> String {
        var name: [UInt8] = []
        while true {
            if isName(0) {
                name.append(bytes[index])
                index += 1
            } else if isEscape(0) {
                index += 1
                name += escape()
            } else {
                return String(decoding: name, as: UTF8.self)
            }
        }
    }

    /// Up to six hexadecimal digits and a space, or any other character.
    private mutating func escape() -> [UInt8] {
        let digits = bytes[index...].prefix(6).prefix { Character(Unicode.Scalar($0)).isHexDigit && $0 < 0x80 }
        guard !digits.isEmpty else {
            guard index < bytes.count else { return Self.replacement }
            index += 1
            return [bytes[index - 1]]
        }
        index += digits.count
        if Self.isSpace(at(0)) { index += 1 }
        let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0
        guard value != 0, let scalar = Unicode.Scalar(value) else { return Self.replacement }
        return Array(String(Character(scalar)).utf8)
    }

    private mutating func identLike() -> CSSToken {
        let name = name()
        guard at(0) == UInt8(ascii: "(") else { return .ident(name) }
        index += 1
        return name.lowercased() == "url" ? address() : .function(name)
    }

    private mutating func string(quote: UInt8) -> CSSToken {
        var content: [UInt8] = []
        index += 1
        while let byte = at(0) {
            if byte == 0x0A { return .bad }
            index += 1
            if byte == quote { break }
            guard byte == UInt8(ascii: "\\") else {
                content.append(byte)
                continue
            }
            // The end of a line goes with the backslash before it.
            if at(0) == 0x0A { index += 1 } else if at(0) != nil { content += escape() }
        }
        return .string(String(decoding: content, as: UTF8.self))
    }

    /// An address in quotes is a function with a string.
    private mutating func address() -> CSSToken {
        let start = index
        while Self.isSpace(at(0)) { index += 1 }
        if at(0) == UInt8(ascii: "\"") || at(0) == UInt8(ascii: "'") {
            index = start
            return .function("url")
        }
        var content: [UInt8] = []
        while let byte = at(0), byte != UInt8(ascii: ")") {
            if isEscape(0) {
                index += 1
                content += escape()
            } else {
                index += 1
                content.append(byte)
            }
        }
        if at(0) != nil { index += 1 }
        let text = String(decoding: content, as: UTF8.self)
        return text.trimmed.contains { $0.isWhitespace || "\"'(\\".contains($0) } ? .bad : .url(text.trimmed)
    }

    private mutating func numeric() -> CSSToken {
        let number = number()
        if startsIdent(0) { return .dimension(number, unit: name().lowercased()) }
        guard at(0) == UInt8(ascii: "%") else { return .number(number) }
        index += 1
        return .percentage(number)
    }

    private mutating func number() -> Double {
        let start = index
        if !isDigit(0), at(0) != UInt8(ascii: ".") { index += 1 }
        while isDigit(0) { index += 1 }
        if at(0) == UInt8(ascii: "."), isDigit(1) {
            index += 1
            while isDigit(0) { index += 1 }
        }
        if at(0).map({ $0 | 0x20 }) == UInt8(ascii: "e") {
            let isSigned = at(1) == UInt8(ascii: "+") || at(1) == UInt8(ascii: "-")
            if isDigit(isSigned ? 2 : 1) {
                index += isSigned ? 2 : 1
                while isDigit(0) { index += 1 }
            }
        }
        return Double(Self.readable(String(decoding: bytes[start..<index], as: UTF8.self))) ?? .infinity
    }

    /// With the digit before its full stop that Swift asks for.
    private static func readable(_ number: String) -> String {
        let (sign, rest) = number.hasPrefix("-") ? ("-", number.dropFirst()) : ("", number.drop { $0 == "+" })
        return sign + (rest.hasPrefix(".") ? "0" : "") + rest
    }
}
