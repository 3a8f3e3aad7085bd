import Foundation
import Testing

/// `check --against`: what was published before, in git or in a folder, is held against the facts of now.
@Suite("Versions since an earlier publication")
struct VersionTests {
    private static let facts = ["--facts", "facts.json"] + Sandbox.day
    private let facts = Self.facts
    private let old = "\"fixed\": \"P1M\""

    /// A site whose pages are published and committed: once, to be copied.
    private static let committed = Result {
        let sandbox = try Sandbox()
        try sandbox.write(try sandbox.run(["facts"] + Sandbox.facts).output, to: "facts.json")
        #expect(try sandbox.run(["build"] + facts).exitCode == 0)
        try sandbox.git("init", "--quiet")
        try sandbox.commit()
        return try sandbox.kept()
    }

    private func site() throws -> Sandbox { try Sandbox(.copy(of: try Self.committed.get())) }

    private func version(_ number: Int, of day: String, changing changes: String = "") -> String {
        let list = changes.isEmpty ? "" : "\"changes\": [\"\(changes)\"],"
        return "\(list)\n\"date\": \"\(day)\", \"number\": \(number)"
    }

    /// Changes the facts and publishes them.
    private func change(_ sandbox: borrowing Sandbox, _ old: String, to new: String) throws {
        let text = try String(contentsOf: sandbox.site.appendingPathComponent("facts.json"), encoding: .utf8)
        try #require(text.contains(old), "\(old)")
        try sandbox.write(text.replacingOccurrences(of: old, with: new), to: "facts.json")
        let build = try sandbox.run(["build"] + facts)
        #expect(build.exitCode == 0, "\(build.output)")
    }

    private func check(_ sandbox: borrowing Sandbox, against earlier: String, _ more: String...) throws -> Outcome {
        try sandbox.run(["check", "--against", earlier] + more + facts)
    }

    @Test("text that changed under the same version is an error on a clean checkout, and plain check sees nothing")
    func unchanged() throws {
        let sandbox = try site()
        try FileManager.default.copyItem(
            at: sandbox.site.appendingPathComponent("public"), to: sandbox.site.appendingPathComponent("before"))
        #expect(try check(sandbox, against: "HEAD").exitCode == 0)
        try change(sandbox, old, to: "\"fixed\": \"P2M\"")
        try sandbox.commit()
        #expect(try sandbox.run(["check"] + facts).exitCode == 0)
        #expect(try check(sandbox, against: "HEAD").exitCode == 0)
        for earlier in ["HEAD^", "HEAD~1", "before"] {
            let outcome = try check(sandbox, against: earlier)
            #expect(outcome.exitCode == 1, "\(outcome.output)")
            #expect(outcome.output.contains(": error: the facts say other things than "))
            #expect(outcome.output.contains("under the same version [version-unchanged]"))
            #expect(outcome.output.contains("2 maanden"))
        }
    }

    @Test("a phrase that was reworded since is no change of what is said, and hides none")
    func reworded() throws {
        let sandbox = try site()
        try sandbox.edit("templates/phrases/controller.md\n- ons via {email}.\n+ ons gerust via {email}.\n")
        let build = try sandbox.run(["build"] + facts)
        #expect(build.exitCode == 0 && !build.output.contains(" 0 of them changed"), "\(build.output)")
        #expect(try !check(sandbox, against: "HEAD").output.contains("version-unchanged"))
        try change(sandbox, old, to: "\"fixed\": \"P2M\"")
        #expect(try check(sandbox, against: "HEAD").output.contains("version-unchanged"))
    }

    @Test("own words that came or went are a change as well")
    func ownWords() throws {
        let sandbox = try site()
        let prose = "content/prose/bres.privacyverklaring.md"
        try sandbox.edit("\(prose)\n- Neem dan gerust contact met ons op.\n+ Bel ons dan gerust even.\n")
        #expect(try sandbox.run(["build"] + facts).exitCode == 0)
        let outcome = try check(sandbox, against: "HEAD")
        #expect(outcome.exitCode == 1)
        #expect(outcome.output.contains("it says now, in own words: \"Bel ons dan gerust even.\""))
        #expect(outcome.output.contains("it said, in own words: \"Neem dan gerust contact met ons op.\""))
    }

