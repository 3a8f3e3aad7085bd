internal import Diagnostics
internal import JSONText

/// Reads the tables that SQL defines, statement by statement, and applies to them what later statements change.
///
/// Views are passed over, since what they show stands in tables, and so is all else that defines no table.
struct SQLSchemaReader {
    let bytes: [UInt8]
    let lines: LineStarts
    let file: String
    private let dialect: SQLDialect
    private var lexer: SQLLexer
    private var tables = TableList()
    private(set) var findings: [Diagnostic] = []
    /// In which names without one stand, after `USE` or `SET search_path`.
    private var currentSchema: String?
    private var columnCount = 0

    init(_ bytes: [UInt8], lines: LineStarts, file: String) {
        self.bytes = bytes
        self.lines = lines
        self.file = file
        dialect = SQLDialect(of: bytes)
        lexer = SQLLexer(bytes, dialect: dialect, from: UTF8Text.byteOrderMarkLength(bytes))
    }

    /// - Throws: `input-refused` where there are more columns than any database has.
    mutating func read() throws(DiagnosticError) -> SchemaReading {
        while let statement = nextStatement() {
            try read(statement)
            if Self.isCopy(statement) { lexer.skipCopiedRows() }
        }
        for fault in lexer.faults {
            warn("\(fault.what) is opened here and never closed: what follows is not read", at: fault.offset)
        }
        return SchemaReading(schema: Schema(tables: tables.all), findings: findings)
    }

    /// The tokens of the next statement; of one that defines nothing the first alone.
    private mutating func nextStatement() -> SQLStatement? {
        lexer.skipClientCommands()
        guard let first = lexer.next() else { return nil }
        var tokens = [first]
        let isKept = SQLStatement([first], of: bytes, dialect: dialect).isNext(anyOf: Self.kept)
        while tokens.last?.kind != .end, let token = lexer.next() {
            if isKept || token.kind == .end { tokens.append(token) }
        }
        if tokens.last?.kind == .end { tokens.removeLast() }
        return SQLStatement(tokens[...], of: bytes, dialect: dialect)
    }

    private static let kept: Set = ["CREATE", "ALTER", "DROP", "RENAME", "COMMENT", "SET", "USE", "COPY"]

    private mutating func read(_ statement: SQLStatement) throws(DiagnosticError) {
        var rest = statement
        if rest.skip("CREATE") {
            try readCreation(rest)
        } else if rest.skip("ALTER", "TABLE") || rest.skip("ALTER", "FOREIGN", "TABLE") {
            try readAlteration(rest)
        } else if rest.skip("DROP", "TABLE") {
            rest.skip("IF", "EXISTS")
            for var part in rest.actions() { if let name = part.qualifiedName() { tables.remove(qualified(name)) } }
        } else if rest.skip("RENAME", "TABLE") {
            for part in rest.actions() { renameTable(part) }
        } else if rest.skip("COMMENT", "ON") {
            readComment(rest)
        } else if rest.skip("USE") || rest.skip("SET", "SEARCH_PATH") {
            if !rest.skip(symbol: "=") { rest.skip("TO") }
            currentSchema = rest.name().flatMap { $0.isEmpty ? nil : $0 }
        }
    }

    private static func isCopy(_ statement: SQLStatement) -> Bool {
        statement.isNext("COPY") && statement.from("FROM", "STDIN") != nil
    }
}

// What is defined.
extension SQLSchemaReader {
    private mutating func readCreation(_ statement: SQLStatement) throws(DiagnosticError) {
        var next: SQLStatement? = statement
        while let creation = next {
            guard let table = creation.fromTable else { return }
            // Where a semicolon is missing, another table is within.
            let within = table.from("CREATE", "TABLE")
            try readTable(table.upTo(within), isVirtual: creation.isNext("VIRTUAL"))
            if let offset = within?.offset {
                warn("a table is defined here before the statement above has ended", at: offset)
            }
            next = within?.afterFirst
        }
    }

    private mutating func readTable(_ statement: SQLStatement, isVirtual: Bool) throws(DiagnosticError) {
        var rest = statement
        rest.skip("IF", "NOT", "EXISTS")
        let start = rest.offset ?? bytes.count
        guard let name = rest.qualifiedName().map(qualified) else {
            return warn("this defines a table without a name", at: start)
        }
        var table = TableDraft(schema: name.schema, name: name.name, line: line(of: start))
        if isVirtual {
            virtualColumns(rest).forEach { table.add($0) }
        } else if let reason = readColumns(rest, into: &table) {
            warn("columns of the table \"\(name.name)\" are not read: \(reason)", at: start)
        }
        try count(table.count, at: start)
        tables.add(table)
    }

    /// Reads what stands behind the name of a table.
    ///
    /// - Returns: why columns cannot be read, where they cannot.
    private func readColumns(_ statement: SQLStatement, into table: inout TableDraft) -> String? {
        var rest = statement
        if rest.skip("PARTITION", "OF") || rest.skip("LIKE") { return take(from: &rest, into: &table) }
        if rest.isNext("OF") { return "they are those of a type" }
        if rest.isNext("AS") || rest.isNext("SELECT") { return "they come from a query" }
        guard rest.isNext(symbol: "(") else { return "no list of them follows its name" }
        guard let parts = rest.list() else { return "their list does not end" }
        // Those of parents come first, in the database as well.
        var reason = readParents(rest, into: &table)
        for var part in parts {
            if part.skip("LIKE") {
                reason = take(from: &part, into: &table) ?? reason
            } else if let definition = ColumnDefinition(part) {
                table.add(Column(definition, lines: lines))
            }
        }
        if var options = rest.from("COMMENT")?.afterFirst {
            options.skip(symbol: "=")
            table.comment = options.text()
        }
        return reason
    }

