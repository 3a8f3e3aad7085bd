import Diagnostics
import Visible

/// All that the rules find in a published page, rule by rule, in the order of the page.
///
/// - Parameters:
///   - rules: those that are asked of it.
///   - explained: findings with the facts or the prose behind the text that each is about, in their order. A finding
///     about the whole page is about no one fact.
public func judge(
    _ page: VisiblePage, by rules: [TextRule] = TextRule.all, explained: ([Diagnostic]) -> [Diagnostic] = { $0 }
) -> [Diagnostic] {
    let text = PageText(page)
    var findings: [Diagnostic] = []
    // Of texts, and not explained as yet: that is done for many at once.
    var ofTexts: [Diagnostic] = []
    for rule in rules {
        for finding in rule.find(text) {
            let diagnostic = rule.diagnostic(finding, in: page)
            if finding.text != nil {
                ofTexts.append(diagnostic)
            } else {
                findings += explained(ofTexts) + [diagnostic]
                ofTexts = []
            }
        }
    }
    return findings + explained(ofTexts)
}

extension TextRule {
    fileprivate func diagnostic(_ finding: TextFinding, in page: VisiblePage) -> Diagnostic {
        Diagnostic(
            id, finding.severity ?? severity, finding.message, at: page.location(of: finding.text),
            notes: finding.others.map { .init($0.message, at: page.location(of: $0.text)) },
            reason: why, provisions: provisions, remedy: remedy.text(in: .swift))
    }
}

extension VisiblePage {
    /// Where a text begins; for no text, the page itself.
    fileprivate func location(of text: VisibleText?) -> Location { location(ofOffset: text?.offsets.first ?? 0) }
}
