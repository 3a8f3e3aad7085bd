import Facts
import Office
import Report

/// How a record is printed.
public enum RegisterFormat: String, Sendable, CaseIterable {
    case markdown, html
    /// One table of all rows (RFC 4180).
    case csv
    case xlsx

    /// - Throws: `OfficeError` where a text is longer than a cell of a workbook can hold.
    public func render(_ register: Register) throws(OfficeError) -> [UInt8] {
        switch self {
        case .markdown: Array(register.report.markdown.utf8)
        case .html: Array(register.report.html.utf8)
        case .csv: Array(CommaSeparated.text(register.table).utf8)
        case .xlsx: try register.workbook()
        }
    }
}

extension Register {
    /// A row for each activity, under a header.
    var table: [[String]] {
        let header = ["Rol", "Activiteit"] + RegisterItem.allCases.map(\.column)
        return [header] + rows.map { row in [row.role.dutch, row.name] + row.cells.map(\.entries.text) }
    }

    fileprivate func workbook() throws(OfficeError) -> [UInt8] {
        let missing = gaps.map { [$0.about ?? organisation, $0.dutch, $0.location?.description ?? "niet bekend"] }
        let sheets = [
            Spreadsheet.Sheet("Register", rows: table),
            Spreadsheet.Sheet(
                "Namen en contact",
                rows: [["Wie", "Gegevens"]] + parties.map { [$0.role, $0.entries.text] }),
            Spreadsheet.Sheet("Wat nog ontbreekt", rows: [["Waar", "Wat", "Feit"]] + missing),
            Spreadsheet.Sheet(
                "Wat niet in het register staat",
                rows: [["Waar de feiten geen plaats voor hebben"]] + Self.unsaid.map { [$0] }),
        ]
        return try Spreadsheet(sheets, title: title, author: organisation, date: date?.description).bytes()
    }
}
