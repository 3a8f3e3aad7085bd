import Foundation
import TestSupport
import Testing

/// `verklaar reword`: another phrase for a claim, by an editor who knows no Swift.
@Suite("Rewording")
struct RewordTests {
    private static let file = "templates/phrases/changes.md"

    private func text(_ path: String, in sandbox: borrowing Sandbox) throws -> String {
        try String(contentsOf: sandbox.site.appendingPathComponent(path), encoding: .utf8)
    }

    @Test("a phrase that says the claim is taken, and written before the one that was there")
    func written() throws {
        let sandbox = try Sandbox()
        let phrase = "Wij mogen deze verklaring wijzigen."
        try "- can: mogen\n".write(
            to: sandbox.site.appendingPathComponent("templates/words/eigen.md"), atomically: true, encoding: .utf8)
        let refused = try sandbox.run(["reword", "changes.possible", phrase])
        #expect(refused.exitCode == 65, "mogen has a sense of its own: \(refused.output)")
        try "- change: bijstellen\n".write(
            to: sandbox.site.appendingPathComponent("templates/words/eigen.md"), atomically: true, encoding: .utf8)
        let taken = try sandbox.run(["reword", "changes.possible", "Wij kunnen deze verklaring bijstellen.", "--write"])
        #expect(taken.exitCode == 0, "\(taken.output)")
        #expect(taken.output == "De zin zegt wat changes.possible zegt, en staat nu in \(Self.file).\n")
        let lines = try text(Self.file, in: sandbox)
        #expect(
            lines.contains(
                """
                ## changes.possible
                - Wij kunnen deze verklaring bijstellen.
                - Wij kunnen deze verklaring wijzigen.

                """))
    }

    @Test(
        "one that does not is refused with what it adds and misses, in Dutch, and nothing is written",
        arguments: [
            ("Wij kunnen deze verklaring nooit wijzigen.", "Hij voegt toe: “nooit”."),
            ("Wij wijzigen deze verklaring.", "Er ontbreekt: “kunnen”."),
            (
                "Wij kunnen deze verklaring bewaarde.",
                "Het woord “bewaarde” is niet bekend. Bedoelt u “bewaard”? Zo niet: zet het met zijn betekenis, als “- keep: bewaarde” (precies hetzelfde als “bewaren”) of “- change: bewaarde” (precies hetzelfde als “wijzigen”), in templates/words/eigen.md, of gebruik een ander woord."
            ),
            (
                "Wij kunnen deze verklaring wijzigen",
                "De zin heeft geen einde. Zet er een punt, vraagteken of dubbele punt achter."
            ),
            (
                "Wij kunnen uw verklaring wijzigen.",
                "De zin zegt “u” of “je” tegen iedereen. Schrijf beide vormen: [u|je]."
            ),
            (
                "Wij kunnen deze verklaring na {term} wijzigen.",
                "In deze zin vullen de feiten niets in: laat weg wat tussen accolades staat."
            ),
        ])
    func refused(_ phrase: String, _ told: String) throws {
        let sandbox = try Sandbox()
        let before = try text(Self.file, in: sandbox)
        let outcome = try sandbox.run(["reword", "changes.possible", phrase, "--write"])
        #expect(outcome.exitCode == 1)
        #expect(outcome.output.split(separator: "\n").contains { $0 == told }, "\(outcome.output)")
        #expect(try text(Self.file, in: sandbox) == before)
    }

    @Test("where something else is wrong with the templates, no phrase is taken, and that is told")
    func otherFault() throws {
        let sandbox = try Sandbox()
        let controller = "templates/phrases/controller.md"
        try text(controller, in: sandbox).replacing("Wij bepalen waarvoor", with: "Wij verpatsen waarvoor").write(
            to: sandbox.site.appendingPathComponent(controller), atomically: true, encoding: .utf8)
        let outcome = try sandbox.run(["reword", "changes.possible", "Wij kunnen deze verklaring wijzigen."])
        #expect(outcome.exitCode == 65)
        #expect(outcome.output.contains("templates/phrases/controller.md:"), "\(outcome.output)")
    }

    @Test("a claim that does not exist is told with the one that was probably meant")
    func unknownClaim() throws {
        let sandbox = try Sandbox()
        let outcome = try sandbox.run(["reword", "change.possible", "Wij kunnen deze verklaring wijzigen."])
        #expect(outcome.exitCode == 64)
        #expect(outcome.output.contains("Did you mean \"changes.possible\"?"), "\(outcome.output)")
    }
}
