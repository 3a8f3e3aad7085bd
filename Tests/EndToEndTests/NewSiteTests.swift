import Foundation
import TestSupport
import Testing

/// `verklaar init` and `verklaar update`: a site in an empty folder, by the program alone.
@Suite("New sites")
struct NewSiteTests {
    static let sectors = [
        "accountant", "association", "care", "church", "municipality", "organisation", "recruitment", "saas", "school",
        "shop", "zzp",
    ]

    private static let day = ["--on", "2026-11-29"]
    private static let from = ["--from", Repository.root.path]

    /// A folder beside the frozen site of a sandbox, in which a site is made.
    private func make(_ sandbox: borrowing Sandbox, _ arguments: [String]) throws -> URL {
        let made = try sandbox.run(["init", "nieuw", "--json"] + Self.from + Self.day + arguments)
        #expect(made.exitCode == 0 && made.output.split(separator: "\n").count == 3, "\(made.output)")
        return sandbox.site.appendingPathComponent("nieuw")
    }

    private func run(_ sandbox: borrowing Sandbox, _ command: String..., in folder: URL) throws -> Outcome {
        try sandbox.run(command + Self.day, in: folder)
    }

    @Test("of each sector it is published at once, and only what has to be replaced is in the way", arguments: sectors)
    func sector(name: String) throws {
        let sandbox = try Sandbox()
        let site = try make(sandbox, ["--sector", name])
        let build = try run(sandbox, "build", in: site)
        #expect(build.exitCode == 0, "\(build.output)")
        let check = try run(sandbox, "check", "--all", in: site)
        #expect(check.exitCode == 0, "\(check.output)")
        #expect(try run(sandbox, "check", "--strict", in: site).exitCode == 1)
        let warnings = check.output.split(separator: "\n").filter { $0.contains(": warning: ") }
        #expect(!warnings.isEmpty)
        #expect(warnings.allSatisfy { $0.contains("is still to be replaced [example-left]") }, "\(warnings)")
    }

