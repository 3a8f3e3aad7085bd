import Claims
import Diagnostics
import Facts
import Phrases
import Reading

// Check holds what a page says against what the facts oblige it to say. It takes claims from both sides and knows
// neither how pages are written nor how they are read; each difference becomes one finding that names both places.

/// The comparison of one published page with the facts.
public struct PageCheck {
    let reading: PageReading
    let template: DocumentTemplate
    let required: [Claim]
    let prose: Prose
    /// The sentence in which a claim should stand, for the reader of a finding.
    let expected: (Claim) -> String

    /// - Parameters:
    ///   - required: the claims that the page must make, the template's standing text included.
    ///   - expected: how a claim reads in words; used in messages alone.
    public init(
        _ reading: PageReading, against required: [Claim], in template: DocumentTemplate, prose: Prose,
        expected: @escaping (Claim) -> String
    ) {
        self.reading = reading
        self.required = required
        self.template = template
        self.prose = prose
        self.expected = expected
    }

    /// All differences, and what kept the page from being read plainly.
    public func diagnostics() -> [Diagnostic] {
        let prose = ProseCheck(check: self)
        var alignment = Alignment(claims: reading.claims, unread: prose.others, required: required, template: template)
        alignment.align()
        let report = Report(check: self, alignment: alignment)
        return reading.findings + report.diagnostics() + alignment.unexplained.map(prose.unread)
            + prose.lost.map(prose.missing)
    }
}
