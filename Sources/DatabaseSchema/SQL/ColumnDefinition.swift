/// A column as CREATE TABLE and ALTER TABLE define one: its name, its type, and what follows.
struct ColumnDefinition {
    let name: String
    let type: String
    let comment: String?
    let offset: Int

    /// - Returns: nothing for what defines no column: a key, a check, a constraint.
    init?(_ definition: SQLStatement) {
        guard let offset = definition.offset, !definition.isConstraint else { return nil }
        var rest = definition
        guard let name = rest.name(), !name.isEmpty, !rest.isNext(symbol: ".") else { return nil }
        self.name = name
        self.offset = offset
        type = rest.type()
        comment = rest.comment()
    }
}

extension SQLStatement {
    /// Whether it is a key, a check or another constraint of a table. `key` and the like name columns as well: those have a
    /// type behind them, and an index has the names of columns in parentheses.
    fileprivate var isConstraint: Bool {
        if isNext("CONSTRAINT") || isNext("PRIMARY", "KEY") || isNext("FOREIGN", "KEY") || isNext("PERIOD", "FOR") {
            return true
        }
        var rest = self
        rest.skipNext()
        if isNext("CHECK") { return rest.isNext(symbol: "(") }
        if isNext("EXCLUDE") { return rest.isNext(symbol: "(") || rest.isNext("USING") }
        if isNext(anyOf: ["UNIQUE", "FULLTEXT", "SPATIAL"]), rest.isNext(anyOf: ["KEY", "INDEX"]) { return true }
        guard isNext(anyOf: ["KEY", "INDEX", "UNIQUE", "FULLTEXT", "SPATIAL"]) else { return false }
        return rest.isListOfColumns
    }

    /// `(a, b)`, `name (a)`, `name USING BTREE (a)`.
    private var isListOfColumns: Bool {
        var rest = self
        if !rest.isNext(symbol: "("), !rest.isNext("USING") { rest.skipNext() }
        if rest.skip("USING") { rest.skipNext() }
        guard rest.skip(symbol: "(") else { return false }
        return rest.isNext(symbol: "(") || rest.name(of: rest.tokens.first) != nil && !rest.isValue
    }

    private func name(of token: SQLToken?) -> String? { token.flatMap { name(of: $0) } }

    /// A text, which no index has.
    private var isValue: Bool { [.text, .escaped].contains(tokens.first?.kind) }

    /// The type that comes next, up to what else is said of a column.
    mutating func type() -> String {
        var type = TypeText()
        while let token = tokens.first, !isAfterType {
            if token.kind == .symbol(UInt8(ascii: "(")) {
                guard let parts = list() else { break }
                type.append(parts)
            } else {
                type.append(token, of: self)
                skipNext()
            }
        }
        return type.text
    }

    private var isAfterType: Bool {
        if isNext(anyOf: Self.afterType) { return true }
        return isNext("CHARACTER", "SET") || isNext("WITH", "OPTIONS")
    }

    private static let afterType: Set = [
        "NOT", "NULL", "DEFAULT", "PRIMARY", "UNIQUE", "REFERENCES", "CHECK", "COLLATE", "CONSTRAINT", "GENERATED",
        "AS",
        "AUTO_INCREMENT", "AUTOINCREMENT", "COMMENT", "KEY", "ON", "STORAGE", "COMPRESSION", "CHARSET", "VISIBLE",
        "INVISIBLE", "VIRTUAL", "STORED", "OPTIONS", "DEFERRABLE", "COLUMN_FORMAT", "SRID", "IDENTITY", "FIRST",
        "AFTER",
        "INITIALLY", "MASKED", "ENCODE", "USING",
    ]

    /// The comment of MySQL that stands anywhere behind the type, outside parentheses.
    fileprivate mutating func comment() -> String? {
        var depth = 0
        while !tokens.isEmpty {
            if depth == 0, skip("COMMENT") {
                if let text = text() { return text }
                continue
            }
            depth += isNext(symbol: "(") ? 1 : isNext(symbol: ")") ? -1 : 0
            skipNext()
        }
        return nil
    }
}

/// A type as it is written, with single spaces.
private struct TypeText {
    private(set) var text = ""

    mutating func append(_ token: SQLToken, of statement: SQLStatement) {
        switch token.kind {
        case .symbol(let byte): text.unicodeScalars.append(Unicode.Scalar(byte))
        case .word, .quoted:
            let isFirst = text.isEmpty || text.hasSuffix(".")
            text += (isFirst ? "" : " ") + (statement.name(of: token) ?? "")
        default: text += String(decoding: statement.numbers(token), as: UTF8.self)
        }
    }

    /// What stands in parentheses behind a type, unless these are values.
    mutating func append(_ parts: [SQLStatement]) {
        let sizes = parts.map { $0.sizes }
        if sizes.allSatisfy({ $0 != nil }) { text += "(\(sizes.compactMap(\.self).joined(separator: ",")))" }
    }
}

extension SQLStatement {
    /// A token that is a number alone, as its bytes.
    fileprivate func numbers(_ token: SQLToken) -> ArraySlice<UInt8> {
        let isNumber = bytes[token.range].allSatisfy { (0x30...0x39).contains($0) }
        return isNumber ? bytes[token.range] : []
    }

    /// Words and numbers without a space between them; nothing where there is anything else.
    fileprivate var sizes: String? {
        let words = tokens.map { token -> String? in
            if token.kind == .word { return name(of: token) }
            let digits = numbers(token)
            return digits.isEmpty ? nil : String(decoding: digits, as: UTF8.self)
        }
        return words.contains(nil) ? nil : words.compactMap(\.self).joined(separator: " ")
    }
}
