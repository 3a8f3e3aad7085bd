import Diagnostics
import Facts

/// What several rules look through, gathered once for all that judge an organisation.
///
/// A class, since much of it is worked out only when a rule asks for it.
final class Shared {
    /// A free text with its fact.
    typealias PlacedText = (text: FactText, fact: any Fact)

    private let organisation: Organisation
    /// The day on which it is judged.
    let day: CalendarDate
    /// Every fact, as `Organisation.allFacts` has them.
    let facts: [any Fact]
    /// Every text in them that their writer put there.
    let allTexts: [PlacedText]
    let acceptances: [PlacedAcceptance]

    init(of organisation: Organisation, on day: CalendarDate) {
        self.organisation = organisation
        self.day = day
        let facts = organisation.allFacts
        self.facts = facts
        allTexts = facts.flatMap { fact in fact.allTexts.map { ($0, fact) } }
        acceptances = facts.flatMap { fact in fact.acceptances.map { PlacedAcceptance(acceptance: $0, fact: fact) } }
    }

    /// Every text of those that readers may get to see.
    private(set) lazy var texts: [PlacedText] = allTexts.filter { $0.text.form.isLabel }

    /// Every place where a fact names another.
    private(set) lazy var references = allTexts.compactMap { Reference($0.text, in: $0.fact) }

    /// All labels, kind by kind.
    private(set) lazy var labels = organisation.labels

    /// All retention periods.
    private(set) lazy var periods = organisation.periods

    private lazy var periodsByRecord = organisation.periodsByRecord(among: periods)

    /// How long a kind of record is kept.
    func periods(of record: RetentionPeriod.Record) -> [PlacedPeriod] { periodsByRecord[record, default: []] }

    /// Each category, with what its own words name of data that the law protects.
    private(set) lazy var protectedData = organisation.categories.map { (category: $0, named: $0.namedProtectedData) }

    private var found: [RuleID: [Finding]] = [:]

    /// What a rule finds, each finding by itself.
    func findings(of rule: Rule) -> [Finding] {
        if let findings = found[rule.id] { return findings }
        let findings = rule.find(organisation, self)
        found[rule.id] = findings
        return findings
    }
}
