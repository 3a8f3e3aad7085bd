/// Cuts SQL into tokens, without white space and comments. It is tolerant: no byte is an error, and what is opened and never
/// closed ends with the file, as a fault.
struct SQLLexer {
    struct Fault {
        let what: String
        let offset: Int
    }

    let bytes: [UInt8]
    let dialect: SQLDialect
    private(set) var faults: [Fault] = []
    private var index: Int
    /// What ends a statement: `;`, unless MySQL's client was told otherwise.
    private var delimiter: [UInt8] = [UInt8(ascii: ";")]
    /// In a comment of MySQL that MySQL reads: `/*!40101 ... */`.
    private var isInVersioned = false

    init(_ bytes: [UInt8], dialect: SQLDialect, from start: Int) {
        self.bytes = bytes
        self.dialect = dialect
        index = start
    }

    /// The next token; nothing at the end of the file.
    mutating func next() -> SQLToken? {
        skipSpace()
        guard let byte = peek() else { return nil }
        let start = index
        if bytes[start...].starts(with: delimiter) { return token(.end, length: delimiter.count) }
        switch byte {
        case UInt8(ascii: "'"): return quoted(by: byte, as: dialect == .mysql ? .escaped : .text)
        case UInt8(ascii: "\""), UInt8(ascii: "`"): return quoted(by: byte, as: .quoted)
        case UInt8(ascii: "["): return bracket()
        case UInt8(ascii: "$"): return dollar()
        case _ where Self.isOfWord(byte): return word()
        default: return token(.symbol(byte), length: 1)
        }
    }

    private func peek(_ distance: Int = 0) -> UInt8? { index + distance < bytes.count ? bytes[index + distance] : nil }

    private func isNext(_ text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

    private mutating func token(_ kind: SQLToken.Kind, length: Int) -> SQLToken {
        index += length
        return SQLToken(kind: kind, range: index - length..<index)
    }
}

// Words, names and texts.
extension SQLLexer {
    static func isOfWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "@"), 0x80...0xFF: true
        default: false
        }
    }

    private mutating func word() -> SQLToken {
        let start = index
        while let byte = peek(), Self.isOfWord(byte) || byte == UInt8(ascii: "$") { index += 1 }
        let isEscape = index == start + 1 && bytes[start] | 0x20 == UInt8(ascii: "e") && peek() == UInt8(ascii: "'")
        if isEscape { return quoted(by: UInt8(ascii: "'"), as: .escaped) }
        let isNumber = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[start])
        return SQLToken(kind: isNumber ? .other : .word, range: start..<index)
    }

    /// From one quote to the next that is neither doubled nor escaped.
    private mutating func quoted(by quote: UInt8, as kind: SQLToken.Kind) -> SQLToken {
        let start = index
        let escapes = kind == .escaped || dialect == .mysql && quote == UInt8(ascii: "\"")
        index += 1
        while let byte = peek() {
            if byte == quote {
                guard peek(1) == quote else { return ended(kind, from: start) }
                index += 1
            } else if escapes, byte == UInt8(ascii: "\\") {
                index += 1
            }
            index += 1
        }
        return unended("a quote", from: start)
    }

    private mutating func ended(_ kind: SQLToken.Kind, from start: Int) -> SQLToken {
        index += 1
        return SQLToken(kind: kind, range: start..<index)
    }

    private mutating func unended(_ what: String, from start: Int) -> SQLToken {
        index = bytes.count
        faults.append(Fault(what: what, offset: start))
        return SQLToken(kind: .other, range: start..<index)
    }

    /// A name, `[name]`, unless it is an array, `[]` or `[3]`.
    private mutating func bracket() -> SQLToken {
        let rest = bytes[(index + 1)...].prefix(256)
        let isNamed = rest.first.map { Self.isOfWord($0) && !(0x30...0x39).contains($0) } ?? false
        guard isNamed, let end = rest.firstIndex(of: UInt8(ascii: "]")) else {
            return token(.symbol(UInt8(ascii: "[")), length: 1)
        }
        return token(.quoted, length: end + 1 - index)
    }

    /// `$tag$ ... $tag$`, a text of PostgreSQL; else a dollar sign, as in `$1`.
    private mutating func dollar() -> SQLToken {
        let start = index
        let tag = bytes[(index + 1)...].prefix { Self.isOfWord($0) }
        let isTag = dialect == .standard && !(tag.first.map { (0x30...0x39).contains($0) } ?? false)
        guard isTag, tag.endIndex < bytes.count, bytes[tag.endIndex] == UInt8(ascii: "$") else {
            return token(.symbol(UInt8(ascii: "$")), length: 1)
        }
        let mark = bytes[start...tag.endIndex]
        index = tag.endIndex + 1
        while let next = bytes[index...].firstIndex(of: UInt8(ascii: "$")) {
            index = next
            if bytes[index...].starts(with: mark) { return token(.other, length: mark.count) }
            index += 1
        }
        return unended("a text that begins with \(String(decoding: mark, as: UTF8.self))", from: start)
    }
}

