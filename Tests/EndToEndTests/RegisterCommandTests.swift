import Foundation
import Testing

/// `verklaar register` and `verklaar processors`: what they print and how they end.
@Suite("Documents of the facts for a file")
struct RegisterCommandTests {
    private static let base = Case(folder: Case.root.appendingPathComponent("goed/je-webwinkel"))

    private func sandbox() throws -> Sandbox {
        let sandbox = try Sandbox()
        let facts = try #require(Self.base.text("facts.json"))
        try facts.write(to: sandbox.site.appendingPathComponent("facts.json"), atomically: true, encoding: .utf8)
        return sandbox
    }

    private let facts = ["--facts", "facts.json"]

    @Test("the record is printed, with what is missing as notes that name the fact and the provision")
    func register() throws {
        let sandbox = try sandbox()
        let outcome = try sandbox.run(["register", "voorbeeldwinkel"] + facts)
        #expect(outcome.exitCode == 0)
        #expect(outcome.output.contains("# Register van verwerkingsactiviteiten van Voorbeeldwinkel\n"))
        #expect(outcome.output.contains("Met deze partij hebben wij de standaardcontractbepalingen"))
        let note = try #require(outcome.output.split(separator: "\n").first { $0.contains(": note: ") })
        #expect(
            note.hasSuffix(
                "note: the facts don't say whether there is a data protection officer (AVG art. 30 lid 1 onder a); "
                    + "write `officer` or `hasNoOfficer`"))
        #expect(note.hasPrefix("facts.json:"))
    }

    @Test("each format is written to a file, the same each time", arguments: ["markdown", "html", "csv", "xlsx"])
    func formats(_ format: String) throws {
        let sandbox = try sandbox()
        let command = ["register", "voorbeeldwinkel", "--format", format] + facts
        for name in ["a", "b"] { #expect(try sandbox.run(command + ["--output", name]).exitCode == 0) }
        let bytes = try Data(contentsOf: sandbox.site.appendingPathComponent("a"))
        #expect(!bytes.isEmpty)
        #expect(try Data(contentsOf: sandbox.site.appendingPathComponent("b")) == bytes)
    }

    @Test("the list of processors tells what changed since earlier facts")
    func processors() throws {
        let sandbox = try sandbox()
        let earlier = try #require(Self.base.text("facts.json")).replacingOccurrences(
            of: "\"US\"", with: "\"CA\"")
        try earlier.write(to: sandbox.site.appendingPathComponent("earlier.json"), atomically: true, encoding: .utf8)
        let outcome = try sandbox.run(["processors", "voorbeeldwinkel", "--since", "earlier.json"] + facts)
        #expect(outcome.exitCode == 0)
        #expect(outcome.output.contains("# Verwerkers van Voorbeeldwinkel\n"))
        #expect(
            outcome.output.contains("- Voorbeeldhosting: Plaats: Canada → de Verenigde Staten"), "\(outcome.output)")
        let document = ["processors", "voorbeeldwinkel", "--format", "docx", "--output", "x.docx"]
        #expect(try sandbox.run(document + facts).exitCode == 0)
        #expect(try Data(contentsOf: sandbox.site.appendingPathComponent("x.docx")).starts(with: "PK".utf8))
    }

    @Test("an organisation that is not there is wrong usage, and facts that are not there are missing")
    func trouble() throws {
        let sandbox = try sandbox()
        let unknown = try sandbox.run(["register", "niemand"] + facts)
        #expect(unknown.exitCode == 64)
        #expect(unknown.output.contains("there is no organisation \"niemand\". There are: \"voorbeeldwinkel\""))
        #expect(try sandbox.run(["register", "voorbeeldwinkel", "--facts", "weg.json"]).exitCode == 66)
        #expect(
            try sandbox.run(["processors", "voorbeeldwinkel", "--since", "weg.json"] + facts).exitCode == 66)
    }
}
