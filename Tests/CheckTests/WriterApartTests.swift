import Claims
import Facts
import TestSupport
import Testing
import Visible

@testable import Verklaar

/// Check is told how the writer says each claim, for its messages and to know what stands in whose stead. Whether a page
/// is right, its claims alone decide.
@Suite("A page passes by its claims and not by the writer's words")
struct WriterApartTests {
    @Test("a page that is right passes, whatever the writer would have said", arguments: 0..<UInt64(25))
    func otherWords(seed: UInt64) throws {
        var generator = FactGenerator(seed: seed)
        let published = try Publishing(generator.organisation())
        for document in published.organisation.documents {
            let template = published.site.templates.template(of: document)
            let text = published.text(document, .html)
            let findings = try published.findings(in: text, document, .html) { claim, words in
                // The contents of a page repeat its headings word for word.
                template.place(of: claim)?.spot == .heading ? words : "Iets anders."
            }
            #expect(findings.map(\.message) == [])
        }
    }

    @Test(
        "a page that is wrong is found, also where the writer would have said just that",
        arguments: [
            ("2 jaar", "3 jaar"), ("4 weken", "5 weken"), ("Wij delen", "Wij verkopen"),
            ("toestemming", "instemming"), ("<li>", "<li>Wij verkopen alles. "),
        ])
    func sameWords(old: String, new: String) throws {
        let published = try Publishing(.exemplary)
        let text = published.text(.privacyStatement, .html)
        try #require(text.contains(old))
        let findings = try published.findings(
            in: text.replacing(old, with: new), .privacyStatement, .html
        ) { _, words in words.replacing(old, with: new) }
        #expect(!findings.isEmpty)
    }
}
