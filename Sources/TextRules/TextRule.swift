// TextRules: what the law, and good sense, ask of a published text, whatever facts are behind it.
//
// It takes what Reading sees of a page, so that what is judged is what a visitor reads, with its position in the file.
// It knows no facts: prose, labels and phrases come together on the page only, and so their sum can only be judged
// there. Which fact is behind a sentence, Check knows.

import Diagnostics
import FactRules
import Facts
import Visible

/// One thing that is asked of a published text: how a breach of it is found, why it matters, and what to do.
///
/// One rule is one file under `Rules/`. Its examples are its test and its documentation.
public struct TextRule: ReferenceEntry, Identifiable {
    public let id: RuleID
    /// How bad a finding is, unless the finding itself says otherwise.
    public let severity: Severity
    public let title: String
    public let provisions: [Provision]
    public let checked: CalendarDate?
    public let why: String
    public let remedy: String
    public let dutch: Dutch?
    /// Texts in which the rule finds something.
    public let failing: [TextExample]
    /// Texts in which it finds nothing, near misses among them.
    public let passing: [TextExample]
    let find: @Sendable (PageText) -> [TextFinding]

    init(
        _ id: RuleID, _ severity: Severity, title: String, provisions: [Provision], checked: CalendarDate?,
        why: String, remedy: String, dutch: Dutch, failing: [TextExample], passing: [TextExample],
        find: @escaping @Sendable (PageText) -> [TextFinding]
    ) {
        self.id = id
        self.severity = severity
        self.title = title
        self.provisions = provisions
        self.checked = checked
        self.why = why
        self.remedy = remedy
        self.dutch = dutch
        self.failing = failing
        self.passing = passing
        self.find = find
    }

    public var subject: FactRules.Subject { .text }
    public var failingTitles: [String] { failing.map(\.title) }
    public var passingTitles: [String] { passing.map(\.title) }
}

/// A text that shows what a rule does or does not find.
public struct TextExample: Sendable {
    /// What the text shows, in one line.
    public let title: String
    /// How bad the finding in it is, where that is not the rule's own severity.
    public let severity: Severity?
    /// Markdown, as it could be published.
    public let text: String

    init(_ title: String, giving severity: Severity? = nil, _ text: String) {
        self.title = title
        self.severity = severity
        self.text = text
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