    @Test("a new version names what changed; the lack of it is an error at the version, and shorter terms a note")
    func changing() throws {
        let sandbox = try site()
        try change(sandbox, old, to: "\"fixed\": \"P2M\"")
        let text = try String(contentsOf: sandbox.site.appendingPathComponent("facts.json"), encoding: .utf8)
        func outcome(_ number: Int, _ day: String, _ changes: String, _ more: String...) throws -> Outcome {
            let renewed = text.replacingOccurrences(
                of: "\"date\": \"2026-11-21\",\n      \"number\": 1",
                with: version(number, of: day, changing: changes))
            try #require(renewed != text)
            try sandbox.write(renewed, to: "facts.json")
            _ = try sandbox.run(["build"] + facts)
            return try sandbox.run(["check", "--all", "--against", "HEAD"] + more + facts)
        }
        let silent = try outcome(2, "2026-11-21", "")
        #expect(silent.output.contains("warning: how long data are kept changed since"), "\(silent.output)")
        let wrong = try outcome(2, "2026-11-21", "onze naam")
        #expect(wrong.exitCode == 1)
        #expect(wrong.output.contains("error: how long data are kept changed since"))
        #expect(wrong.output.contains("[version-change-unnamed]"))
        let right = try outcome(2, "2026-11-21", "de bewaartermijn van vragen")
        #expect(right.exitCode == 0 && !right.output.contains("[version-"), "\(right.output)")
        #expect(try outcome(1, "2026-11-20", "de bewaartermijn").output.contains("[version-backwards]"))
        #expect(try outcome(1, "2026-11-22", "de bewaartermijn").output.contains("under the same number"))
    }

    @Test("what cannot be compared with is said, with exit code 66")
    func unknown() throws {
        let sandbox = try site()
        #expect(
            try check(sandbox, against: "nergens").output
                == "error: nergens: is no folder, and no commit that this repository has; a shallow clone gets more of its "
                + "history with `git fetch --deepen=1`\n")
        #expect(try check(sandbox, against: "nergens").exitCode == 66)
        #expect(try check(sandbox, against: "HEAD^").exitCode == 66)
        #expect(try check(sandbox, against: "templates").output.contains("has no readable page of bres, lodero"))
        #expect(try check(sandbox, against: "facts.json").output.contains("is a file, and no folder"))
        #expect(
            try sandbox.run(["check", "--against", "HEAD", "--output", "elders"] + facts).output.contains(
                "error: HEAD: has no folder elders/: nothing was published then"))
        let elsewhere = try Sandbox(.published)
        let outcome = try elsewhere.run(["check", "--against", "HEAD"] + Sandbox.options)
        #expect(outcome.exitCode == 66)
        #expect(outcome.output.contains("is no folder, and the site is in no git repository"))
    }

    @Test("nothing is left behind in the repository or beside it")
    func tidy() throws {
        let sandbox = try site()
        _ = try check(sandbox, against: "HEAD")
        #expect(try sandbox.git("status", "--porcelain") == "")
    }
}

extension Sandbox {
    fileprivate func write(_ text: String, to file: String) throws {
        try text.write(to: site.appendingPathComponent(file), atomically: true, encoding: .utf8)
    }

    fileprivate func commit() throws {
        try git("add", "--all")
        try git(
            "-c", "user.name=Voorbeeld", "-c", "user.email=info@example.nl", "commit", "--quiet", "--message", "Publish"
        )
    }

    @discardableResult
    fileprivate func git(_ arguments: String...) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["git"] + arguments
        process.currentDirectoryURL = site
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "git \(arguments)")
        return String(decoding: output, as: UTF8.self)
    }
}