    @Test("facts/ is found from wherever in the site a command is run")
    func factsFound() throws {
        let sandbox = try Sandbox()
        let site = try make(sandbox, ["--sector", "shop"])
        let said = try run(sandbox, "build", in: site)
        #expect(said.output.contains("facts/webwinkel.json:"), "\(said.output)")
        let below = site.appendingPathComponent("content")
        #expect(try run(sandbox, "check", in: below).exitCode == 0)
        #expect(
            try sandbox.run(["facts"], in: below) == (try sandbox.run(["facts", "--facts", "../facts"], in: below)))
    }

    @Test("once all that is marked was replaced, the strict check has nothing to say")
    func replaced() throws {
        let sandbox = try Sandbox()
        let site = try make(sandbox, ["--name", "Café \"De Linde\""])
        let file = site.appendingPathComponent("facts/cafe-de-linde.json")
        let text = try String(contentsOf: file, encoding: .utf8)
            .replacing("vervang.example", with: "cafe-de-linde.nl")
            .replacing(/\{\s*"unknown": "VERVANG: staat de verwerkers[^"]*"\s*\}/, with: #"{"known": "signed"}"#)
            .replacing(/\{\s*"unknown": "VERVANG: in welk land[^"]*"\s*\}/, with: #"{"known": "NL"}"#)
            .replacing(/\{\s*"unknown": "VERVANG: welke cookies[^"]*"\s*\}/, with: #"{"none": true}"#)
            .replacing(/\{\s*"unknown": "VERVANG: wat is het KvK[^"]*"\s*\}/, with: #"{"known": "12345678"}"#)
            .replacing(
                /\{\s*"unknown": "VERVANG: wat is het post[^"]*"\s*\}/, with: #"{"known": "Plein 1, 1234 AB Ee"}"#)
        try text.write(to: file, atomically: true, encoding: .utf8)
        #expect(try run(sandbox, "build", in: site).exitCode == 0)
        let check = try run(sandbox, "check", "--strict", in: site)
        #expect(check.exitCode == 0, "\(check.output)")
        let page = site.appendingPathComponent("public/cafe-de-linde/privacyverklaring/index.md")
        #expect(try String(contentsOf: page, encoding: .utf8).contains("Privacyverklaring van Café"))
    }

    @Test("the same command writes the same bytes, and a file that is there is never overwritten")
    func twice() throws {
        let sandbox = try Sandbox()
        let site = try make(sandbox, ["--sector", "shop"])
        let readme = site.appendingPathComponent("README.md")
        try FileManager.default.removeItem(at: site.appendingPathComponent("Makefile"))
        try "eigen".write(to: readme, atomically: true, encoding: .utf8)
        let again = try sandbox.run(["init", "nieuw", "--json", "--sector", "shop"] + Self.from + Self.day)
        #expect(again.exitCode == 64)
        #expect(
            again.output.contains("nothing was written, since these are there already in nieuw: .github/workflows/"))
        #expect(try String(contentsOf: readme, encoding: .utf8) == "eigen")
        #expect(!FileManager.default.fileExists(atPath: site.appendingPathComponent("Makefile").path))
    }

    @Test("what cannot be made is told, and nothing is written")
    func refusals() throws {
        let sandbox = try Sandbox()
        let sector = try sandbox.run(["init", "nieuw", "--json", "--sector", "shopp"] + Self.from)
        #expect(sector.exitCode == 64 && sector.output.contains("Did you mean \"shop\"?"), "\(sector.output)")
        #expect(try sandbox.run(["init", "nieuw", "--package", "nergens"] + Self.from).exitCode == 64)
        #expect(try sandbox.run(["init", "nieuw", "--json", "--from", "nergens"]).exitCode == 66)
        #expect(try sandbox.run(["init", "nieuw", "--json", "--name", " "] + Self.from).exitCode == 64)
        #expect(!FileManager.default.fileExists(atPath: sandbox.site.appendingPathComponent("nieuw").path))
    }

    @Test("with facts in Swift it has what compiles them")
    func swift() throws {
        let sandbox = try Sandbox()
        let made = try sandbox.run(["init", "nieuw", "--name", "Winkel", "--sector", "shop"] + Self.from + Self.day)
        #expect(made.exitCode == 0, "\(made.output)")
        func text(_ path: String) throws -> String {
            try String(contentsOf: sandbox.site.appendingPathComponent("nieuw/" + path), encoding: .utf8)
        }
        #expect(try text("content/Organisatie.swift").contains("    static let organisatie = Organisation(\"winkel\""))
        #expect(try text("content/main.swift").contains("await VerklaarCommand.main(on: [.organisatie])"))
        #expect(try text("Package.swift").contains(Repository.root.path))
        #expect(try text("Makefile").contains("build: program"))
    }
}

@Suite("Newer templates in a site")
struct UpdateTests {
    /// A new site, and beside it the files of a version with another phrase, a new one, and without a file.
    private func site(_ sandbox: borrowing Sandbox) throws {
        let made = try sandbox.run(["init", "nieuw", "--json", "--from", Repository.root.path, "--on", "2026-11-29"])
        #expect(made.exitCode == 0, "\(made.output)")
        for part in ["templates", "sectors"] {
            try FileManager.default.copyItem(
                at: Repository.root.appendingPathComponent(part),
                to: sandbox.site.appendingPathComponent("versie/\(part)"))
        }
    }

    private static let phrases = "templates/phrases/complaint.md"

    private func update(_ sandbox: borrowing Sandbox, _ options: String...) throws -> Outcome {
        try sandbox.run(["update", "--from", "../versie"] + options, in: sandbox.site.appendingPathComponent("nieuw"))
    }

    /// All phrases of one file, in the site.
    private func own(_ sandbox: borrowing Sandbox) throws -> String {
        try String(contentsOf: sandbox.site.appendingPathComponent("nieuw/" + Self.phrases), encoding: .utf8)
    }

    private static let newPhrases = """
        versie/templates/phrases/complaint.md
        - niet tevreden? Vertel het ons.
        + niet tevreden? Vertel ons dat.
        - niet tevreden? Vertel het aan onze
        + niet tevreden? Vertel het eerst aan onze

        """

    private static let ownPhrases = """
        nieuw/templates/phrases/complaint.md
        - niet tevreden? Vertel het ons via
        + niet tevreden? Vertel ons dat via
        - niet tevreden? Vertel het aan onze
        + niet tevreden? Vertel dat aan onze

        """

    @Test("with nothing new there is nothing to do")
    func same() throws {
        let sandbox = try Sandbox()
        try site(sandbox)
        try sandbox.edit(Self.ownPhrases)
        #expect(try update(sandbox) == Outcome(exitCode: 0, output: "templates/ is up to date\n"))
    }

    @Test("what the site left alone becomes new, what it reworded stays, and what both changed is told")
    func merged() throws {
        let sandbox = try Sandbox()
        try site(sandbox)
        try sandbox.edit(Self.ownPhrases)
        try sandbox.edit(Self.newPhrases)
        let before = try own(sandbox)
        let dry = try update(sandbox, "--dry-run")
        #expect(dry.exitCode == 0 && dry.output.hasSuffix("\nnothing was written\n"), "\(dry.output)")
        #expect(try own(sandbox) == before)
        let outcome = try update(sandbox)
        #expect(
            outcome.output == """
                templates/phrases/complaint.md
                  - - [Bent u|Ben je] niet tevreden? Vertel het ons.
                  + - [Bent u|Ben je] niet tevreden? Vertel ons dat.
                  - > Ben je niet tevreden? Vertel het ons.
                  + > Ben je niet tevreden? Vertel ons dat.
                  = ## ownComplaint.officer.possible
                  = - [Bent u|Ben je] niet tevreden? Vertel dat aan onze functionaris voor gegevensbescherming (FG).
                  = > Bent u niet tevreden? Vertel dat aan onze functionaris voor gegevensbescherming (FG).
                  ~ ## ownComplaint.officer.possible
                  ~ - [Bent u|Ben je] niet tevreden? Vertel het eerst aan onze functionaris voor gegevensbescherming (FG).
                  ~ > Bent u niet tevreden? Vertel het eerst aan onze functionaris voor gegevensbescherming (FG).
                templates/ is that of this version; run make, and read what changed in public/

                """)
        #expect(try own(sandbox) == before.replacing("Vertel het ons.", with: "Vertel ons dat."))
        #expect(try update(sandbox).output == "templates/ is up to date\n")
    }

    @Test("templates that cannot be used are not written")
    func unusable() throws {
        let sandbox = try Sandbox()
        try site(sandbox)
        try sandbox.edit(Self.newPhrases.replacing("Vertel ons dat.", with: "Vertel het niemand."))
        let before = try own(sandbox)
        let outcome = try update(sandbox)
        #expect(outcome.exitCode == 65 && outcome.output.contains("[wording-meaning]"), "\(outcome.output)")
        #expect(try own(sandbox) == before)
    }

    @Test("without a record of what the site began with, that has to be named")
    func unrecorded() throws {
        let sandbox = try Sandbox()
        try site(sandbox)
        try FileManager.default.removeItem(at: sandbox.site.appendingPathComponent("nieuw/templates/.verklaar"))
        try sandbox.edit(Self.ownPhrases)
        #expect(try update(sandbox).exitCode == 66)
        let before = try own(sandbox)
        #expect(try update(sandbox, "--base", Repository.root.appendingPathComponent("templates").path).exitCode == 0)
        #expect(try own(sandbox) == before)
        #expect(try update(sandbox).output == "templates/ is up to date\n")
    }
}
