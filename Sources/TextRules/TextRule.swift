// TextRules: what the law, and good sense, ask of a published text, whatever facts are behind it.
//
// It takes the visible blocks of a page, so that what is judged is what a visitor reads, with its position in the file.
// It knows no facts: prose, labels and phrases come together on the page only, and so their sum can only be judged
// there. Which fact is behind a sentence, Check knows.

import Diagnostics
import Facts
import RuleKit
import Visible

/// One thing that is asked of a published text.
public struct TextRule: RuleProtocol {
    public let metadata: RuleMetadata
    let find: @Sendable (PageText) -> [TextFinding]

    init(
        _ id: RuleID, _ severity: Severity, title: String, provisions: [Provision], checked: SourceCheck?,
        why: String, remedy: String, dutch: Dutch, foundIn: [String], notFoundIn: [String],
        find: @escaping @Sendable (PageText) -> [TextFinding]
    ) {
        metadata = RuleMetadata(
            id, .text, severity, title: title, provisions: provisions, checked: checked, why: why,
            remedy: CodeText(remedy),
            dutch: dutch, foundIn: foundIn, notFoundIn: notFoundIn)
        self.find = find
    }
}

/// That a rule found something in a text.
struct TextFinding {
    /// What is wrong, in one line without a full stop.
    let message: String
    /// The text that it is about; nothing for a finding about the whole page.
    let text: VisibleText?
    var severity: Severity?
    /// Other places of the page, each with what stands there.
    var others: [(message: String, text: VisibleText)] = []

    init(
        _ message: String, at text: VisibleText?, severity: Severity? = nil,
        others: [(message: String, text: VisibleText)] = []
    ) {
        self.message = message
        self.text = text
        self.severity = severity
        self.others = others
    }
}
