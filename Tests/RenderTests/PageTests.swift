import Diagnostics
import Facts
import Foundation
import Surroundings
import TestSupport
import Testing
import Texts
import Visible
import Wording

@testable import Document
@testable import Render

@Suite("Pages around documents")
struct PageTests {
    private func text(_ file: String) throws -> String {
        String(decoding: try Data(contentsOf: Repository.root.appendingPathComponent(file)), as: UTF8.self)
    }

    private let frame = PageFrame(
        PageFrame.Line("T"),
        Assets(stylesheet: Asset(.stylesheet, [], from: "s.css"), icon: Asset(.icon, [], from: "i.svg")), root: "")

    private func renderer() throws -> SiteRenderer {
        SiteRenderer(
            shell: try PageShell(template: try text("templates/page.html"), file: "page.html"),
            in: Surroundings(
                furniture: try Furniture(parsing: try text("templates/furniture.md"), file: "furniture.md"),
                assets: Assets(
                    stylesheet: Asset(.stylesheet, [], from: "s.css"), icon: Asset(.icon, [], from: "i.svg"))))
    }

    private func pages(of document: Document) throws -> (markdown: VisiblePage, html: VisiblePage) {
        let files = try renderer().files(
            of: document, of: "voorbeeld", beside: [Document(kind: .cookiePolicy, blocks: [])], in: frame)
        #expect(files.map(\.path) == ["md", "html"].map { "voorbeeld/privacyverklaring/index.\($0)" })
        return (
            try VisiblePageReader.read(files[0].bytes, file: "index.md", format: .markdown),
            try VisiblePageReader.read(files[1].bytes, file: "index.html", format: .html)
        )
    }

    @Test("the HTML page shows the same texts as the Markdown, block by block", arguments: 0..<UInt64(100))
    func sameText(seed: UInt64) throws {
        var generator = DocumentGenerator(seed: seed)
        let (markdown, html) = try pages(of: generator.document())
        let shown = html.blocks.filter { $0.region == .main }
        #expect(shown.map(\.text.string) == markdown.blocks.map(\.text.string))
        #expect(shown.map(\.label?.string) == markdown.blocks.map(\.label?.string))
        #expect(shown.map(\.role) == markdown.blocks.map(\.role))
        #expect(html.findings.isEmpty && markdown.findings.isEmpty)
    }

    @Test("the title of the page is its first heading, letter for letter", arguments: Hostile.pieces)
    func title(piece: String) throws {
        let title = DisplayText.normalised("Van \(piece) naam</title>")
        let heading = Block.heading(level: 1, Sentence(claim: nil, inlines: [.text(title)]))
        let (_, html) = try pages(of: Document(kind: .privacyStatement, blocks: [heading]))
        #expect(html.blocks.first { $0.role == .title }?.text.string == title)
    }

    @Test("an unknown name is an error that says its line, in whatever tag it stands")
    func unknownName() throws {
        let template =
            "<p>{{title}}</p>\n{{#contents}}{{tekst}}{{/contents}}\n{{{ body }}}\n{{{bodyy}}}{{^linkz}}{{/linkz}}"
        let error = #expect(throws: DiagnosticError.self) { try PageShell(template: template, file: "page.html") }
        let faults = try #require(error?.diagnostics)
        #expect(
            faults.map(\.message)
                == ["tekst", "bodyy", "linkz", "linkz"].map { "the page has nothing called {{\($0)}}" })
        #expect(
            faults.map { $0.location?.description } == ["page.html:2", "page.html:4", "page.html:4", "page.html:4"])
        #expect(faults.allSatisfy { $0.rule == "placeholder-unknown" })
    }

    @Test("something can stand between the title and the first section", arguments: ["<h1>T</h1>\n<p>v</p>\n", ""])
    func parts(opening: String) throws {
        let sections = "<h2 id=\"a\">A</h2>\n<p>b</p>\n<h2 id=\"c\">C</h2>\n"
        let shell = try PageShell(template: "{{{opening}}}|{{{sections}}}|{{{body}}}", file: "page.html")
        for sections in [sections, ""] {
            let body = Array((opening + sections).utf8)
            let page = shell.page(Page(title: "T", body: body, contents: [], frame: frame, links: []))
            #expect(String(decoding: page, as: UTF8.self) == "\(opening.dropLast())|\(sections)|\(opening)\(sections)")
        }
    }

    @Test("remarks are no names, and CR LF ends a line")
    func remarks() throws {
        #expect(throws: Never.self) { try PageShell(template: "{{! een opmerking }}{{title}}", file: "page.html") }
        let error = #expect(throws: DiagnosticError.self) {
            try PageShell(template: "{{title}}\r\n{{tekst}}", file: "page.html")
        }
        #expect(error?.diagnostics.first?.location?.line == 2)
    }

    @Test("a template that Mustache cannot read is an error")
    func malformed() {
        let error = #expect(throws: DiagnosticError.self) {
            try PageShell(template: "{{#contents}}<p>", file: "page.html")
        }
        #expect(error?.diagnostics.map(\.rule) == ["template-malformed"])
    }

    @Test("the index page shows names as they are", arguments: Hostile.pieces)
    func index(piece: String) throws {
        let name = DisplayText.normalised("\(piece) B.V.")
        let page = try renderer().index([(id: "a", name: name, documents: [.privacyStatement])], in: frame)
        let read = try VisiblePageReader.read(page.bytes, file: "index.html", format: .html)
        #expect(read.blocks.first { $0.role == .heading(level: 2) }?.text.string == name)
    }

    @Test("a heading gets no id that the page around it has")
    func ids() throws {
        let file = try renderer().index([(id: "a", name: "Inhoud", documents: [.cookiePolicy])], in: frame)
        let page = try VisiblePageReader.read(file.bytes, file: "index.html", format: .html)
        #expect(page.findings.isEmpty)
        #expect(page.blocks.contains { $0.id == "inhoud-2" })
    }
}
