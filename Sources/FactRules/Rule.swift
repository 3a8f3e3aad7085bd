// FactRules: the law, judged over facts alone.
//
// It assumes facts as the DSL or JSON hands them over, however incomplete or contradictory. It guarantees that every
// rule of the catalogue has been asked about every fact that it concerns, that each finding stands at a fact, and that
// the same facts on the same day give the same findings in the same order. What the compiler derives by itself, such as
// the rights that the law gives, is never a finding.

import Diagnostics
import Facts

/// One thing that the law asks of the facts: how a breach of it is found, why it matters, and what to do.
///
/// One rule is one file under `Rules/<Subject>/`. Its examples are its test and its documentation.
public struct Rule: Sendable, Identifiable {
    public let id: RuleID
    public let subject: Subject
    /// How bad a finding is, unless the finding itself says otherwise.
    public let severity: Severity
    /// What is wrong when the rule finds something, in one line without a full stop.
    public let title: String
    public let provisions: [Provision]
    /// The day on which the sources were last looked up; nothing where that is still to be done, or there are none.
    public let checked: CalendarDate?
    /// What the law asks, in one sentence that can follow its provisions and a colon.
    public let why: String
    /// What to write in the facts.
    public let remedy: String
    /// The same in Dutch.
    public let dutch: Dutch?
    /// Facts in which the rule finds something.
    public let failing: [Example]
    /// Facts in which it finds nothing, near misses among them.
    public let passing: [Example]
    /// The findings in the facts of one organisation, with what the rules share of them.
    let find: @Sendable (Organisation, Shared) -> [Finding]

    init(
        _ id: RuleID, _ subject: Subject, _ severity: Severity, title: String, provisions: [Provision],
        checked: CalendarDate?, why: String, remedy: String, dutch: Dutch? = nil, failing: [Example],
        passing: [Example],
        findWithShared find: @escaping @Sendable (Organisation, Shared) -> [Finding]
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
        self.failing = failing
        self.passing = passing
        self.find = find
    }

    /// A rule that needs no day, nor anything else that rules share.
    init(
        _ id: RuleID, _ subject: Subject, _ severity: Severity, title: String, provisions: [Provision],
        checked: CalendarDate?, why: String, remedy: String, dutch: Dutch? = nil, failing: [Example],
        passing: [Example],
        find: @escaping @Sendable (Organisation) -> [Finding]
    ) {
        self.init(
            id, subject, severity, title: title, provisions: provisions, checked: checked, why: why, remedy: remedy,
            dutch: dutch, failing: failing, passing: passing, findWithShared: { organisation, _ in find(organisation) })
    }
}
