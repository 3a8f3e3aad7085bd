import Foundation
import Testing

/// `verklaar release`: a version is frozen, stays what it was, and what changes afterwards is told and held against it.
@Suite("Versions that were released")
struct ReleaseTests {
    private static let page = "bres/privacyverklaring/index.html"
    private static let firstPage = "bres/privacyverklaring-1/index.html"

    /// A site of which version 1 of one organisation is released: once, to be copied.
    private static let released = Result {
        let sandbox = try Sandbox(.published)
        let outcome = try sandbox.release("2026-11-21")
        #expect(outcome.exitCode == 0, "\(outcome.output)")
        return try sandbox.kept()
    }

    private func site() throws -> Sandbox { try Sandbox(.copy(of: try Self.released.get())) }

    private static func edition(_ edition: String, on day: String) -> String {
        "facts/bres.json\n- \"number\": 1\n+ \(edition)\n"
            + "facts/bres.json\n- \"date\": \"2026-11-21\"\n+ \"date\": \"\(day)\"\n"
    }

    private func check(_ sandbox: borrowing Sandbox, on day: String = "2026-11-21") throws -> Outcome {
        try sandbox.run(["check"] + Sandbox.facts + ["--on", day])
    }

    /// Facts of another version, with another term.
    private func change(_ sandbox: borrowing Sandbox, to edition: String, on day: String) throws {
        try sandbox.edit("facts/bres.json\n- \"fixed\": \"P1M\"\n+ \"fixed\": \"P2M\"\n")
        try sandbox.edit(Self.edition(edition, on: day))
        let build = try sandbox.run(["build"] + Sandbox.facts + ["--on", day])
        #expect(build.exitCode == 0, "\(build.output)")
    }

    @Test("a released version is the published page, at an address of its own to which every page leads")
    func firstVersion() throws {
        let sandbox = try site()
        #expect(try check(sandbox).exitCode == 0)
        let pages = sandbox.snapshot
        #expect(pages[Self.firstPage] == pages[Self.page])
        #expect(pages["bres/cookiebeleid-1/index.md"] == pages["bres/cookiebeleid/index.md"])
        for page in [Self.page, Self.firstPage, "bres/cookiebeleid/index.html"] {
            let text = try #require(pages[page].map { String(decoding: $0, as: UTF8.self) })
            #expect(text.contains("<a href=\"../privacyverklaring-1/index.html\">Privacyverklaring, versie 1</a>"))
            #expect(text.contains("<a href=\"../cookiebeleid-1/index.html\">Cookiebeleid, versie 1</a>"))
        }
        let kept = sandbox.site.appendingPathComponent("content/versions/bres/privacyverklaring/1")
        let record = try String(contentsOf: kept.appendingPathComponent("version.json"), encoding: .utf8)
        for part in ["\"approvedBy\": \"Voorbeeld\"", "\"capacity\": \"directie\"", "\"adopted\": \"2026-11-21\""] {
            #expect(record.contains(part), "\(record)")
        }
        #expect(FileManager.default.fileExists(atPath: kept.appendingPathComponent("facts.json").path))
        #expect(!pages.keys.contains { $0.hasSuffix("facts.json") })
    }

    @Test("a change of the facts becomes a line in the list of versions, on the page of the next one")
    func secondVersion() throws {
        let sandbox = try site()
        let first = sandbox.snapshot[Self.firstPage]
        try change(sandbox, to: "\"number\": 2", on: "2026-11-23")
        let draft = sandbox.snapshot
        let text = try #require(draft["bres/privacyverklaring/index.md"].map { String(decoding: $0, as: UTF8.self) })
        #expect(text.contains("In deze versie is dit veranderd: de bewaartermijnen."), "\(text)")
        #expect(text.contains("- Versie 1 gold vanaf 21 november 2026."))
        #expect(try check(sandbox, on: "2026-11-23").exitCode == 0)
        let outcome = try sandbox.release("2026-11-23")
        #expect(outcome.exitCode == 0, "\(outcome.output)")
        let pages = sandbox.snapshot
        #expect(pages["bres/privacyverklaring/index.md"] == draft["bres/privacyverklaring/index.md"])
        #expect(pages["bres/privacyverklaring-2/index.html"] == pages[Self.page])
        #expect(pages[Self.firstPage] == first)
        let checked = try check(sandbox, on: "2026-11-23")
        #expect(checked.exitCode == 0, "\(checked.output)")
    }

