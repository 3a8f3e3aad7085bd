public import Diagnostics
internal import JSONText

/// Reads what a database says of itself: SQL that defines tables, as pg_dump, mysqldump and the shell of SQLite write it, or the
/// rows of `information_schema.columns` as CSV or JSON.
///
/// Reads in linear time, and never the contents of a table: rows, defaults and other texts are passed over. What it does not
/// understand it passes over too; where a table is lost by that, a warning says so.
public enum SchemaFile {
    /// - Parameter file: its path, for findings.
    /// - Throws: `input-refused` for what is none of these, or has no table.
    public static func read(_ bytes: [UInt8], file: String) throws(DiagnosticError) -> SchemaReading {
        if let reason = BinaryFile.reason(bytes) { throw refusal(reason, file: file) }
        let lines = LineStarts(bytes)
        var reading = try contents(of: bytes, lines: lines, file: file)
        if reading.schema.tables.isEmpty {
            throw DiagnosticError(reading.findings + refusal("it defines no table", file: file).diagnostics)
        }
        if let broken = UTF8Text.firstBrokenByte(in: bytes) {
            let finding = warning(
                "this is not valid UTF-8, and a name may be misread", at: lines.position(of: broken).line, of: file)
            reading = SchemaReading(schema: reading.schema, findings: [finding] + reading.findings)
        }
        return reading
    }

    private static func contents(
        of bytes: [UInt8], lines: LineStarts, file: String
    ) throws(DiagnosticError) -> SchemaReading {
        let first = bytes.dropFirst(UTF8Text.byteOrderMarkLength(bytes)).first {
            ![0x20, 0x09, 0x0A, 0x0D].contains($0)
        }
        if first == UInt8(ascii: "[") || first == UInt8(ascii: "{") {
            return try JSONColumns.read(bytes, lines: lines, file: file)
        }
        if let rows = CSVColumns(bytes) { return rows.read(lines: lines, file: file) }
        var reader = SQLSchemaReader(bytes, lines: lines, file: file)
        return try reader.read()
    }

    static func refusal(_ reason: String, at line: Int? = nil, file: String) -> DiagnosticError {
        DiagnosticError(
            Diagnostic(
                .inputRefused, .error, "the file is not read: \(reason)", at: Location(file: file, line: line),
                remedy:
                    "Give it SQL with CREATE TABLE (pg_dump --schema-only, mysqldump --no-data, .schema of sqlite3), "
                    + "or information_schema.columns as CSV with a header or as JSON."))
    }

    static func warning(_ message: String, at line: Int, of file: String) -> Diagnostic {
        Diagnostic(.inputRefused, .warning, message, at: Location(file: file, line: line))
    }
}

/// Files of databases that are no text.
enum BinaryFile {
    /// Why a file is not one to read, in one line; nothing where it may be text.
    static func reason(_ bytes: [UInt8]) -> String? {
        for (start, reason) in starts where bytes.starts(with: start) { return reason }
        return bytes.contains(0) ? "it is no text" : nil
    }

    private static let starts: [([UInt8], String)] = [
        (Array("PGDMP".utf8), "it is an archive of pg_dump; \"pg_restore --schema-only --file=-\" makes SQL of it"),
        (Array("SQLite format 3".utf8), "it is a database of SQLite itself; \".schema\" of sqlite3 makes SQL of it"),
        ([0x1F, 0x8B], "it is compressed with gzip"),
        (Array("PK\u{3}\u{4}".utf8), "it is a zip archive"),
        ([0xFF, 0xFE], "it is UTF-16; save it as UTF-8"),
        ([0xFE, 0xFF], "it is UTF-16; save it as UTF-8"),
    ]
}
