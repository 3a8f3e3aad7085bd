import Foundation
import Testing

@testable import Fuzz

private let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

/// Input made to take long, or to trap: it is read, or refused with a finding, like any other.
@Suite("Pathological input")
struct PathologicalInputTests {
    private let bench: Bench

    init() throws { bench = try Bench(root: repository) }

    private func check(_ text: String, _ entry: EntryPoint) { check(Array(text.utf8), entry) }

    private func check(_ bytes: [UInt8], _ entry: EntryPoint) {
        #expect(bench.violations(of: bytes, at: entry) == [])
    }

    @Test(
        "markup without end", .timeLimit(.minutes(10)),
        arguments: [
            ("<div>", 100_000), ("</div>", 20_000), ("<p a=1 ", 20_000), ("<b>", 100_000), ("<!--", 20_000),
            ("<style>", 20_000), ("<a href=#x>", 20_000), ("<svg><p>", 20_000), ("&amp;", 20_000), ("<", 50_000),
        ])
    func html(unit: String, count: Int) { check(String(repeating: unit, count: count), .html) }

    @Test("a tag of a hundred thousand attributes")
    func attributes() { check("<p" + (0..<100_000).map { " a\($0)=x" }.joined() + ">", .html) }

    @Test(
        "marks without end", .timeLimit(.minutes(10)),
        arguments: [
            ("![[]()", 100_000), ("*", 100_000), ("_", 100_000), ("`", 100_000), ("|", 100_000), ("<", 100_000),
            ("&", 100_000), (">", 100_000), ("- ", 20_000), ("[a]: b\n", 20_000), ("\\", 100_000), ("a", 1_000_000),
        ])
    func markdown(unit: String, count: Int) { check(String(repeating: unit, count: count), .markdown) }

    @Test("lists and quotes inside each other")
    func nesting() {
        check((0..<200).map { String(repeating: "  ", count: $0) + "- a\n" }.joined(), .markdown)
        check(String(repeating: "> ", count: 200) + "a\n", .markdown)
        check(String(repeating: "<ul><li>a", count: 200), .html)
    }

    @Test("a megabyte of style", .timeLimit(.minutes(10)))
    func style() {
        check("<style>" + String(repeating: "p{color:red}", count: 10_000) + "</style>", .html)
        for unit in ["{", "}", "(", "/*", "\\", "'", "a:b;", ":root{--a:var(--a)}", "@media{"] {
            check(String(repeating: unit, count: 20_000), .styles)
        }
    }

    @Test(
        "other encodings, NUL bytes and no bytes at all",
        arguments: [
            [], [0], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0xEF, 0xBB], [0xC3], [0x3C, 0, 0x70, 0, 0x3E, 0],
            [0, 0x3C, 0, 0x70], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x0D], [0x0A], [0x80],
        ])
    func encodings(bytes: [UInt8]) { for entry in EntryPoint.allCases { check(bytes, entry) } }

    @Test("files that were cut off", arguments: ["html", "md"])
    func truncation(suffix: String) throws {
        let page = repository.appendingPathComponent("public/wvsoft/cookiebeleid/index.\(suffix)")
        let bytes = [UInt8](try Data(contentsOf: page))
        for end in stride(from: 0, to: bytes.count, by: 7) {
            check(Array(bytes.prefix(end)), suffix == "html" ? .html : .markdown)
        }
    }

    @Test("files that were cut off, of every entry point")
    func truncatedInput() throws {
        let files: [(EntryPoint, String)] = [
            (.html, "public/wizz/privacyverklaring/index.html"), (.markdown, "public/wizz/privacyverklaring/index.md"),
            (.styles, "templates/style.css"), (.facts, "Tests/EndToEndTests/goed/je-webwinkel/facts.json"),
            (.phrases, "templates/phrases/purposes.md"), (.template, "templates/privacyverklaring.md"),
        ]
        for (entry, path) in files {
            let bytes = [UInt8](try Data(contentsOf: repository.appendingPathComponent(path)))
            for end in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 20)) {
                check(Array(bytes.prefix(end)), entry)
            }
        }
    }
}
