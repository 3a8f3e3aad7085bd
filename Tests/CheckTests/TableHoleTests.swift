import Content
import Diagnostics
import Facts
import TestSupport
import Testing

@testable import Verklaar

@Suite("Holes in a table are found")
struct TableHoleTests {
    private func findings(_ change: (String) -> String) throws -> [Diagnostic] {
        let site = try Site(root: Repository.root)
        let organisation = try #require(organisations.first { $0.id == "wizz" })
        var page = try #require(
            try site.publish(organisation).first { $0.format == .html && $0.document == .cookiePolicy })
        let text = String(decoding: page.bytes, as: UTF8.self)
        let changed = change(text)
        try #require(changed != text)
        page.bytes = Array(changed.utf8)
        return try Inspector(site).findings(in: page, of: organisation).filter(\.isFatal)
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
        let found = try findings { $0.replacing(old, with: new, maxReplacements: 1) }
        #expect(Set(found.map(\.rule)) == ["table-shape"], "\(found.map(\.message))")
        #expect(found.first?.location?.line.map { (27...37).contains($0) } == true)
    }

    @Test("a row without any cell")
    func rows() throws {
        let found = try findings { $0.replacing("</tr>\n</tbody>", with: "</tr><tr></tr></tbody>") }
        #expect(found.map(\.message) == ["a row without cells can show visitors something else than its text"])
    }

    @Test("a cell that is gone is that, and no short row")
    func cell() throws {
        let found = try findings { $0.replacing(/<td data-column="Welke[^\n]*<\/td>/, with: "") }
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
