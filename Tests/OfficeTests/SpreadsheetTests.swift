import Office
import Testing

@Suite("Workbooks")
struct SpreadsheetTests {
    private static func bytes(_ sheets: [Spreadsheet.Sheet]) throws -> [UInt8] {
        try Spreadsheet(sheets, title: "Register", author: "Jan", date: "2026-11-29").bytes()
    }

    @Test("the same rows give the same bytes; names that Excel refuses and sheets without rows do no harm")
    func deterministic() throws {
        let sheets = [
            Spreadsheet.Sheet("a/b", rows: [["x", "y"], ["z"]]), .init("a/b", rows: []), .init("'", rows: [[]]),
        ]
        #expect(try Self.bytes(sheets) == Self.bytes(sheets))
    }

    @Test("a text that no cell can hold is refused by its place")
    func tooLong() {
        let long = String(repeating: "a", count: 32_768)
        #expect(throws: OfficeError.tooLongText(sheet: "Doelen", row: 2)) {
            try Self.bytes([.init("Doelen", rows: [["kop"], [long]])])
        }
    }
}
