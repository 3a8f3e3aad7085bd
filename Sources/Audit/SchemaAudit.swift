import DatabaseSchema
import Diagnostics
import Facts

/// Holds the facts about where data stand against the definition of a database: columns that look like personal data and are of no
/// category, and columns that are told of and are not there.
public struct SchemaAudit {
    private let organisation: Organisation
    private let schema: Schema
    private let file: String
    private let day: CalendarDate

    /// - Parameter file: of the definition, by which findings call it.
    public init(of organisation: Organisation, in schema: Schema, file: String, on day: CalendarDate) {
        self.organisation = organisation
        self.schema = schema
        self.file = file
        self.day = day
    }

    /// Those of one table together.
    public func findings() -> [Diagnostic] { (unmapped() + gone()).about(organisation.id) }

    private func unmapped() -> [Diagnostic] {
        let mapped = organisation.stored.flatMap(\.columns).map(ColumnPattern.init)
        return schema.tables.compactMap { table in
            let columns = table.personalColumns.filter { found in !mapped.contains { $0.covers(found.column) } }
            if columns.isEmpty { return nil }
            let names = columns.map { "\"\($0.column.name)\" (\($0.kind.words))" }.joined(separator: ", ")
            return AuditRule.columnUnmapped.finding(
                "the table \"\(table.fullName)\" has \(names), and no category of data is said to stand there",
                at: organisation,
                notes: columns.map { .init("the column", at: Location(file: file, line: $0.column.line)) }, on: day,
                in: organisation.origin.language)
        }
    }

    private func gone() -> [Diagnostic] {
        organisation.stored.flatMap { stored in
            stored.columns.compactMap { name in
                let pattern = ColumnPattern(name)
                if schema.columns.contains(where: pattern.covers) { return nil }
                return AuditRule.columnGone.finding(
                    "no column is called \"\(name)\", where \"\(stored.category)\" is said to stand", at: stored,
                    notes: [],
                    on: day, in: organisation.origin.language)
            }
        }
    }
}

/// "customers.email", with the schema before it or not; a star is any name.
private struct ColumnPattern {
    private let parts: [String]

    init(_ text: String) { parts = text.lowercased().split(separator: ".").map(String.init) }

    func covers(_ column: Column) -> Bool {
        guard (2...3).contains(parts.count) else { return false }
        let names = [column.schema ?? "", column.table, column.name].map { $0.lowercased() }
        return zip(parts.reversed(), names.reversed()).allSatisfy { part, name in
            // A dump without schemas has those of its tables only where they differ from the usual one.
            part == "*" || part == name || name.isEmpty
        }
    }
}

extension Table {
    fileprivate var fullName: String { (schema.map { $0 + "." } ?? "") + name }
}
