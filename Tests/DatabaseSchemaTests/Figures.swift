import DatabaseSchema

/// How the vocabulary does on columns of which people said what they hold.
struct Figures {
    /// What is found and right, found and wrong, and not found. A column that is found as another kind is wrong and not found.
    private(set) var (right, wrong, missed) = (0, 0, 0)
    /// `users.name: none, is name`
    private(set) var mistakes: [String] = []

    var precision: Double { Double(right) / Double(right + wrong) }
    var recall: Double { Double(right) / Double(right + missed) }

    init(of columns: [PublicColumn]) {
        let found = Self.found
        for column in columns {
            let kind = found["\(column.table).\(column.name)"]
            if kind != nil, kind == column.kind { right += 1 }
            if kind != nil, kind != column.kind { wrong += 1 }
            if column.kind != nil, kind != column.kind { missed += 1 }
            if kind != column.kind {
                let (found, truth) = (kind?.rawValue ?? "none", column.kind?.rawValue ?? "none")
                mistakes.append("\(column.table).\(column.name): \(found), is \(truth)")
            }
        }
    }

    /// What the code says of each column, which it judges beside all others of its table.
    private static let found: [String: PersonalKind] = {
        let tables = Dictionary(grouping: PublicColumn.all + PublicColumn.unseen, by: \.table).map { name, columns in
            Table(
                schema: nil, name: name,
                columns: columns.map { Column(schema: nil, table: name, name: $0.name, type: $0.type, line: 1) },
                line: 1)
        }
        let pairs = Schema(tables: tables).personalColumns.map { ("\($0.column.table).\($0.column.name)", $0.kind) }
        return Dictionary(uniqueKeysWithValues: pairs)
    }()
}
