internal import Diagnostics
internal import JSONText
internal import Texts

/// Rows of `information_schema.columns`, as tables. Those of the database's own tables are left out.
struct ColumnRows {
    private var places: [String: Int] = [:]
    private var tables: [Table] = []

    var schema: Schema { Schema(tables: tables) }

    /// - Parameter row: what it says by the name of each column of `information_schema.columns`, in small letters.
    /// - Returns: whether the row tells of a column.
    mutating func add(_ row: [String: String], at line: Int) -> Bool {
        guard let name = row["column_name"], let table = row["table_name"], !name.isEmpty, !table.isEmpty else {
            return false
        }
        let schema = row["table_schema"].flatMap { $0.isEmpty ? nil : $0 }
        if let schema, Self.own.contains(schema.lowercased()) { return true }
        let key = "\(schema ?? "").\(table)"
        if places[key] == nil {
            places[key] = tables.count
            tables.append(Table(schema: schema, name: table, line: line))
        }
        let column = Column(
            schema: schema, table: table, name: name, type: Self.type(row), comment: Self.comment(row), line: line)
        tables[places[key]!].columns.append(column)
        return true
    }

    private static let own: Set = ["information_schema", "pg_catalog", "mysql", "performance_schema", "sys"]

    /// PostgreSQL keeps the names of types of its users and of arrays elsewhere.
    private static func type(_ row: [String: String]) -> String {
        let type = row["data_type"] ?? ""
        guard let own = row["udt_name"], !own.isEmpty else { return type }
        switch type.uppercased() {
        case "USER-DEFINED": return own
        case "ARRAY": return own.hasPrefix("_") ? own.dropFirst() + "[]" : own + "[]"
        default: return type
        }
    }

    private static func comment(_ row: [String: String]) -> String? {
        row["column_comment"].flatMap { $0.isEmpty ? nil : DisplayText.normalised($0) }
    }
}

/// Rows as JSON: a list of objects, or an object with one.
enum JSONColumns {
    /// - Throws: `input-refused` for what is no JSON, or has no such rows.
    static func read(_ bytes: [UInt8], lines: LineStarts, file: String) throws(DiagnosticError) -> SchemaReading {
        let json: JSON
        do throws(JSONParser.Failure) { json = try JSON(parsing: bytes) } catch {
            throw SchemaFile.refusal(error.message, at: lines.position(of: error.offset).line, file: file)
        }
        var rows = ColumnRows()
        var findings: [Diagnostic] = []
        for value in list(in: json) {
            let line = lines.position(of: value.offset).line
            if !rows.add(row(value), at: line) {
                findings.append(SchemaFile.warning("this names no table_name and column_name", at: line, of: file))
            }
        }
        return SchemaReading(schema: rows.schema, findings: findings)
    }

    private static func list(in json: JSON) -> [JSON] {
        if case .object(let members) = json.content { return members.map(\.value.list).first { !$0.isEmpty } ?? [] }
        return json.list
    }

    private static func row(_ value: JSON) -> [String: String] {
        guard case .object(let members) = value.content else { return [:] }
        return Dictionary(members.compactMap { one in one.value.text.map { (one.name.lowercased(), $0) } }) { $1 }
    }
}

/// Rows as CSV (RFC 4180) with a header; with commas, semicolons or tabs.
struct CSVColumns {
    private var rest: CSVText
    private let header: [String]

    /// - Returns: nothing where the first line is no header of `information_schema.columns`.
    init?(_ bytes: [UInt8]) {
        let start = UTF8Text.byteOrderMarkLength(bytes)
        let line = bytes[start...].prefix { $0 != 0x0A && $0 != 0x0D }
        let separator = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09].first { line.contains($0) } ?? UInt8(ascii: ",")
        var text = CSVText(bytes, separator: separator, from: start)
        let header = text.next().map { $0.cells.map { $0.lowercased() } } ?? []
        guard header.contains("table_name"), header.contains("column_name") else { return nil }
        self.header = header
        rest = text
    }

    func read(lines: LineStarts, file: String) -> SchemaReading {
        var (text, rows) = (rest, ColumnRows())
        var findings: [Diagnostic] = []
        while let row = text.next() {
            let line = lines.position(of: row.offset).line
            let cells = Dictionary(zip(header, row.cells)) { $1 }
            if row.cells.count != header.count || !rows.add(cells, at: line) {
                findings.append(
                    SchemaFile.warning("this row is not read: it does not fit the header", at: line, of: file))
            }
        }
        return SchemaReading(schema: rows.schema, findings: findings)
    }
}

/// CSV, row by row. Empty lines are none.
struct CSVText {
    struct Row {
        let cells: [String]
        let offset: Int
    }

    private let bytes: [UInt8]
    private let separator: UInt8
    private var index: Int

    init(_ bytes: [UInt8], separator: UInt8, from start: Int) {
        self.bytes = bytes
        self.separator = separator
        index = start
    }

    mutating func next() -> Row? {
        while index < bytes.count, Self.isEnd(bytes[index]) { index += 1 }
        guard index < bytes.count else { return nil }
        let start = index
        var cells = [cell()]
        while index < bytes.count, bytes[index] == separator {
            index += 1
            cells.append(cell())
        }
        return Row(cells: cells, offset: start)
    }

    private static func isEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    private mutating func cell() -> String {
        var content: [UInt8] = []
        var isQuoted = false
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\"") {
                let isDoubled = isQuoted && index + 1 < bytes.count && bytes[index + 1] == byte
                if isDoubled { content.append(byte) } else { isQuoted.toggle() }
                index += isDoubled ? 2 : 1
                continue
            }
            if !isQuoted, byte == separator || Self.isEnd(byte) { break }
            content.append(byte)
            index += 1
        }
        return String(decoding: content, as: UTF8.self)
    }
}
