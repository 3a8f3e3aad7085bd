import Foundation
import TestSupport
import Testing

/// `content/wording/ID.md`: phrases, headings and labels of one organisation.
@Suite("The wording of one organisation")
struct OwnWordingTests {
    private static let file = "content/wording/bres.md"

    private func write(_ text: String, to file: String = Self.file, in sandbox: borrowing Sandbox) throws {
        let url = sandbox.site.appendingPathComponent(file)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: url, atomically: true, encoding: .utf8)
    }

    /// The Markdown of all pages below public/, by path.
    private func pages(of organisation: String, in sandbox: borrowing Sandbox) throws -> [String: String] {
        let folder = sandbox.site.appendingPathComponent("public/\(organisation)")
        var pages: [String: String] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) where path.contains(".") {
            pages[path] = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
        }
        return pages
    }

    @Test("its pages say it so, those of others stay as they were byte for byte, and the check reads both")
    func worded() throws {
        let sandbox = try Sandbox(.published)
        let others = try pages(of: "lodero", in: sandbox)
        try write(
            """
            # Eigen formuleringen

            ## changes.possible
            - Deze verklaring kunnen wij aanpassen.

            ## kop privacyverklaring {controller}
            - Wie zijn zij?

            ## label {purpose.categories}
            - Welke gegevens?

            """, in: sandbox)
        let refused = try sandbox.run(["build"] + Sandbox.options)
        #expect(refused.exitCode == 65 && refused.output.contains("\(Self.file):7:3"), "\(refused.output)")
        try write(
            """
            # Eigen formuleringen

            ## changes.possible
            - Deze verklaring kunnen wij aanpassen.

            ## kop privacyverklaring {controller}
            - Wie zijn we?

            ## kop privacyverklaring {retention}
            - Hoe lang bewaren wij [uw|je] gegevens?

            ## label {retention}
            - Hoe lang bewaren wij ze?

            """, in: sandbox)
        let built = try sandbox.run(["build"] + Sandbox.options)
        #expect(built.exitCode == 0, "\(built.output)")
        let own = try #require(try pages(of: "bres", in: sandbox)["privacyverklaring/index.html"])
        #expect(own.contains("Deze verklaring kunnen wij aanpassen.") && own.contains("Wie zijn we?"))
        #expect(try pages(of: "lodero", in: sandbox) == others)
        let checked = try sandbox.run(["check"] + Sandbox.options)
        #expect(checked.exitCode == 0, "\(checked.output)")
    }

    @Test("reword writes it for the organisation that is named")
    func reworded() throws {
        let sandbox = try Sandbox()
        let outcome = try sandbox.run(
            [
                "reword", "changes.possible", "Wij kunnen deze verklaring aanpassen.", "--organisation", "bres",
                "--write",
            ])
        #expect(outcome.exitCode == 0, "\(outcome.output)")
        let text = try String(contentsOf: sandbox.site.appendingPathComponent(Self.file), encoding: .utf8)
        #expect(text == "# Eigen formuleringen\n\n## changes.possible\n- Wij kunnen deze verklaring aanpassen.\n")
        let path = try sandbox.run(
            [
                "reword", "changes.possible", "Wij kunnen deze verklaring aanpassen.", "--organisation", "../../x",
                "--write",
            ])
        #expect(path.exitCode == 66 && path.output.contains("an id has small letters"), "\(path.output)")
        let denied = try sandbox.run(
            [
                "reword", "changes.possible", "Wij kunnen deze verklaring niet aanpassen.", "--organisation", "bres",
                "--write",
            ])
        #expect(denied.exitCode == 1 && denied.output.contains("“niet”"), "\(denied.output)")
    }

    @Test(
        "what is wrong with it is told at its line",
        arguments: [
            (
                "bres", "## kop privacyverklaring {nergens}\n- Wie zijn wij?\n",
                "no document template has \"kop privacyverklaring {nergens}\""
            ),
            (
                "bres", "## changes.possible\n- Wij verpatsen deze verklaring.\n",
                "the lexicon does not know the word \"verpatsen\""
            ),
            ("bres", "## changes.never\n- Wij wijzigen niets.\n", "there is no kind of claim \"changes.never\""),
            (
                "niemand", "## changes.possible\n- Deze verklaring kunnen wij wijzigen.\n",
                "no organisation of this site is called \"niemand\""
            ),
        ])
    func faults(_ organisation: String, _ text: String, _ message: String) throws {
        let sandbox = try Sandbox()
        try write(text, to: "content/wording/\(organisation).md", in: sandbox)
        let outcome = try sandbox.run(["build"] + Sandbox.day)
        #expect(outcome.output.contains(message), "\(outcome.output)")
    }
}
