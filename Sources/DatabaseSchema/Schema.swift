public import Diagnostics

/// The tables of a database, as its own definition has them: names and types alone, and never what stands in a table.
public struct Schema: Hashable, Sendable {
    /// In the order of the file.
    public var tables: [Table]

    public init(tables: [Table]) { self.tables = tables }

    public var columns: [Column] { tables.flatMap(\.columns) }
}

public struct Table: Hashable, Sendable {
    /// Nothing where the file names none.
    public var schema: String?
    public var name: String
    /// What the database itself says that it is for.
    public var comment: String?
    public var columns: [Column]
    /// On which it is defined, from 1.
    public let line: Int

    public init(schema: String?, name: String, comment: String? = nil, columns: [Column] = [], line: Int) {
        self.schema = schema
        self.name = name
        self.comment = comment
        self.columns = columns
        self.line = line
    }
}

public struct Column: Hashable, Sendable {
    public var schema: String?
    public var table: String
    public var name: String
    /// As it is written there, with single spaces: `character varying(255)`. The values of an enumeration are left out; it is
    /// empty where the file says none, as SQLite lets it.
    public var type: String
    public var comment: String?
    /// From 1. One that is taken over from another table has the line of the table that takes it.
    public var line: Int

    public init(schema: String?, table: String, name: String, type: String, comment: String? = nil, line: Int) {
        self.schema = schema
        self.table = table
        self.name = name
        self.type = type
        self.comment = comment
        self.line = line
    }
}

/// What a file says of a database, and what in it could not be read.
public struct SchemaReading: Sendable {
    public let schema: Schema
    /// Warnings, each with its line.
    public let findings: [Diagnostic]
}