// What stands between tokens.
extension SQLLexer {
    private mutating func skipSpace() {
        while let byte = peek() {
            if Self.isSpace(byte) {
                index += 1
            } else if isNext("--") || dialect == .mysql && byte == UInt8(ascii: "#") {
                skipLine()
            } else if isNext("/*") {
                skipComment()
            } else if isInVersioned, isNext("*/") {
                isInVersioned = false
                index += 2
            } else {
                return
            }
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private mutating func skipLine() {
        index = bytes[index...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    }

    /// Those of PostgreSQL stand in each other.
    private mutating func skipComment() {
        if skipVersion() { return }
        let start = index
        var depth = 0
        while let next = bytes[index...].firstIndex(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "*") }) {
            index = next
            if isNext("/*") {
                depth = dialect == .mysql ? 1 : depth + 1
                index += 2
            } else if isNext("*/") {
                depth -= 1
                index += 2
                if depth == 0 { return }
            } else {
                index += 1
            }
        }
        _ = unended("a comment", from: start)
    }

    /// The start of a comment that MySQL or MariaDB reads, with the version that does: `/*!40101`. That of one that no version
    /// reads (999999) is a comment.
    private mutating func skipVersion() -> Bool {
        guard dialect == .mysql, isNext("/*!") || isNext("/*M!") else { return false }
        let mark = index + (isNext("/*!") ? 3 : 4)
        let digits = bytes[mark...].prefix { (0x30...0x39).contains($0) }
        if digits.elementsEqual("999999".utf8) { return false }
        index = digits.endIndex
        isInVersioned = true
        return true
    }
}

// What is no SQL.
extension SQLLexer {
    /// Where a statement may begin: passes lines that are for the client, `\connect`, `.tables`, `DELIMITER ;;`.
    mutating func skipClientCommands() {
        while true {
            skipSpace()
            guard let byte = peek() else { return }
            if byte == UInt8(ascii: "\\") || byte == UInt8(ascii: ".") {
                skipLine()
            } else if isNextCommand("delimiter") {
                index += 9
                let start = index
                skipLine()
                let mark = bytes[start..<index].split(whereSeparator: Self.isSpace).first.map(Array.init)
                delimiter = mark ?? [UInt8(ascii: ";")]
            } else {
                return
            }
        }
    }

    private func isNextCommand(_ name: String) -> Bool {
        let word = bytes[index...].prefix(name.utf8.count)
        return word.lazy.map { $0 | 0x20 }.elementsEqual(name.utf8) && peek(name.utf8.count).map(Self.isSpace) ?? true
    }

    /// Passes the rows behind `COPY ... FROM stdin;`, up to the line `\.`.
    mutating func skipCopiedRows() {
        let start = index
        while index < bytes.count {
            skipLine()
            while let byte = peek(), byte == 0x0A || byte == 0x0D { index += 1 }
            guard isNext("\\.") else { continue }
            skipLine()
            return
        }
        faults.append(Fault(what: "rows of COPY", offset: start))
    }
}
