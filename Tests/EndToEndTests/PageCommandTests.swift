import Foundation
import TestSupport
import Testing

/// Pages that are checked where they stand; those on the web have their tests in JudgeTests, which have a server.
@Suite("Pages in other systems, by command")
struct PageCommandTests {
    private let options = ["--organisation", "lodero"] + Sandbox.options

    private func bare(in sandbox: borrowing Sandbox) throws -> String {
        let built = try sandbox.run(["build", "--layout", "bare", "--output", "bare"] + options)
        #expect(built.exitCode == 0, "\(built.output)")
        let file = sandbox.site.appendingPathComponent("bare/lodero/privacyverklaring/index.html")
        return try String(contentsOf: file, encoding: .utf8)
    }

    @Test("a page in each theme is read through its element, as text and for GitHub")
    func themes() throws {
        let sandbox = try Sandbox()
        let document = try bare(in: sandbox)
        for theme in try Theme.all() {
            let page = sandbox.site.appendingPathComponent("\(theme).html")
            try theme.page(holding: document).write(to: page, atomically: true, encoding: .utf8)
            let asked = ["check", "--page", "\(theme).html", "--within", theme.selector] + options
            let done = try sandbox.run(asked)
            #expect(done.exitCode == 0)
            #expect(done.output == "no findings\n\(theme).html: says what the facts of lodero say\n")
            try theme.page(holding: document.replacing("</h1>", with: "!</h1>"))
                .write(to: page, atomically: true, encoding: .utf8)
            let drifted = try sandbox.run(asked + ["--format", "github"])
            #expect(drifted.exitCode == 1)
            #expect(drifted.output.hasPrefix("::error file=\(theme).html,line="), "\(drifted.output)")
        }
    }

    @Test("a document in the element that the program writes needs no selector, and Markdown none either")
    func marked() throws {
        let sandbox = try Sandbox()
        let document = try bare(in: sandbox)
        let page = sandbox.site.appendingPathComponent("pagina.html")
        for text in [document, "<html><body><p>Menu</p>\(document)</body></html>"] {
            try text.write(to: page, atomically: true, encoding: .utf8)
            #expect(try sandbox.run(["check", "--page", "pagina.html"] + options).exitCode == 0)
        }
        let markdown = ["check", "--page", "bare/lodero/privacyverklaring/index.md"] + options
        #expect(try sandbox.run(markdown).exitCode == 0)
        #expect(try sandbox.run(markdown + ["--within", "main"]).output.contains("[element-missing]"))
    }

    @Test(
        "what does not say which page is wrong usage",
        arguments: [
            ["--page", "x.html", "--live"], ["--within", "main"], ["--page", "https://ik@x.nl/"], ["--page", ""],
            ["--page", "x.html", "--timeout", "0"], ["--page", "x.html", "--document", "voorwaarden"], ["--live"],
            ["--page", "x.html", "--against", "HEAD"],
        ])
    func usage(arguments: [String]) throws {
        let sandbox = try Sandbox()
        #expect(try sandbox.run(["check"] + arguments + options).exitCode == 64)
    }

    @Test("a page is of one organisation, and has to be there")
    func missing() throws {
        let sandbox = try Sandbox()
        let several = try sandbox.run(["check", "--page", "x.html"] + Sandbox.options)
        #expect(several.exitCode == 64 && several.output.contains("name it with --organisation: bres, lodero"))
        let gone = try sandbox.run(["check", "--page", "x.html"] + options)
        #expect(gone.exitCode == 66 && gone.output.contains("x.html: cannot be read; is it there?"))
    }
}
