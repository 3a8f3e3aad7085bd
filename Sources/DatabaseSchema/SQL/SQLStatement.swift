internal import Texts

/// The tokens of one statement, read from the first to the last.
struct SQLStatement {
    /// A name with the schema before it, if there is one.
    struct Name {
        let schema: String?
        let name: String
    }

    let bytes: [UInt8]
    let dialect: SQLDialect
    private(set) var tokens: ArraySlice<SQLToken>

    init(_ tokens: ArraySlice<SQLToken>, of bytes: [UInt8], dialect: SQLDialect) {
        self.tokens = tokens
        self.bytes = bytes
        self.dialect = dialect
    }

    var offset: Int? { tokens.first?.range.lowerBound }

    /// Whether these words come next, in capitals here.
    func isNext(_ words: String...) -> Bool { isNext(words) }

    private func isNext(_ words: [String]) -> Bool {
        tokens.count >= words.count && zip(tokens, words).allSatisfy { isWord($0, $1) }
    }

    func isNext(anyOf words: Set<String>) -> Bool { tokens.first.flatMap(keyword).map(words.contains) ?? false }

    func isNext(symbol: Unicode.Scalar) -> Bool { tokens.first?.kind == .symbol(UInt8(ascii: symbol)) }

    /// Passes these words, if they come next.
    @discardableResult mutating func skip(_ words: String...) -> Bool {
        guard isNext(words) else { return false }
        tokens = tokens.dropFirst(words.count)
        return true
    }

    @discardableResult mutating func skip(symbol: Unicode.Scalar) -> Bool {
        guard isNext(symbol: symbol) else { return false }
        tokens = tokens.dropFirst()
        return true
    }

    mutating func skipNext() { tokens = tokens.dropFirst() }

    /// A word in capitals; nothing for any other token.
    func keyword(_ token: SQLToken) -> String? {
        token.kind == .word ? String(decoding: bytes[token.range], as: UTF8.self).uppercased() : nil
    }

    private func isWord(_ token: SQLToken, _ word: String) -> Bool {
        token.kind == .word && token.range.count == word.utf8.count
            && zip(bytes[token.range], word.utf8).allSatisfy { $0 == $1 || $0 & 0xDF == $1 }
    }
}

// Names and texts.
extension SQLStatement {
    /// The name that comes next, `a`, `"a"` or, as SQLite lets it, `'a'`.
    mutating func name() -> String? {
        guard let token = tokens.first, let name = name(of: token) else { return nil }
        tokens = tokens.dropFirst()
        return name
    }

    func name(of token: SQLToken) -> String? {
        switch token.kind {
        case .word: String(decoding: bytes[token.range], as: UTF8.self)
        case .quoted, .text, .escaped: DisplayText.normalised(content(of: token))
        default: nil
        }
    }

    /// `name`, `schema.name` or `database.schema.name`.
    mutating func qualifiedName() -> Name? {
        guard var last = name() else { return nil }
        var schema: String?
        while isNext(symbol: ".") {
            skipNext()
            guard let next = name() else { return nil }
            (schema, last) = (last, next)
        }
        return Name(schema: schema, name: last)
    }

    /// The text that comes next, as its reader sees it.
    mutating func text() -> String? {
        guard let token = tokens.first, [.text, .escaped, .quoted].contains(token.kind) else { return nil }
        tokens = tokens.dropFirst()
        return DisplayText.normalised(content(of: token))
    }

    /// What stands between quotes.
    private func content(of token: SQLToken) -> String {
        let start = bytes[token.range].first == UInt8(ascii: "'") || token.kind != .escaped ? 1 : 2
        let inside = bytes[token.range].dropFirst(start).dropLast()
        let quote = bytes[token.range.upperBound - 1]
        var result: [UInt8] = []
        var rest = inside
        while let byte = rest.popFirst() {
            let isEscape = token.kind == .escaped && byte == UInt8(ascii: "\\")
            if isEscape, let next = rest.popFirst() {
                result.append([UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "r")].contains(next) ? 0x20 : next)
            } else {
                result.append(byte)
                if byte == quote, rest.first == quote { rest.removeFirst() }
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}

// Lists.
extension SQLStatement {
    /// The parts of a list in parentheses, which comes next, cut at its commas; nothing where it does not end.
    mutating func list() -> [SQLStatement]? {
        guard isNext(symbol: "(") else { return nil }
        var parts: [SQLStatement] = []
        var depth = 0
        var start = tokens.startIndex + 1
        for index in tokens.indices {
            switch tokens[index].kind {
            case .symbol(UInt8(ascii: "(")): depth += 1
            case .symbol(UInt8(ascii: ")")): depth -= 1
            case .symbol(UInt8(ascii: ",")) where depth == 1:
                parts.append(part(start..<index))
                start = index + 1
            default: break
            }
            if depth == 0 {
                parts.append(part(start..<index))
                tokens = tokens[(index + 1)...]
                return parts.filter { !$0.tokens.isEmpty }
            }
        }
        return nil
    }

    /// The parts of what is left, cut at commas that stand in no parentheses.
    func actions() -> [SQLStatement] {
        var depth = 0
        var start = tokens.startIndex
        var parts: [SQLStatement] = []
        for index in tokens.indices {
            switch tokens[index].kind {
            case .symbol(UInt8(ascii: "(")): depth += 1
            case .symbol(UInt8(ascii: ")")): depth -= 1
            case .symbol(UInt8(ascii: ",")) where depth == 0:
                parts.append(part(start..<index))
                start = index + 1
            default: break
            }
        }
        return parts + [part(start..<tokens.endIndex)]
    }

    private func part(_ range: Range<Int>) -> SQLStatement { SQLStatement(tokens[range], of: bytes, dialect: dialect) }

    /// What is left from the first place on at which these words stand.
    func from(_ words: String...) -> SQLStatement? {
        let start = tokens.indices.first { index in
            zip(tokens[index...], words).allSatisfy { isWord($0, $1) } && tokens.endIndex - index >= words.count
        }
        return start.map { part($0..<tokens.endIndex) }
    }
}
