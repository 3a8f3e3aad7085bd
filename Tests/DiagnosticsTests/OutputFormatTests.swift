import Diagnostics
import Testing

struct OutputFormatTests {
    @Test func namesAreThoseOfTheCommandLine() {
        #expect(OutputFormat.allCases.map(\.rawValue) == ["text", "json", "github", "sarif"])
    }

    @Test func rendersWithThePrinterOfTheFormat() {
        let findings = [Findings.withoutGround]
        let rules = [RuleDescription("purpose-without-ground", title: "t", help: "h", severity: .error)]
        func render(_ format: OutputFormat) -> String {
            OutputFormat.render(findings, as: format, source: Findings.source, rules: rules)
        }
        #expect(render(.text) == TextPrinter.print(findings, source: Findings.source))
        #expect(render(.json) == JSONPrinter.print(findings))
        #expect(render(.github) == GitHubPrinter.print(findings))
        #expect(render(.sarif) == SARIFPrinter.print(findings, rules: rules, source: Findings.source))
    }

    @Test(arguments: OutputFormat.allCases)
    func endsInOneNewline(format: OutputFormat) {
        for findings in [[], [Findings.hostile], [Findings.accepted, Findings.placeless]] {
            let printed = OutputFormat.render(findings, as: format)
            #expect(printed.hasSuffix("\n") && !printed.hasSuffix("\n\n"))
        }
    }
}