    @Test("the dossier of a version has its own pages and facts, its approval, and what changed since the one before")
    func dossiers() throws {
        let sandbox = try site()
        try change(sandbox, to: "\"number\": 2", on: "2026-11-23")
        func dossier(_ more: String...) throws -> String {
            try sandbox.run(["dossier", "bres"] + more + Sandbox.facts + ["--on", "2026-11-23"]).output
        }
        let draft = try dossier()
        #expect(draft.contains("Deze versie is niet vastgelegd"))
        #expect(draft.contains("<h2>Wat er veranderde sinds versie 1</h2>"))
        #expect(try sandbox.release("2026-11-23").exitCode == 0)
        let second = try dossier("--edition", "2")
        #expect(second.contains("<h2>Wat er veranderde sinds versie 1</h2>"))
        #expect(second.contains("1 maand → 2 maanden"))
        #expect(second.contains("<td>Voorbeeld<br>directie</td>"))
        #expect(second.components(separatedBy: "gelijk aan de vastgelegde versie 2").count == 4)
        let first = try dossier("--edition", "1")
        #expect(first.contains("tot 23 november 2026, toen versie 2 inging"))
        #expect(first.contains("content/versions/bres/privacyverklaring/1/facts.json"))
        #expect(!first.contains("Niet verantwoord"), "\(first)")
        #expect(try dossier().contains("<h2>Wat er veranderde sinds versie 1</h2>"))
    }

    @Test("frozen pages outlive the style sheet that they were published with")
    func restyled() throws {
        let sandbox = try site()
        let style = try #require(sandbox.snapshot.keys.first { $0.hasPrefix("assets/style-") })
        try sandbox.edit("content/site.md\n- # De site\n+ # De site\\n\\n## size\\n- 120 %\n")
        #expect(try sandbox.run(["build"] + Sandbox.options).exitCode == 0)
        #expect(sandbox.snapshot[style] != nil)
        let checked = try check(sandbox)
        #expect(checked.exitCode == 0, "\(checked.output)")
    }

    @Test(
        "what is no longer what was frozen is an error, where it is published and where it is kept",
        arguments: [
            "public/\(firstPage)\n- 1 maand\n+ 2 maanden\n",
            "content/versions/bres/privacyverklaring/1/index.md\n- 1 maand\n+ 2 maanden\n",
            "content/versions/bres/privacyverklaring/1/facts.json\n- P1M\n+ P2M\n",
        ])
    func damaged(_ edit: String) throws {
        let sandbox = try site()
        try sandbox.edit(edit)
        let outcome = try check(sandbox)
        #expect(outcome.exitCode == 1)
        #expect(outcome.output.contains("[version-changed]"), "\(outcome.output)")
        if edit.hasPrefix("content/") { #expect(try sandbox.run(["build"] + Sandbox.options).exitCode == 1) }
    }

    @Test("a frozen version that is no longer kept is missed by who has what was published before")
    func gone() throws {
        let sandbox = try site()
        let (before, kept) = (sandbox.site.appendingPathComponent("before"), "content/versions/bres/cookiebeleid")
        try FileManager.default.copyItem(at: sandbox.site.appendingPathComponent("public"), to: before)
        try FileManager.default.removeItem(at: sandbox.site.appendingPathComponent(kept))
        try FileManager.default.removeItem(at: sandbox.site.appendingPathComponent("public/bres/cookiebeleid-1"))
        #expect(try sandbox.run(["build"] + Sandbox.options).exitCode == 0)
        let outcome = try sandbox.run(["check", "--against", "before"] + Sandbox.options)
        #expect(outcome.exitCode == 1)
        #expect(
            outcome.output.contains("before/bres/cookiebeleid-1/index.html: error: a frozen version was published here")
        )
    }

