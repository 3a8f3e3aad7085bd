import Testing

@testable import Reading

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

    @Test func nothingButACellHasIt() throws {
        #expect(try page("<th data-column=Cookie>sid<td>1").page.findings.map(\.rule) == ["element-unexpected"])
        #expect(try PageText("<p data-column=x>y</p>").page.findings.map(\.rule) == ["element-unexpected"])
    }
}
