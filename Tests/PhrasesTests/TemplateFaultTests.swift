import Claims
import Diagnostics
import Dutch
import Facts
import Phrases
import Testing

@Suite("Faults in document templates")
struct TemplateFaultTests {
    @Test(
        "a faulty line is named with its place and what is wrong",
        arguments: [
            ("# {taart}", "t.md:1:1: [placeholder-unknown] no kind of claim is in {taart}"),
            ("# A\n\n{contact} {taart}", "t.md:3:1: [placeholder-unknown] no kind of claim is in {taart}"),
            (
                "# A\n\n## B {contact}\n\n#### C",
                "t.md:5:1: [template-malformed] this heading skips a level, or is a "
                    + "second title"
            ),
            ("# A\n# B", "t.md:2:1: [template-malformed] this heading skips a level, or is a second title"),
            ("Tekst", "t.md:1:1: [template-malformed] text before the first heading"),
            ("", "t.md: [template-malformed] the template has no title (\"# ...\")"),
            (
                "# A\n\nZie {contact}.",
                "t.md:3:1: [template-malformed] a line holds either placeholders or text, not both "
                    + "(\"{\")"
            ),
            ("# A\n\n  - {contact}", "t.md:3:1: [template-malformed] this item is under no other"),
            (
                "# A\n\n- **Vraag {contact}",
                "t.md:3:1: [template-malformed] the label of this item is not closed "
                    + "(\"**\")"
            ),
            ("# A\n\n- Tekst", "t.md:3:1: [template-malformed] an item holds placeholders, after a label if need be"),
            (
                "# A\n\n| X | Y |\n| {contact} |",
                "t.md:4:1: [template-malformed] this row has not as many cells as the "
                    + "table's header"
            ),
            ("# A\n\n| X |\n| tekst |", "t.md:4:1: [template-malformed] a cell holds one placeholder"),
            ("# A\n\n| X |\n| {contact} {contact} |", "t.md:4:1: [template-malformed] a cell holds one placeholder"),
            (
                "# {contact} {contact}",
                "t.md:1:1: [template-malformed] a heading holds one placeholder, or text"
            ),
            ("# [Uw|Je", "t.md:1:1: [phrase-malformed] \"[Uw|Je\" does not hold two forms"),
        ])
    func fault(template: String, expected: String) {
        #expect(templateFaults(template) == [expected])
    }

    @Test("a placeholder that places what another places already is refused, and the other named")
    func repeated() throws {
        let template = "# A\n\n{contact}\n\n## B\n\n{contact.email}"
        #expect(
            templateFaults(template) == [
                "t.md:7:1: [placeholder-repeated] {contact.email} places claims that {contact} places already"
            ])
    }

    @Test("a line ends in LF or CR LF")
    func lineEnds() {
        #expect(templateFaults("# A\r\n\r\n| X |\r\n| --- |\r\n| {contact} |\r\n") == [])
        #expect(
            templateFaults("# A\r\n\r\n{taart}") == ["t.md:3:1: [placeholder-unknown] no kind of claim is in {taart}"])
    }

    @Test("the same placeholder may stand once for all, and once under each purpose")
    func scopes() {
        #expect(templateFaults("# A\n\n{retention}\n\n## {purpose.name}\n\n{retention}") == [])
    }

    @Test("a kind that no template places is named, with what to add")
    func unplaced() throws {
        let branches = Set(ClaimKind.all.map { $0.id.prefix { $0 != "." } }).subtracting(["selfCheck"])
        let template = "# A\n\n" + branches.sorted().map { "{\($0)}" }.joined(separator: "\n")
        let error = #expect(throws: DiagnosticError.self) {
            try Templates(
                phrases: [("p.md", phrases())], documents: [(.privacyStatement, "t.md", template)], in: .dutch)
        }
        #expect(error?.diagnostics.map(\.message) == ["no document template has a place for selfCheck"])
        #expect(error?.diagnostics.first?.location?.description == "t.md")
        #expect(
            error?.diagnostics.first?.remedy == "Put {selfCheck}, or a branch that holds it, in a document template.")
    }

    @Test("text without placeholders stands as it is, in both forms of address")
    func standing() throws {
        let branches = Set(ClaimKind.all.map { $0.id.prefix { $0 != "." } }).sorted().map { "{\($0)}" }
        let template = "# A\n\nLees dit, [u|jij].\n" + branches.joined(separator: "\n")
        let templates = try Templates(
            phrases: [("p.md", phrases())], documents: [(.privacyStatement, "t.md", template)], in: .dutch)
        let document = templates.template(of: .privacyStatement)
        let text = try #require(document.standing.last)
        #expect(text.text.formal == "Lees dit, u.")
        #expect(text.text.informal == "Lees dit, jij.")
        #expect(text.location.description == "t.md:3:1")
        #expect(document.place(of: Claim(text.kind, from: nil)) == text.place)
    }
}
