internal import JSONText

/// One of the changes that `ALTER TABLE` makes: `ADD COLUMN a text`, `RENAME TO b`. Constraints, owners and the like change no
/// column.
struct TableAlteration {
    private let action: SQLStatement
    private let lines: LineStarts

    init(_ action: SQLStatement, lines: LineStarts) {
        self.action = action
        self.lines = lines
    }

    func apply(to table: inout TableDraft) {
        var rest = action
        if rest.skip("ADD") {
            if !rest.skip("COLUMN"), rest.isNext("PARTITION") { return }
            rest.skip("IF", "NOT", "EXISTS")
            let parts = rest.isNext(symbol: "(") ? rest.list() ?? [] : [rest]
            for part in parts { ColumnDefinition(part).map { table.add(Column($0, lines: lines)) } }
        } else if rest.skip("DROP") {
            if !rest.skip("COLUMN"), rest.isNext(anyOf: Self.notColumns) { return }
            rest.skip("IF", "EXISTS")
            rest.name().map { _ = table.remove($0) }
        } else if rest.skip("CHANGE") {
            rest.skip("COLUMN")
            if let old = rest.name() { replace(old, in: &table, by: ColumnDefinition(rest)) }
        } else if rest.skip("MODIFY") {
            rest.skip("COLUMN")
            if let new = ColumnDefinition(rest) { replace(new.name, in: &table, by: new) }
        } else if rest.skip("ALTER") {
            rest.skip("COLUMN")
            guard let name = rest.name(), rest.skip("SET", "DATA", "TYPE") || rest.skip("TYPE") else { return }
            let type = rest.type()
            table.change(name) { $0.type = type }
        } else if rest.skip("RENAME"), rest.skip("COLUMN") || !rest.isNext(anyOf: Self.notColumns) {
            guard let old = rest.name(), rest.skip("TO"), let new = rest.name() else { return }
            table.change(old) { $0.name = new }
        }
    }

    private func replace(_ name: String, in table: inout TableDraft, by definition: ColumnDefinition?) {
        guard let definition else { return }
        if !table.has(name) { return table.add(Column(definition, lines: lines)) }
        table.change(name) { $0 = Column(definition, lines: lines) }
    }

    /// What the table is called after `RENAME TO` or `RENAME AS`.
    var newName: String? {
        var rest = action
        guard rest.skip("RENAME"), rest.skip("TO") || rest.skip("AS") else { return nil }
        return rest.qualifiedName()?.name
    }

    private static let notColumns: Set = [
        "CONSTRAINT", "PRIMARY", "FOREIGN", "INDEX", "KEY", "CHECK", "PARTITION", "EXPRESSION", "IDENTITY", "TO", "AS",
    ]
}

extension Column {
    /// Of a table that is still to be named.
    init(_ definition: ColumnDefinition, lines: LineStarts) {
        self.init(
            schema: nil, table: "", name: definition.name, type: definition.type, comment: definition.comment,
            line: lines.position(of: definition.offset).line)
    }
}
