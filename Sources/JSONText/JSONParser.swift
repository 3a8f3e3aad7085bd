/// Reads JSON as RFC 8259 has it, strictly, into values that know their place.
///
/// It recurses, no deeper than `deepest`: what is nested deeper is refused, not read.
package struct JSONParser {
    /// Why the text is no JSON, and the byte at which it stops being it.
    package struct Failure: Error {
        package let message: String
        package let offset: Int
    }

    /// Levels of arrays and objects. Facts need about ten.
    static let deepest = 256

    let bytes: [UInt8]
    var index: Int
    private var depth = 0

    /// - Throws: `Failure` for anything but one JSON value in UTF-8, with or without a byte order mark.
    package static func parse(_ bytes: [UInt8]) throws(Failure) -> JSON {
        if let broken = UTF8Text.firstBrokenByte(in: bytes) {
            throw Failure(message: "the file is not valid UTF-8", offset: broken)
        }
        var parser = JSONParser(bytes: bytes, index: UTF8Text.byteOrderMarkLength(bytes))
        parser.skipSpace()
        if parser.next == nil { throw Failure(message: "the file is empty", offset: parser.index) }
        let value = try parser.value()
        parser.skipSpace()
        guard parser.next == nil else { throw parser.expected("the end of the file") }
        return value
    }

    private init(bytes: [UInt8], index: Int) {
        self.bytes = bytes
        self.index = index
    }

    private mutating func value() throws(Failure) -> JSON {
        skipSpace()
        let start = index
        let content: JSON.Content =
            switch next {
            case UInt8(ascii: "{"): try nested { parser throws(Failure) in .object(try parser.members()) }
            case UInt8(ascii: "["): try nested { parser throws(Failure) in .list(try parser.elements()) }
            case UInt8(ascii: "\""): .text(try string())
            case let byte? where byte == UInt8(ascii: "-") || Self.isDigit(byte): .number(try number())
            default: try word()
            }
        return JSON(content, at: start)
    }

    private mutating func nested(
        _ content: (inout JSONParser) throws(Failure) -> JSON.Content
    ) throws(Failure) -> JSON.Content {
        guard depth < Self.deepest else {
            throw Failure(message: "arrays and objects are nested over \(Self.deepest) deep", offset: index)
        }
        depth += 1
        index += 1
        let result = try content(&self)
        depth -= 1
        return result
    }

    private mutating func elements() throws(Failure) -> [JSON] {
        var elements: [JSON] = []
        if skip("]") { return elements }
        while true {
            elements.append(try value())
            if skip("]") { return elements }
            guard skip(",") else { throw expected("\",\" or \"]\"") }
        }
    }

    private mutating func members() throws(Failure) -> [JSON.Member] {
        var members: [JSON.Member] = []
        if skip("}") { return members }
        while true {
            members.append(try member())
            if skip("}") { return members }
            guard skip(",") else { throw expected("\",\" or \"}\"") }
        }
    }

    private mutating func member() throws(Failure) -> JSON.Member {
        skipSpace()
        guard next == UInt8(ascii: "\"") else { throw expected("a key in double quotes") }
        let offset = index
        let name = try string()
        guard skip(":") else { throw expected("\":\" after the key \"\(name)\"") }
        return JSON.Member(name: name, offset: offset, value: try value())
    }

    private mutating func word() throws(Failure) -> JSON.Content {
        if skip(word: "true") { return .flag(true) }
        if skip(word: "false") { return .flag(false) }
        if skip(word: "null") { return .null }
        throw expected("a value")
    }
}

extension JSONParser {
    var next: UInt8? { index < bytes.count ? bytes[index] : nil }

    mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
    }

    /// Passes white space and then this character, if it is there.
    private mutating func skip(_ character: Unicode.Scalar) -> Bool {
        skipSpace()
        guard next == UInt8(ascii: character) else { return false }
        index += 1
        return true
    }

    private mutating func skip(word: String) -> Bool {
        guard bytes[index...].starts(with: word.utf8) else { return false }
        index += word.utf8.count
        return true
    }

    static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    func expected(_ what: String) -> Failure {
        Failure(message: "expected \(what), found \(UTF8Text.name(of: bytes, at: index))", offset: index)
    }
}
