import Foundation
import Testing

/// This site's own facts, with which the program was built: no other test hangs on what stands in content/.
@Suite("This site")
struct ContentTests {
    /// The day of CI, on which the versions of content/ hold.
    private let day = [
        "--on",
        try! String(contentsOf: Case.root.appendingPathComponent("../../.ci/date"), encoding: .utf8)
            .trimmingCharacters(in: .whitespacesAndNewlines),
    ]

    @Test("is published and checked without an error; from its facts as JSON, the same")
    func published() throws {
        let fromSwift = try Sandbox(.own)
        let fromJSON = try Sandbox(.own)
        let json = try fromSwift.run(["facts"])
        try json.output.write(to: fromJSON.site.appendingPathComponent("facts.json"), atomically: true, encoding: .utf8)
        #expect(try fromSwift.run(["build"] + day).exitCode == 0)
        #expect(try fromSwift.run(["check"] + day).exitCode == 0)
        #expect(try fromJSON.run(["build", "--facts", "facts.json"] + day).exitCode == 0)
        #expect(fromSwift.snapshot == fromJSON.snapshot)
    }

    @Test("has the findings that are known: `content/findings.txt`, written anew by RESET_EXPECTED=1")
    func findings() throws {
        let site = try Sandbox(.own)
        #expect(try site.run(["build"] + day).exitCode == 0)
        let json = Data(try site.run(["check", "--format", "json"] + day).output.utf8)
        let report = try JSONDecoder().decode(Report.self, from: json)
        let counts = Dictionary(grouping: report.findings, by: \.line).mapValues(\.count)
        let lines = counts.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\n" }
        let folder = Case.root.appendingPathComponent("content", isDirectory: true)
        try Case(folder: folder).expect(lines.joined(), in: "findings.txt")
    }

    @Test("is not published with prose or a house style of an organisation that it does not have")
    func stray() throws {
        let sandbox = try Sandbox(.own)
        let prose = "content/prose/niemand.privacyverklaring.md"
        try Data("## Wijzigingen\n\nWelkom.\n".utf8).write(to: sandbox.site.appendingPathComponent(prose))
        try Data("## accent: niemand\n- #8a1538 #ff9db3\n".utf8)
            .write(to: sandbox.site.appendingPathComponent("content/site.md"))
        let build = try sandbox.run(["build"] + day)
        #expect(build.exitCode == 1)
        #expect(build.output.contains("\(prose): error: no document takes up this prose [prose-stray]"))
        #expect(
            build.output.contains("content/site.md:1:4: error: no organisation of this site is called \"niemand\""))
        #expect(build.output.hasSuffix("nothing was published; public/ is as it was\n"))
    }

    @Test("facts in Swift that are newer than the program are told")
    func stale() throws {
        let sandbox = try Sandbox(.own)
        let file = sandbox.site.appendingPathComponent("content/Own.swift")
        try Data("import Facts\n".utf8).write(to: file)
        let warning = "content/Own.swift: warning: this file was changed after the program was built [facts-stale]"
        #expect(try sandbox.run(["build"] + day).output.contains(warning))
        #expect(try sandbox.run(["check"] + day).output.contains(warning))
        let long = Date(timeIntervalSince1970: 0)
        try FileManager.default.setAttributes([.modificationDate: long], ofItemAtPath: file.path)
        #expect(try !sandbox.run(["check"] + day).output.contains("facts-stale"))
    }
}

/// What a check reports, as far as it is looked at here.
private struct Report: Decodable {
    struct Finding: Decodable {
        struct Place: Decodable {
            let file: String
        }
        struct Acceptance: Decodable {}

        let location: Place?
        let severity: String
        let rule: String
        let acceptance: Acceptance?

        /// `content/Organisation.swift: error accepted interest-unnamed`
        var line: String {
            let words = [severity, acceptance.map { _ in "accepted" }, rule].compactMap(\.self)
            return (location?.file ?? "") + ": " + words.joined(separator: " ")
        }
    }

    let findings: [Finding]
}