    private func readParents(_ statement: SQLStatement, into table: inout TableDraft) -> String? {
        guard var parents = statement.from("INHERITS")?.afterFirst, let names = parents.list() else { return nil }
        return names.reduce(nil) { reason, parent in
            var parent = parent
            return take(from: &parent, into: &table) ?? reason
        }
    }

    /// Takes the columns of the table over that is named next.
    private func take(from statement: inout SQLStatement, into table: inout TableDraft) -> String? {
        guard let name = statement.qualifiedName() else { return "it does not say of which table they are" }
        guard let other = tables[qualified(name)]?.table else {
            return "they are those of \"\(name.name)\", which the file does not define"
        }
        for var column in other.columns {
            column.line = table.line
            table.add(column)
        }
        return nil
    }

    /// What a table of SQLite that a module keeps is made with, `USING fts5(name, body, tokenize=porter)`: names, and options
    /// with a sign.
    private func virtualColumns(_ statement: SQLStatement) -> [Column] {
        var rest = statement
        guard rest.skip("USING"), rest.name() != nil else { return [] }
        return (rest.list() ?? []).compactMap { part in
            var part = part
            guard let offset = part.offset, let name = part.name(), !part.isNext(symbol: "=") else { return nil }
            return Column(schema: nil, table: "", name: name, type: part.type(), line: line(of: offset))
        }
    }

    /// Counts columns that are made, so that tables that take over those of others do not grow without end.
    private mutating func count(_ columns: Int, at offset: Int) throws(DiagnosticError) {
        columnCount += columns
        guard columnCount > Self.mostColumns else { return }
        throw SchemaFile.refusal("it defines more than \(Self.mostColumns) columns", at: line(of: offset), file: file)
    }

    /// Far more than any database has.
    private static let mostColumns = 500_000
}

// What is changed.
extension SQLSchemaReader {
    private mutating func readAlteration(_ statement: SQLStatement) throws(DiagnosticError) {
        var rest = statement
        rest.skip("IF", "EXISTS")
        rest.skip("ONLY")
        let start = rest.offset ?? bytes.count
        guard let name = rest.qualifiedName().map(qualified) else { return }
        let actions = rest.actions().map { TableAlteration($0, lines: lines) }
        let isKnown = tables.change(name) { table in actions.forEach { $0.apply(to: &table) } }
        if !isKnown {
            // A file of changes alone defines its tables elsewhere.
            var table = TableDraft(schema: name.schema, name: name.name, line: line(of: start))
            actions.forEach { $0.apply(to: &table) }
            if !table.isEmpty { tables.add(table) }
        }
        try count(actions.count, at: start)
        for case let new? in actions.map(\.newName) { tables.rename(name, to: new) }
    }

    private mutating func renameTable(_ part: SQLStatement) {
        var rest = part
        guard let name = rest.qualifiedName().map(qualified), rest.skip("TO"), let new = rest.qualifiedName() else {
            return
        }
        tables.rename(name, to: new.name)
    }

    private mutating func readComment(_ statement: SQLStatement) {
        var rest = statement
        if rest.skip("TABLE") {
            guard let name = rest.qualifiedName().map(qualified), rest.skip("IS") else { return }
            let text = rest.text()
            _ = tables.change(name) { $0.comment = text }
        } else if rest.skip("COLUMN") {
            guard let place = rest.names(), place.count > 1, rest.skip("IS") else { return }
            let schema = place.count > 2 ? place[place.count - 3] : nil
            let name = qualified(SQLStatement.Name(schema: schema, name: place[place.count - 2]))
            let text = rest.text()
            _ = tables.change(name) { $0.change(place[place.count - 1]) { $0.comment = text } }
        }
    }
}

// Places.
extension SQLSchemaReader {
    private func qualified(_ name: SQLStatement.Name) -> SQLStatement.Name {
        SQLStatement.Name(schema: name.schema ?? currentSchema, name: name.name)
    }

    private func line(of offset: Int) -> Int { lines.position(of: offset).line }

    private mutating func warn(_ message: String, at offset: Int) {
        findings.append(SchemaFile.warning(message, at: line(of: offset), of: file))
    }
}

extension SQLStatement {
    /// Behind `CREATE`, `OR REPLACE` and the like: what follows `TABLE`, where a table is what is made.
    fileprivate var fromTable: SQLStatement? {
        var rest = self
        while rest.isNext(anyOf: [
            "OR", "REPLACE", "GLOBAL", "LOCAL", "TEMPORARY", "TEMP", "UNLOGGED", "FOREIGN", "VIRTUAL",
        ]) {
            rest.skipNext()
        }
        return rest.skip("TABLE") ? rest : nil
    }

    fileprivate var afterFirst: SQLStatement {
        var rest = self
        rest.skipNext()
        return rest
    }

    /// What stands before another part of it.
    fileprivate func upTo(_ other: SQLStatement?) -> SQLStatement {
        guard let end = other?.tokens.startIndex else { return self }
        return SQLStatement(tokens[..<end], of: bytes, dialect: dialect)
    }

    /// `a.b.c`
    fileprivate mutating func names() -> [String]? {
        var names: [String] = []
        repeat {
            guard let name = name() else { return nil }
            names.append(name)
        } while skip(symbol: ".")
        return names
    }
}
