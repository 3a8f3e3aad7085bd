import DatabaseSchema
import Testing

@Suite struct ToleranceTests {
    @Test(
        "what is opened and never closed is told, with the line where it is opened",
        arguments: [
            ("'geheim", "a quote"), ("\"geheim", "a quote"), ("/* geheim", "a comment"),
            ("$x$ geheim", "a text that begins with $x$"),
        ])
    func unclosed(rest: String, what: String) throws {
        let reading = try warnings("CREATE TABLE a (b int);\nSELECT \(rest)\n;CREATE TABLE c (d int);")
        #expect(reading == ["2: \(what) is opened here and never closed: what follows is not read"])
    }

    @Test func unreadTables() throws {
        let rest = "CREATE TABLE ok (a int);\n"
        #expect(
            try warnings(rest + "CREATE TABLE t AS SELECT 1;") == [
                "2: columns of the table \"t\" are not read: they come from a query"
            ])
        #expect(
            try warnings(rest + "CREATE TABLE t OF soort;") == [
                "2: columns of the table \"t\" are not read: they are those of a type"
            ])
        #expect(
            try warnings(rest + "CREATE TABLE t () INHERITS (weg);") == [
                "2: columns of the table \"t\" are not read: they are those of \"weg\", which the file does not define"
            ])
        #expect(
            try warnings(rest + "CREATE TABLE t (a int, b int;") == [
                "2: columns of the table \"t\" are not read: their list does not end"
            ])
    }

    @Test("where a semicolon is missing, the next table is read, and the place told")
    func missingEnd() throws {
        let text = "CREATE TABLE a (b int)\nCREATE TABLE c (d int)\nCREATE TABLE e (f int);"
        #expect(try columns(text) == ["a.b int", "c.d int", "e.f int"])
        #expect(try warnings(text).map { $0.prefix(2) } == ["2:", "3:"])
    }

    @Test(
        "what is no schema is refused, with what to do",
        arguments: [
            ("", "the file is not read: it defines no table"),
            (
                "PGDMP\u{1}",
                "the file is not read: it is an archive of pg_dump; \"pg_restore --schema-only --file=-\" makes SQL of it"
            ),
            (
                "SQLite format 3\u{0}",
                "the file is not read: it is a database of SQLite itself; \".schema\" of sqlite3 makes SQL of it"
            ),
            ("CREATE TABLE a (\u{0}b int);", "the file is not read: it is no text"),
            ("naam;plaats\nx;y\n", "the file is not read: it defines no table"),
            ("[{\"a\": 1}", "the file is not read: expected \",\" or \"]\", found the end of the file"),
        ])
    func refused(text: String, message: String) { #expect(refusal(Array(text.utf8)) == "input-refused: \(message)") }

    @Test func utf16() {
        #expect(
            refusal([0xFF, 0xFE, 0x43, 0x00]) == "input-refused: the file is not read: it is UTF-16; save it as UTF-8")
    }

    @Test("bytes that are no UTF-8 are told, and read around")
    func latin1() throws {
        let bytes = Array("CREATE TABLE a (b int, caf".utf8) + [0xE9] + Array(" text);".utf8)
        let reading = try SchemaFile.read(bytes, file: "x.sql")
        #expect(reading.schema.columns.count == 2)
        #expect(reading.findings.map(\.message) == ["this is not valid UTF-8, and a name may be misread"])
    }

    @Test("a file that is cut somewhere, or has a byte less, is read or refused")
    func cut() {
        for text in [postgres, mysql, sqlite] {
            let bytes = Array(text.utf8)
            for place in stride(from: 0, to: bytes.count, by: 11) {
                _ = refusal(Array(bytes[..<place]))
                var changed = bytes
                changed.remove(at: place)
                _ = refusal(changed)
            }
        }
    }

    @Test("tables that take over each other's columns without end are refused")
    func grown() {
        let columns = (0..<2_000).map { "c\($0) int" }.joined(separator: ", ")
        let copies = (0..<300).map { "CREATE TABLE t\($0) (LIKE t);" }.joined(separator: "\n")
        let text = "CREATE TABLE t (\(columns));\n\(copies)"
        #expect(refusal(Array(text.utf8)) == "input-refused: the file is not read: it defines more than 500000 columns")
    }
}
