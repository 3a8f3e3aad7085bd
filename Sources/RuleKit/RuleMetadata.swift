import Diagnostics
import Facts

/// What a rule tells of itself, whatever it judges.
public struct RuleMetadata: Hashable, Sendable {
    public let id: RuleID
    public let subject: RuleSubject
    /// How bad a finding is, unless the finding itself says otherwise.
    public let severity: Severity
    /// What is wrong when the rule finds something, in one line without a full stop.
    public let title: String
    public let provisions: [Provision]
    /// Whether its sources were looked up, and when; nothing where there are none.
    public let checked: SourceCheck?
    /// What the law asks, in one sentence that can follow its provisions and a colon.
    public let why: String
    /// What to write in the facts, or in the text.
    public let remedy: CodeText
    /// The same in Dutch; nothing as long as nobody wrote it.
    public let dutch: Dutch?
    /// The titles of the examples in which the rule finds something, each in one line without a full stop. The examples
    /// themselves are in `Tests/RuleExamples`.
    public let foundIn: [String]
    /// The titles of those in which it finds nothing, near misses among them.
    public let notFoundIn: [String]

    package init(
        _ id: RuleID, _ subject: RuleSubject, _ severity: Severity, title: String, provisions: [Provision],
        checked: SourceCheck?, why: String, remedy: CodeText, dutch: Dutch?,
        foundIn: [String], notFoundIn: [String]
    ) {
        self.id = id
        self.subject = subject
        self.severity = severity
        self.title = title
        self.provisions = provisions
        self.checked = checked
        self.why = why
        self.remedy = remedy
        self.dutch = dutch
        self.foundIn = foundIn
        self.notFoundIn = notFoundIn
    }
}

/// A rule in Dutch, for lawyers and others who read about the law and not about facts in code.
public struct Dutch: Hashable, Sendable {
    /// What is wrong, in one line without a full stop.
    public let title: String
    /// What the law asks, in one sentence that can follow its provisions and a colon.
    public let why: String
    /// What the organisation does about it, in words that ask no knowledge of Verklaar.
    public let remedy: String

    public init(_ title: String, why: String, remedy: String) {
        self.title = title
        self.why = why
        self.remedy = remedy
    }
}
