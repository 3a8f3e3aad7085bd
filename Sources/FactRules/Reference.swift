import Diagnostics
import Facts

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

/// What every rule has, whether it judges facts or a text: what a reference tells of it.
public protocol ReferenceEntry: Sendable {
    var id: RuleID { get }
    var subject: Subject { get }
    var severity: Severity { get }
    var title: String { get }
    var provisions: [Provision] { get }
    /// The day on which the sources were last looked up.
    var checked: CalendarDate? { get }
    var why: String { get }
    var remedy: String { get }
    /// Nothing as long as nobody wrote it.
    var dutch: Dutch? { get }
    /// What its examples show, in which it finds something, and in which it does not.
    var failingTitles: [String] { get }
    var passingTitles: [String] { get }
}

extension Rule: ReferenceEntry {
    public var failingTitles: [String] { failing.map(\.title) }
    public var passingTitles: [String] { passing.map(\.title) }
}
