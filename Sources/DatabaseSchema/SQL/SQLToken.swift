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
        let mysql = ["/*!", "/*M!", "MySQL dump", "MariaDB dump", "ENGINE=", "AUTO_INCREMENT", "phpMyAdmin", "`"]
        let others = [
            "PostgreSQL database dump", "standard_conforming_strings", "PRAGMA foreign_keys", "AUTOINCREMENT",
        ]
        let first = start.indices.first { index in (mysql + others).contains { start[index...].starts(with: $0.utf8) } }
        self =
            first.map { index in mysql.contains { start[index...].starts(with: $0.utf8) } } ?? false
            ? .mysql : .standard
    }
}
