import Foundation
import TestSupport
import Testing

/// Findings show the line that they are about, wherever the program runs.
@Suite("Places in sources")
struct SourcePlaceTests {
    private let excerpt = "    3 |  \"purposes\": [{\"name\": \"fietsen repareren\"}]}\n"
    private let facts = """
        {"id": "voorbeeld", "addressing": "formal",
         "controller": {"name": "De Ketting", "email": {"known": "info@example.nl"}},
         "purposes": [{"name": "fietsen repareren"}]}
        """

    @Test("facts in JSON are read from where the program runs, though the site has a file of that name")
    func elsewhere() throws {
        let sandbox = try Sandbox()
        let folder = sandbox.site.appendingPathComponent("elders", isDirectory: true)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        try facts.write(to: folder.appendingPathComponent("facts.json"), atomically: true, encoding: .utf8)
        try "{}\n{}\n{}\n".write(
            to: sandbox.site.appendingPathComponent("facts.json"), atomically: true, encoding: .utf8)
        for site in [[], ["--site", ".."]] {
            let outcome = try sandbox.run(["build", "--facts", "facts.json"] + Sandbox.day + site, in: folder)
            #expect(outcome.exitCode == 1)
            #expect(outcome.output.contains("facts.json:3:15 purposes[0]: error: "), "\(outcome.output)")
            #expect(outcome.output.contains(excerpt), "\(outcome.output)")
        }
    }

    @Test("templates are read from the site, whether it is named or found")
    func templates() throws {
        let sandbox = try Sandbox()
        let folder = sandbox.site.appendingPathComponent("facts", isDirectory: true)
        let template = "templates/privacyverklaring.md"
        let file = sandbox.site.appendingPathComponent(template)
        let text = try String(contentsOf: file, encoding: .utf8)
        try (text + "\n{niets}\n").write(to: file, atomically: true, encoding: .utf8)
        for arguments in [["build"], ["check"], ["read", "x.md"]] {
            for site in [[], ["--site", ".."]] {
                let outcome = try sandbox.run(arguments + site, in: folder)
                #expect(outcome.exitCode == 65)
                #expect(outcome.output.contains(" | {niets}\n"), "\(outcome.output)")
            }
        }
    }
}
