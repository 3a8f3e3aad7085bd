import Diagnostics
import FactRules
import RuleExamples
import Testing
import Visible

@testable import TextRules

/// What the rules of the text find in Markdown.
func findings(in markdown: String) throws -> [Diagnostic] {
    judge(try VisiblePageReader.read(Array(markdown.utf8), file: "page.md", format: .markdown))
}

typealias Trial = RuleExamples.Trial<TextRule, TextExamples>

extension Trial {
    var findings: [Diagnostic] {
        get throws { try TextRulesTests.findings(in: example.input).filter { $0.rule == rule.id } }
    }
}

@Suite("The examples of the rules of the text")
struct TextRuleExampleTests {
    @Test("a failing example gives the rule's finding, with its severity, place and reason", arguments: Trial.failing)
    func failing(trial: Trial) throws {
        let findings = try trial.findings
        #expect(findings.first?.severity == trial.example.severity ?? trial.rule.severity)
        for finding in findings {
            #expect(finding.location?.line != nil && finding.location?.column != nil)
            #expect(!finding.message.hasSuffix(".") && !finding.message.contains(where: \.isNewline))
            #expect(finding.reason == trial.rule.why && finding.remedy == trial.rule.remedy.text(in: .swift))
        }
    }

    @Test("a passing example gives none", arguments: Trial.passing)
    func passing(trial: Trial) throws {
        #expect(try trial.findings.map(\.message) == [])
    }

    @Test("the examples are those of the catalogue, rule by rule")
    func examples() {
        #expect(TextExamples.all.map(\.rule) == TextRule.all.map(\.id))
    }

    @Test("every rule has examples both ways, and tells all of them by their titles", arguments: TextRule.all)
    func titles(rule: TextRule) throws {
        let examples = try #require(TextExamples.of(rule.id))
        #expect(!examples.failing.isEmpty && !examples.passing.isEmpty)
        #expect(rule.foundIn == examples.failing.map(\.title))
        #expect(rule.notFoundIn == examples.passing.map(\.title))
    }

    @Test("every rule has provisions, and says what to do", arguments: TextRule.all)
    func complete(rule: TextRule) {
        #expect(!rule.provisions.isEmpty)
        #expect(!rule.title.hasSuffix(".") && rule.why.hasSuffix(".") && rule.remedy.text(in: .swift).hasSuffix("."))
    }

    @Test("no rule has the name of another, of texts or of facts")
    func unique() {
        let ids = TextRule.all.map(\.id) + Rule.all.map(\.id)
        #expect(Set(ids).count == ids.count)
    }

    @Test("the rules whose sources are still to be looked up are these, and no others")
    func unchecked() {
        #expect(TextRule.all.filter { $0.checked == nil }.map(\.id) == ["language-mismatch", "readability-low"])
    }
}

@Suite("Where the rules of the text find something")
struct TextFindingTests {
    @Test("at the first byte of it, behind letters of more bytes")
    func column() throws {
        let finding = try #require(try findings(in: "# Café\n\nEén zin. De naam is [NAAM], één.").first)
        #expect(finding.location == Location(file: "page.md", line: 3, column: 22))
        #expect(finding.message == "this was never filled in: \"[NAAM]\"")
    }

    @Test("in a label, a heading and a cell as well")
    func everywhere() throws {
        let text = "# Over [NAAM]\n\n- **Waarom {reden}?** Daarom.\n\n| A | B |\n| --- | --- |\n| xx | TODO |"
        #expect(try findings(in: text).map(\.message).count == 4)
    }

    @Test("in the title of a page, and in what its images are called")
    func attributes() throws {
        let html = "<html lang=nl><head><title>[NAAM]</title></head><body><p><img alt='[LOGO]' src=x></p></body></html>"
        let page = try VisiblePageReader.read(Array(html.utf8), file: "page.html", format: .html)
        #expect(judge(page).map(\.rule) == ["placeholder-left", "placeholder-left"])
    }

    @Test("a finding about a sentence is explained, one about the page is not")
    func explained() throws {
        let text = try #require(TextExamples.of("readability-low")?.failing.first).input + "\n\nWij heten [NAAM]."
        let page = try VisiblePageReader.read(Array(text.utf8), file: "page.md", format: .markdown)
        let findings = judge(page) { findings in
            findings.map { Diagnostic($0.rule, $0.severity, "explained", at: $0.location) }
        }
        #expect(findings.map(\.message).sorted().first == "explained")
        #expect(findings.count { $0.message == "explained" } == 1 && findings.count == 2)
    }
}
