import Diagnostics
import Testing

@Suite("Holes in a table are found")
struct TableHoleTests {
    private func findings(_ change: (String) -> String) throws -> [Diagnostic] {
        try ChangedPage.cookies.findings(.html, change)
    }

    @Test(
        "an empty row, an empty column, a cell too many",
        arguments: [
            ("</tr>\n</tbody>", "</tr>\n<tr><td></td><td></td><td></td></tr>\n</tbody>"),
            ("</tr>\n</tbody>", "<td></td></tr>\n</tbody>"),
            ("</tr>\n</tbody>", "<td><br></td></tr>\n</tbody>"),
            ("</tr>\n</thead>", "<th></th></tr>\n</thead>"),
            ("</tr>\n</tbody>", "</tr>\n<tr><td></td></tr>\n</tbody>"),
        ])
    func holes(old: String, new: String) throws {
        var table: ClosedRange<Int> = 1...1
        let found = try findings { text in
            let page = text.replacing(old, with: new, maxReplacements: 1)
            let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
            if let start = lines.firstIndex(where: { $0.hasPrefix("<table") }),
                let end = lines.firstIndex(of: "</table>")
            {
                table = (start + 1)...(end + 1)
            }
            return page
        }
        #expect(Set(found.map(\.rule)) == ["table-shape"], "\(found.map(\.message))")
        #expect(found.first?.location?.line.map { table.contains($0) } == true)
    }

    @Test("a row without any cell")
    func rows() throws {
        let found = try findings { $0.replacing("</tr>\n</tbody>", with: "</tr><tr></tr></tbody>") }
        #expect(found.map(\.message) == ["a row without cells can show visitors something else than its text"])
    }

    @Test("a cell that is gone is that, and no short row")
    func cell() throws {
        let found = try ChangedPage.statement.findings(.html) {
            $0.replacing(/<td data-column="Hoelang\?">Totdat[^<]*<\/td>/, with: "")
        }
        #expect(found.contains { $0.rule == "text-missing" } && !found.contains { $0.rule == "table-shape" })
    }

    @Test("a table that goes on in another")
    func split() throws {
        let found = try findings { text in
            text.replacing(/(<table.*<\/table>)/.dotMatchesNewlines()) {
                $0.1 + "\n" + $0.1.replacing(/\ aria[^>]*/, with: "")
            }
        }
        #expect(found.contains { $0.rule == "table-shape" && $0.message.contains("goes on in another") })
    }
}
