import Claims
import TestSupport
import Testing
import Visible

@Suite("A fact that is published otherwise is found")
struct DriftTests {
    struct Change: Sendable {
        let id: String
        let document: DocumentKind
        let old: String
        let new: String

        init(_ id: String, _ old: String, _ new: String, in document: DocumentKind = .privacyStatement) {
            (self.id, self.old, self.new, self.document) = (id, old, new, document)
        }
    }

    private static let changes = [
        Change("bres", "bewaren wij 1 maand", "bewaren wij 6 maanden"),
        Change("bres", "info@bres-software.nl", "info@bres-sofware.nl"),
        Change("bres", "info@bres-software.nl", "info@bres-sofware.nl", in: .cookiePolicy),
        Change("lodero", "203.0.113.177", "203.0.113.178"),
        Change("lodero", "Wolkenkamer", "Google"),
        Change("lodero", "artikel 6 lid 1 onder a", "artikel 6 lid 1 onder f"),
        Change("lodero", "plaatst geen cookies", "plaatst cookies"),
        Change("lodero", "plaatst geen cookies", "plaatst cookies", in: .cookiePolicy),
    ]

    @Test("with both values and the place of the fact", arguments: changes, [VisiblePageReader.Format.markdown, .html])
    func drift(change: Change, format: VisiblePageReader.Format) throws {
        let organisation = try #require(FrozenSite.organisations.first { $0.id == change.id })
        let published = try Publishing(organisation)
        let text = published.text(change.document, format)
        try #require(text.contains(change.old))
        let changed = text.replacing(change.old, with: change.new)
        let findings = try published.findings(in: changed, change.document, format)
        let drifts = findings.filter { $0.rule == "text-drifted" }
        #expect(!drifts.isEmpty)
        #expect(findings.allSatisfy { $0.rule == "text-drifted" }, "\(findings.map(\.message))")
        for drift in drifts {
            let notes = drift.notes.map(\.message)
            #expect(notes.contains { $0.contains(change.new) }, "\(notes)")
            #expect(notes.contains { $0.contains(change.old) }, "\(notes)")
            #expect(drift.origins.contains { $0.file.hasPrefix("facts/") && $0.line != nil }, "\(drift.message)")
        }
    }
}

@Suite("What a statement says of one thing is not taken for what it says of another")
struct ContextTests {
    @Test("answers that two purposes exchange are found", arguments: ["Welke gegevens?", "Waarom mag dit?"])
    func exchanged(label: String) throws {
        let published = try Publishing(FrozenSite.bres)
        var lines = published.text(.privacyStatement, .markdown).split(
            separator: "\n", omittingEmptySubsequences: false)
        let answers = lines.indices.filter { lines[$0].hasPrefix("- **\(label)**") }
        let first = try #require(answers.first)
        let second = try #require(answers.last { lines[$0] != lines[first] })
        lines.swapAt(first, second)
        let findings = try published.findings(in: lines.joined(separator: "\n"), .privacyStatement, .markdown)
        #expect(findings.count(where: \.isFatal) >= 2, "\(findings.map(\.message))")
    }
}
