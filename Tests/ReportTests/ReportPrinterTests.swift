import Report
import Testing

@Suite("A report as Markdown, HTML and for Word")
struct ReportPrinterTests {
    private static let report = Report(
        "Register <van> Bakkerij", intro: ["Van 21 november 2026."],
        blocks: [
            .heading("Contact & meer", level: 2), .paragraph("1. Bel *ons*."),
            .list(["een", .gap("Niet vermeld: e-mailadres")]),
            .table(
                ReportTable(
                    header: ["Onderdeel", "Inhoud"],
                    rows: [
                        ["Doel", ReportCell(["bezorgen", "en <innen>"])],
                        ["Site", ReportCell([ReportLine("a|b", link: "https://example.nl/?a=1&b=2")])],
                        ["Termijn", .gap("Niet vermeld")],
                    ])),
        ], signOff: ["Naam"])

    @Test("Markdown: texts are escaped, what is missing is bold, lines of a cell are below each other")
    func markdown() {
        #expect(
            Self.report.markdown == #"""
                # Register \<van\> Bakkerij

                Van 21 november 2026.

                ## Contact \& meer

                1\. Bel \*ons\*.

                - een
                - **Niet vermeld: e\-mailadres**

                | Onderdeel | Inhoud |
                | --- | --- |
                | Doel | bezorgen<br>en \<innen\> |
                | Site | [a\|b](<https://example.nl/?a=1&b=2>) |
                | Termijn | **Niet vermeld** |

                Naam: \_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_

                """#)
    }

    @Test("HTML: one Dutch page without a script, with headers of columns and rows")
    func page() {
        let html = Self.report.html
        #expect(html.hasPrefix("<!doctype html>\n<html lang=\"nl\">\n"))
        #expect(!html.contains("<script"))
        #expect(html.contains("<h1>Register &lt;van&gt; Bakkerij</h1>\n<p>Van 21 november 2026.</p>\n<h2>"))
        #expect(html.contains("<li><strong class=\"gap\">Niet vermeld: e-mailadres</strong></li>"))
        #expect(
            html.contains("<thead>\n<tr><th scope=\"col\">Onderdeel</th><th scope=\"col\">Inhoud</th></tr>\n</thead>"))
        #expect(html.contains("<tr><th scope=\"row\">Doel</th><td>bezorgen<br>en &lt;innen&gt;</td></tr>"))
        #expect(html.contains("<a href=\"https://example.nl/?a=1&amp;b=2\">a|b</a>"))
        #expect(html.contains("<dt>Naam</dt>"))
    }

    @Test("a link that would run a script is only text")
    func unsafeLink() {
        let report = Report("Register", blocks: [.paragraph(ReportLine("tekst", link: "javascript:alert(1)"))])
        #expect(report.html.contains("<p>tekst</p>"))
        #expect(report.markdown.hasSuffix("\ntekst\n"))
    }

    @Test("a Word document has the same bytes each time")
    func word() throws {
        let bytes = try Self.report.word(author: "Bakkerij", date: "2026-11-21")
        #expect(bytes.starts(with: Array("PK".utf8)))
        #expect(try Self.report.word(author: "Bakkerij", date: "2026-11-21") == bytes)
    }

    @Test("what is missing is listed in order")
    func gaps() { #expect(Self.report.gaps == ["Niet vermeld: e-mailadres", "Niet vermeld"]) }

    @Test("each row has as many cells as the header")
    func rows() {
        let table = ReportTable(header: ["a", "b"], rows: [["1"], ["1", "2", "3"]])
        #expect(table.rows == [["1", ReportCell([])], ["1", "2"]])
        #expect(table.rows[0][1].isEmpty)
    }
}
