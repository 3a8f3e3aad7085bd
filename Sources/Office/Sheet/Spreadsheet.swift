/// A workbook (.xlsx) of texts: of each sheet the first row is its header, bold, and in sight wherever one scrolls.
///
/// The same input gives the same bytes.
public struct Spreadsheet {
    public struct Sheet {
        public let name: String
        public let rows: [[String]]

        public init(_ name: String, rows: [[String]]) {
            self.name = name
            self.rows = rows
        }
    }

    private let sheets: [Sheet]
    private let title: String
    private let author: String
    private let date: String?

    /// - Parameter date: in its properties: 2026-11-29, or a date with a time in UTC; left out where nothing is given.
    public init(_ sheets: [Sheet], title: String, author: String, date: String?) {
        self.sheets = sheets
        (self.title, self.author, self.date) = (title, author, date)
    }

    /// - Throws: for a text longer than a cell can hold, or a date that is none.
    public func bytes() throws(OfficeError) -> [UInt8] {
        let moment = try date.map { date throws(OfficeError) in try Moment(date) }
        for sheet in sheets { try sheet.checkLengths() }
        var relationships = Relationships()
        let ids = sheets.indices.map { relationships.add("worksheet", "worksheets/sheet\($0 + 1).xml") }
        _ = relationships.add("styles", "styles.xml")
        let main = Part(path: "xl/workbook.xml", type: Self.type("sheet.main"), root: workbook(ids))
        var package = OfficePackage(main: main, title: title, author: author, date: moment?.text)
        package.parts.append(Part(path: "xl/styles.xml", type: Self.type("styles"), root: SheetParts.styles))
        for (number, sheet) in sheets.enumerated() {
            let path = "xl/worksheets/sheet\(number + 1).xml"
            package.parts.append(
                Part(path: path, type: Self.type("worksheet"), root: SheetParts(sheet.rows, isFirst: number == 0).root))
        }
        package.relationships.append((main.path, relationships))
        return try package.bytes()
    }

    private static func type(_ name: String) -> String {
        "application/vnd.openxmlformats-officedocument.spreadsheetml.\(name)+xml"
    }

    private func workbook(_ ids: [String]) -> Element {
        let entries = zip(names, ids).enumerated().map { number, entry in
            Element("sheet", ["name": entry.0, "sheetId": String(number + 1), "r:id": entry.1])
        }
        return Element(
            "workbook", ["xmlns": Namespace.sheet, "xmlns:r": Namespace.relationships],
            [Element("sheets", [:], entries)])
    }

    /// Excel opens no workbook in which a name has other signs, is too long, or is there twice.
    private var names: [String] {
        sheets.reduce(into: []) { names, sheet in
            let signs = sheet.name.map { "[]:*?/\\".contains($0) || $0.isNewline ? "-" : $0 }
            let trimmed = signs.drop { $0 == "'" || $0.isWhitespace }.prefix(31)
            let base = trimmed.isEmpty ? "blad" : String(trimmed).replacing(/['\s]+$/, with: "")
            var (name, number) = (base, 1)
            while names.contains(where: { $0.lowercased() == name.lowercased() }) {
                number += 1
                name = "\(base.prefix(26)) (\(number))"
            }
            names.append(name)
        }
    }
}

extension Spreadsheet.Sheet {
    fileprivate func checkLengths() throws(OfficeError) {
        for (index, row) in rows.enumerated() where row.contains(where: { $0.utf16.count > 32_767 }) {
            throw .tooLongText(sheet: name, row: index + 1)
        }
    }
}
