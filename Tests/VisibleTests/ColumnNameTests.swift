import Testing

/// Cells repeat the header of their column for narrow screens; what they say is judged, for a style sheet may show it.
struct ColumnNameTests {
    private func page(_ cells: String) throws -> PageText {
        try PageText("<table><thead><tr><th>Cookie<th>Hoelang?<tbody><tr>\(cells)</table>")
    }

    @Test(arguments: [
        "<th scope=row>sid<td data-column='Hoelang?'>1 jaar", "<td data-column=Cookie>sid<td>1 jaar",
        "<th>sid<td data-column=' Hoelang&#63; '>1 jaar",
    ])
    func theHeaderIsFine(cells: String) throws {
        #expect(try page(cells).page.findings.map(\.rule) == [])
    }

    @Test(arguments: [
        "<th>sid<td data-column='Nooit?'>1 jaar", "<td data-column='Hoelang?'>sid<td>1 jaar", "<td data-column=''>sid",
        "<td>a<td>b<td data-column='Hoelang?'>c",
    ])
    func anyOtherTextIsFound(cells: String) throws {
        #expect(try page(cells).page.findings.map(\.rule) == ["column-misnamed"])
    }

    private func wholePage(_ table: String, contents: String = "") throws -> PageText {
        try PageText(
            "<!DOCTYPE html><html lang=nl><head><meta charset=utf-8><title>x</title></head><body>\(contents)"
                + "<main><h2 id=a>A</h2>\(table)</main></body></html>")
    }

    @Test(arguments: [" aria-labelledby=b", " aria-labelledby='a b'"])
    func aTableIsNamedByTheHeadingAboveIt(attribute: String) throws {
        let row = "<tr><th>Cookie<tbody><tr><th>sid</table>"
        #expect(try wholePage("<table aria-labelledby=a><thead>\(row)").page.findings.map(\.rule) == [])
        let found = try wholePage("<table\(attribute)><thead>\(row)").page.findings
        #expect(found.map(\.rule) == ["element-unexpected"])
    }

    @Test(arguments: [" aria-labelledby=a", " aria-labelledby=weg"])
    func theContentsAreNamedByTheirFirstLine(attribute: String) throws {
        let list = "><p id=b>Op deze pagina</p></nav>"
        #expect(try wholePage("", contents: "<nav aria-labelledby=b" + list).page.findings.map(\.rule) == [])
        let found = try wholePage("", contents: "<nav\(attribute)" + list).page.findings
        #expect(found.map(\.rule) == ["element-unexpected"])
    }

    @Test func nothingButACellHasIt() throws {
        #expect(try page("<th data-column=Cookie>sid<td>1").page.findings.map(\.rule) == ["element-unexpected"])
        #expect(try PageText("<p data-column=x>y</p>").page.findings.map(\.rule) == ["element-unexpected"])
    }
}
