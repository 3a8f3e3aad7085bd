import Foundation
import TestSupport
import Testing

/// What the commands answer to an editor who asks.
@Suite("Answers to an editor")
struct CommandTests {
    private let options = Sandbox.options

    private func text(_ path: String) throws -> String {
        try String(contentsOf: Repository.root.appendingPathComponent(path), encoding: .utf8)
    }

    @Test("the example of docs/facts-json.md is published without an error")
    func documentedFacts() throws {
        let sandbox = try Sandbox()
        let example = try text("docs/facts-json.md").components(separatedBy: "```json\n")[1]
        let facts = example.components(separatedBy: "```")[0]
        try facts.write(to: sandbox.site.appendingPathComponent("facts.json"), atomically: true, encoding: .utf8)
        let build = try sandbox.run(["build", "--facts", "facts.json"] + Sandbox.day)
        #expect(build.exitCode == 0)
        #expect(!build.output.contains(": warning: "), "\(build.output)")
        #expect(sandbox.snapshot["bakkerij/privacyverklaring/index.html"] != nil)
    }

    @Test("the version is the one that the changelog begins with")
    func version() throws {
        let sandbox = try Sandbox()
        let version = try sandbox.run(["--version"]).output.trimmingCharacters(in: .newlines)
        let newest = try text("CHANGELOG.md").split(separator: "\n").first { $0.hasPrefix("## ") }
        #expect(newest?.split(separator: " ").dropFirst().first.map(String.init) == version)
    }

    @Test("a rule is explained by its name in Swift too, and a misspelt one gets a suggestion")
    func ruleNames() throws {
        let sandbox = try Sandbox()
        let dashed = try sandbox.run(["explain", "interest-unnamed"])
        #expect(dashed.exitCode == 0)
        #expect(try sandbox.run(["explain", "interestUnnamed"]) == dashed)
        let misspelt = try sandbox.run(["explain", "interest-unnnamed"])
        #expect(misspelt.exitCode == 64)
        #expect(misspelt.output.contains("did you mean \"interest-unnamed\"?"))
    }

    @Test("a line that a file does not have is wrong usage, and a file that is not there is missing")
    func noSuchLine() throws {
        let sandbox = try Sandbox(.published)
        let page = "public/bres/privacyverklaring/index.md"
        let lines =
            try String(contentsOf: sandbox.site.appendingPathComponent(page), encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false).count - 1
        let outcome = try sandbox.run(["explain", "\(page):9999"] + options)
        #expect(outcome.exitCode == 64)
        #expect(outcome.output.contains("\(page) has \(lines) lines; there is no line 9999"))
        #expect(try sandbox.run(["explain", "content/Niemand.swift:3"] + options).exitCode == 66)
    }

    @Test("a fact that is never published says so, with what the rules find at it")
    func judgedFact() throws {
        let sandbox = try Sandbox()
        let facts = try sandbox.run(["facts", "--organisation", "bres"] + Sandbox.facts).output
        try facts.write(to: sandbox.site.appendingPathComponent("facts.json"), atomically: true, encoding: .utf8)
        let above = facts.components(separatedBy: "\"right\": \"erasure\"")[0]
        let line = above.count { $0 == "\n" }
        let outcome = try sandbox.run(["explain", "facts.json:\(line)", "--facts", "facts.json"] + Sandbox.day)
        #expect(outcome.exitCode == 0)
        #expect(outcome.output.hasPrefix("facts.json:\(line): Denial: judged, never published\n"))
        #expect(outcome.output.contains("\n  warning: "), "\(outcome.output)")
        let dotted = try sandbox.run(["explain", "./facts.json:\(line)", "--facts", "facts.json"] + Sandbox.day)
        #expect(dotted.output.contains(": Denial: judged, never published\n"))
        let inside = try sandbox.run(["explain", "facts.json:\(line + 1)", "--facts", "facts.json"] + Sandbox.day)
        #expect(inside.output.contains("The nearest fact above begins at facts.json:\(line):"))
    }

    @Test("a dossier is made of what is published, to a file or to standard output, and of nothing else")
    func dossier() throws {
        let sandbox = try Sandbox(.published)
        let asked = ["dossier", "bres"] + options
        let page = try sandbox.run(asked)
        #expect(page.exitCode == 0)
        #expect(page.output.contains("<h1>Dossier: privacyverklaring van BRES"), "\(page.output.prefix(500))")
        #expect(try sandbox.run(asked + ["--document", "cookiebeleid", "--output", "d.html"]).output.isEmpty)
        let written = try String(contentsOf: sandbox.site.appendingPathComponent("d.html"), encoding: .utf8)
        #expect(written.contains("<h1>Dossier: cookiebeleid van BRES"))
        #expect(try sandbox.run(asked + ["--format", "docx", "--output", "d.docx"]).exitCode == 0)
        #expect(try sandbox.run(asked + ["--edition", "1"]).exitCode == 66)
        #expect(try sandbox.run(asked + ["--edition", "een"]).exitCode == 64)
        #expect(try sandbox.run(asked + ["--pages", "elders"]).exitCode == 66)
        #expect(try sandbox.run(["dossier", "niemand"] + options).exitCode == 64)
    }
}
