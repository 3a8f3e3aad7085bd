import Foundation
import Testing

/// `verklaar diff`: each case of `verschil/` is a change of the facts of `goed/je-webwinkel`, with what a lawyer is told of it.
///
/// - `before`, `edits`: what the facts of before and of now have otherwise (see `Edit`).
/// - `verwacht.*`: what is printed, in each format that has a file.
@Suite("What differs between two editions")
struct DiffTests {
    private static let base = Case(folder: Case.root.appendingPathComponent("goed/je-webwinkel"))

    @Test(
        "a change is told with whom it concerns, its class, its consequence and its provision",
        arguments: Case.all(in: "verschil"))
    func told(_ example: Case) throws {
        let sandbox = try Sandbox()
        let facts = try #require(Self.base.text("facts.json"))
        let before = try changed(facts, by: example.text("before"))
        try sandbox.write(before, to: "old.json")
        try sandbox.write(
            try changed(example.text("edits") == nil ? facts : before, by: example.text("edits")), to: "new.json")
        for format in ["markdown", "text", "json", "html"] {
            let name = "verwacht." + (format == "markdown" ? "md" : format == "text" ? "txt" : format)
            guard format == "markdown" || example.text(name) != nil else { continue }
            let outcome = try sandbox.run(["diff", "old.json", "new.json", "--format", format] + Sandbox.day)
            #expect(outcome.exitCode == 1, "\(outcome.output)")
            try example.expect(outcome.output, in: name)
        }
    }

    private func changed(_ facts: String, by edits: String?) throws -> String {
        try Edit.all(in: edits ?? "").reduce(facts) { facts, edit in
            try #require(facts.contains(edit.old), "\(edit.old)")
            return facts.replacingOccurrences(of: edit.old, with: edit.new ?? "")
        }
    }

    @Test("of the same facts nothing is told, whatever way they come")
    func same() throws {
        let sandbox = try Sandbox(.published)
        try sandbox.write(try sandbox.run(["facts"] + Sandbox.facts).output, to: "facts.json")
        for sides in [
            ["facts.json", "facts.json"], ["public", "public"], ["facts.json", "public"], ["public", "facts.json"],
        ] {
            let outcome = try sandbox.run(["diff"] + sides + Sandbox.day)
            #expect(outcome.exitCode == 0, "\(sides): \(outcome.output)")
            #expect(outcome.output.hasSuffix(": geen.\n"))
        }
        let file = "public/bres/privacyverklaring/index"
        #expect(try sandbox.run(["diff", file + ".md", file + ".html"] + Sandbox.day).exitCode == 0)
    }

    @Test("a phrase that was reworded is told once for all, and is no change of meaning")
    func reworded() throws {
        let sandbox = try Sandbox(.published)
        try sandbox.commitAll()
        try sandbox.edit("templates/phrases/controller.md\n- ons via {email}.\n+ ons gerust via {email}.\n")
        #expect(try sandbox.run(["build"] + Sandbox.options).exitCode == 0)
        let outcome = try sandbox.run(["diff", "HEAD"] + Sandbox.day)
        #expect(outcome.exitCode == 1)
        #expect(outcome.output.hasPrefix("Verschillen tussen HEAD en public\n"))
        #expect(!outcome.output.contains("wezenlijk"), "\(outcome.output)")
        #expect(outcome.output.components(separatedBy: "contact.email").count == 2, "\(outcome.output)")
        #expect(outcome.output.contains("oorzaak: de zin op templates/phrases/controller.md:"), "\(outcome.output)")
    }

    @Test("what a page says and no fact does is told as text that nobody has judged")
    func damaged() throws {
        let sandbox = try Sandbox(.published)
        try sandbox.commitAll()
        try sandbox.edit(
            "public/bres/privacyverklaring/index.md\n- ## In het kort\n+ ## In het kort\\n\\nWij verkopen niets.\n")
        let outcome = try sandbox.run(["diff", "HEAD", "--organisation", "bres"] + Sandbox.day)
        #expect(outcome.exitCode == 1)
        #expect(outcome.output.contains("Niet beoordeeld"))
        #expect(outcome.output.contains("+ Wij verkopen niets."))
    }

    @Test("tracked changes for Word are made of what differs, and what came back is told")
    func word() throws {
        let sandbox = try Sandbox()
        let facts = try #require(Self.base.text("facts.json"))
        try sandbox.write(facts, to: "old.json")
        try sandbox.write(facts.replacingOccurrences(of: "P7Y", with: "P10Y"), to: "new.json")
        let sides = ["diff", "old.json", "new.json", "--author", "Verklaar"] + Sandbox.day
        let made = try sandbox.run(sides + ["--format", "docx", "--output", "x.docx"])
        #expect(made.exitCode == 1, "\(made.output)")
        let bytes = try Data(contentsOf: sandbox.site.appendingPathComponent("x.docx"))
        #expect(bytes.starts(with: "PK".utf8))
        let back = try sandbox.run(sides + ["--from-docx", "x.docx"])
        #expect(back.output == "Niets gewijzigd.\n")
        #expect(try sandbox.run(sides + ["--from-docx", "old.json"]).exitCode == 2)
        let same = ["diff", "old.json", "old.json", "--format", "docx", "--output", "y.docx"] + Sandbox.day
        #expect(try sandbox.run(same).exitCode == 0)
        #expect(!FileManager.default.fileExists(atPath: sandbox.site.appendingPathComponent("y.docx").path))
    }

    @Test(
        "what cannot be compared ends with 2",
        arguments: [["weg.json", "facts"], ["HEAD", "public"], ["facts", "weg"]])
    func trouble(_ sides: [String]) throws {
        let sandbox = try Sandbox(.published)
        let outcome = try sandbox.run(["diff"] + sides + Sandbox.day)
        #expect(outcome.exitCode == 2, "\(outcome.output)")
        #expect(outcome.output.contains("error: "))
    }
}

extension Sandbox {
    fileprivate func write(_ text: String, to file: String) throws {
        try text.write(to: site.appendingPathComponent(file), atomically: true, encoding: .utf8)
    }

    fileprivate func commitAll() throws {
        for arguments in [
            ["init", "--quiet"], ["add", "."],
            [
                "-c", "user.name=Test", "-c", "user.email=test@example.nl", "commit", "--quiet", "--message",
                "Published",
            ],
        ] {
            let git = Process()
            git.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            git.arguments = ["git", "-C", site.path] + arguments
            try git.run()
            git.waitUntilExit()
            #expect(git.terminationStatus == 0)
        }
    }
}
