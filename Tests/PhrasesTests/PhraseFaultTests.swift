import Claims
import Diagnostics
import Dutch
import Phrases
import TestSupport
import Testing

@Suite("Faults in phrase files")
struct PhraseFaultTests {
    @Test("a phrase for every kind is all there must be")
    func complete() throws {
        #expect(phraseFaults(phrases()) == [])
        #expect(phraseFaults("# Titel\r\n> Een opmerking\r\n\r\n" + phrases()) == [])
    }

    @Test(
        "a faulty phrase is named with its place and what is wrong",
        arguments: [
            ("## taart\n- Lekker.", "p.md:2:3: [phrase-kind-unknown] there is no kind of claim \"taart\""),
            (
                "- Los.",
                "p.md:1:3: [phrase-malformed] \"Los.\" is neither a heading, a phrase (\"- ...\") "
                    + "nor a remark (\"> ...\")"
            ),
            (
                "## version\nTekst",
                "p.md:2:1: [phrase-malformed] \"Tekst\" is neither a heading, a phrase (\"- ...\") "
                    + "nor a remark (\"> ...\")"
            ),
            (
                "## version\n- Versie {number}.",
                "p.md:2:3: [phrase-slot-missing] the phrase for version misses its slot {date}"
            ),
            (
                "## version\n- {number} {number} {date}",
                "p.md:2:3: [phrase-slot-missing] the phrase for version has more than once the slot {number}"
            ),
            (
                "## version\n- {number} van {datum}",
                "p.md:2:3: [phrase-slot-unknown] version has no slot {datum}; it has {number}, {date}"
            ),
            ("## rights\n- {recht}", "p.md:2:3: [phrase-slot-unknown] rights has no slot {recht}; it has none"),
            (
                "## version\n- {number}{date}",
                "p.md:2:3: [phrase-slots-touch] two slots stand side by side in the phrase for version"
            ),
            (
                "## version\n- {number} van {date",
                "p.md:2:3: [phrase-malformed] the brace of a slot is not closed in \"{number} van {date\""
            ),
            (
                "## version\n- {number} van {date}}",
                "p.md:2:3: [phrase-malformed] a brace stands alone in \"{number} van {date}}\""
            ),
            ("## rights\n- [u|je", "p.md:2:3: [phrase-malformed] \"[u|je\" does not hold two forms"),
            ("## rights\n- [u|]", "p.md:2:3: [phrase-malformed] \"[u|]\" does not hold two forms"),
            ("## rights\n- [u|je|jij]", "p.md:2:3: [phrase-malformed] \"[u|je|jij]\" does not hold two forms"),
            ("## rights\n- [u|[je]", "p.md:2:3: [phrase-malformed] \"[u|[je]\" does not hold two forms"),
        ])
    func fault(text: String, expected: String) {
        #expect(phraseFaults(text) == [expected])
    }

    @Test("brackets without a bar are text")
    func brackets() { #expect(phraseFaults("## rights\n- [a] en b]") == []) }

    @Test("all faults of all files come at once")
    func together() {
        let found = faults { () throws(DiagnosticError) in
            _ = try Phrasebook(
                parsing: [("a.md", "## rights\n- [u|"), ("b.md", "## taart\n- Lekker.\n\nLos.")], in: .dutch)
        }
        let places = found.filter { !$0.contains("[phrase-missing]") }.map { $0.prefix(8) }
        #expect(places == ["a.md:2:3", "b.md:2:3", "b.md:4:1"])
    }

    @Test("a kind without a phrase is named, with what to add")
    func missing() throws {
        let text = phrases().replacing("## version\n- version {number} met {date}", with: "## rights\n- version")
        let error = #expect(throws: DiagnosticError.self) { try Phrasebook(parsing: [("p.md", text)], in: .dutch) }
        let fault = try #require(error?.diagnostics.first)
        #expect(error?.diagnostics.count == 1)
        #expect(fault.message == "version has no phrase")
        #expect(fault.location?.description == "templates/phrases")
        #expect(
            fault.remedy == "Add a heading \"## version\" with a phrase to a file in this folder.")
    }
}