    @Test("a frozen page that is not published is missing")
    func missing() throws {
        let sandbox = try site()
        try FileManager.default.removeItem(at: sandbox.site.appendingPathComponent("public/\(Self.firstPage)"))
        #expect(
            try check(sandbox).output.contains(
                "public/\(Self.firstPage): error: version 1 is not published here [page-missing]"))
    }

    @Test("facts that say other things under a frozen version are an error of check alone")
    func unchanged() throws {
        let sandbox = try site()
        try change(sandbox, to: "\"number\": 1", on: "2026-11-21")
        let outcome = try check(sandbox)
        #expect(outcome.exitCode == 1)
        #expect(
            outcome.output.contains(
                "the facts say other things than content/versions/bres/privacyverklaring/1/index.md"))
        #expect(outcome.output.contains("[version-unchanged]"), "\(outcome.output)")
    }

    @Test("a list of changes that leaves out a material one is an error")
    func unnamed() throws {
        let sandbox = try site()
        try change(
            sandbox, to: "\"changes\": [\"het adres\"], \"number\": 2", on: "2026-11-23")
        let outcome = try check(sandbox, on: "2026-11-23")
        #expect(outcome.exitCode == 1)
        #expect(outcome.output.contains("[version-change-unnamed]"), "\(outcome.output)")
    }

    @Test("a material change holds no sooner than the version before it promised", arguments: [(14, 1), (30, 0)])
    func notice(_ days: Int, _ exitCode: Int32) throws {
        let sandbox = try Sandbox(.published)
        try sandbox.edit(
            "facts/bres.json\n- \"checksItself\": true,\n+ \"checksItself\": true, \"announcement\": \"told\", "
                + "\"noticeTerm\": {\"known\": \"P30D\"},\n")
        #expect(try sandbox.run(["build"] + Sandbox.options).exitCode == 0)
        #expect(try sandbox.release("2026-11-21").exitCode == 0)
        let effective = days == 30 ? "2026-12-23" : "2026-12-07"
        try change(
            sandbox, to: "\"effective\": \"\(effective)\", \"number\": 2", on: "2026-11-23")
        let outcome = try check(sandbox, on: "2026-11-23")
        #expect(outcome.exitCode == exitCode, "\(outcome.output)")
        #expect(outcome.output.contains("[version-too-soon]") == (exitCode == 1))
        if exitCode == 1 { return #expect(outcome.output.contains("from: \"2026-12-23\"")) }
        let silent = try sandbox.release("2026-11-23")
        #expect(silent.exitCode == 65)
        #expect(silent.output.contains("Freeze it with --on 2026-11-23 --effective 2026-12-23"), "\(silent.output)")
        #expect(try sandbox.release("2026-11-23", "--effective", "2026-12-23").exitCode == 0)
        let page = try #require(sandbox.snapshot[Self.page].map { String(decoding: $0, as: UTF8.self) })
        #expect(page.contains("Deze versie geldt vanaf 23 december 2026."))
    }

    @Test("what cannot be released is refused, and nothing is written")
    func refused() throws {
        let sandbox = try site()
        let before = sandbox.snapshot
        for (day, edit, message) in [
            ("2026-11-21", "", "every document of bres is frozen in its version already"),
            ("2026-11-22", Self.edition("\"number\": 2", on: "2026-11-21"), "version 2 is of 2026-11-21"),
            (
                "2026-11-21", "facts/bres.json\n- \"number\": 2\n+ \"number\": 0\n",
                "version 1 is frozen, and 0 comes before it"
            ),
        ] {
            try sandbox.edit(edit)
            let outcome = try sandbox.release(day)
            #expect(outcome.exitCode != 0)
            #expect(outcome.output.contains(message), "\(outcome.output)")
        }
        #expect(sandbox.snapshot == before)
        #expect(try sandbox.release("2026-11-21", "--document", "statuten").exitCode == 64)
        #expect(try sandbox.release("2026-11-21", "--reservation", " ").exitCode == 64)
    }

    @Test("what is published is not what the facts make: nothing is frozen")
    func drifted() throws {
        let sandbox = try Sandbox(.published)
        try sandbox.edit("public/\(Self.page)\n- 1 maand\n+ 2 maanden\n")
        let outcome = try sandbox.release("2026-11-21")
        #expect(outcome.exitCode == 1)
        #expect(!FileManager.default.fileExists(atPath: sandbox.site.appendingPathComponent("content/versions").path))
    }

    @Test("a record that is none is told, with its place")
    func malformed() throws {
        let sandbox = try site()
        try sandbox.edit("content/versions/bres/cookiebeleid/1/version.json\n- \"approvedBy\"\n+ \"approved\"\n")
        let outcome = try check(sandbox)
        #expect(outcome.exitCode == 65)
        #expect(outcome.output.contains("content/versions/bres/cookiebeleid/1/version.json: error: "))
        #expect(outcome.output.contains("it has no approvedBy [version-malformed]"), "\(outcome.output)")
    }
}

extension Sandbox {
    fileprivate func release(_ day: String, _ more: String...) throws -> Outcome {
        try run(
            ["release", "bres", "--by", "Voorbeeld", "--capacity", "directie", "--because", "een reden", "--on", day]
                + more
                + Self.facts)
    }
}
