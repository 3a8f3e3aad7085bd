/// A piece of SQL, by where it stands.
struct SQLToken {
    enum Kind: Equatable {
        /// A keyword, or a name without quotes.
        case word
        /// A name in quotes: `"..."`, `` `...` ``, `[...]`.
        case quoted
        /// A text: `'...'`.
        case text
        /// One in which a backslash means something.
        case escaped
        /// A text between dollar signs, a number, or anything else that is never asked for.
        case other
        case symbol(UInt8)
        /// The end of a statement.
        case end
    }

    let kind: Kind
    let range: Range<Int>
}

/// How SQL is written there, in what the dialects differ on.
enum SQLDialect {
    case standard, mysql

    /// By what stands first of the marks that only one of them has.
    init(of bytes: [UInt8]) {
        let start = bytes.prefix(65_536)
        for index in start.indices where Self.openings.contains(start[index]) {
            guard let mark = Self.marks.first(where: { start[index...].starts(with: $0.text) }) else { continue }
            self = mark.dialect
            return
        }
        self = .standard
    }

    private static let marks: [(text: [UInt8], dialect: SQLDialect)] =
        ["/*!", "/*M!", "MySQL dump", "MariaDB dump", "ENGINE=", "AUTO_INCREMENT", "phpMyAdmin", "`"]
        .map { (Array($0.utf8), .mysql) }
        + ["PostgreSQL database dump", "standard_conforming_strings", "PRAGMA foreign_keys", "AUTOINCREMENT"]
        .map { (Array($0.utf8), .standard) }
    private static let openings = Set(marks.compactMap(\.text.first))
}
