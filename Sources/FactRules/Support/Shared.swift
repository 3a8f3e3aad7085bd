import Facts

/// What several rules look through, gathered once for all that judge an organisation.
struct Shared {
    /// The day on which it is judged.
    let day: CalendarDate
    /// Every fact, as `Organisation.allFacts` has them.
    let facts: [any Fact]
    /// Every free text in them, with its fact.
    let texts: [(text: FactText, fact: any Fact)]
    /// Every place where a fact names another.
    let references: [Reference]
    let acceptances: [PlacedAcceptance]
    /// All labels, kind by kind.
    let labels: [[Label]]
    private let periods: [RetentionPeriod.Record: [PlacedPeriod]]

    init(of organisation: Organisation, on day: CalendarDate) {
        self.day = day
        facts = organisation.allFacts
        var texts: [(text: FactText, fact: any Fact)] = []
        var references: [Reference] = []
        for fact in facts {
            for text in fact.allTexts {
                if text.form.isLabel { texts.append((text, fact)) }
                if let reference = Reference(text, in: fact) { references.append(reference) }
            }
        }
        (self.texts, self.references) = (texts, references)
        acceptances = facts.flatMap { fact in fact.acceptances.map { PlacedAcceptance(acceptance: $0, fact: fact) } }
        labels = organisation.labels
        periods = organisation.periodsByRecord
    }

    /// How long a kind of record is kept.
    func periods(of record: RetentionPeriod.Record) -> [PlacedPeriod] { periods[record, default: []] }
}
