import Diagnostics
import Facts

extension Rule {
    static let retentionMissing = Rule(
        .retentionMissing, .retention, .error,
        title: "Nothing says how long data are kept",
        provisions: [.avg("13 lid 2 onder a"), .avg("14 lid 2 onder a")],
        checked: "2026-11-21",
        why: "people are told how long their data are kept, or how that is decided.",
        remedy: """
            Add \
            \(swift: #"Keep.ofThese(for: .fixed(.years(1)), after: "...")"#, json: #""retention": [{"covers": "purpose", "period": {"fixed": "P1Y"}, "start": {"known": "..."}}]"#) \
            to the purpose, or \
            \(swift: "Keep.of(...) beside it", json: #""retention" to the organisation, with the labels that it "covers""#).
            """,
        dutch: Dutch(
            "Niet gezegd is hoelang gegevens worden bewaard",
            why: "mensen moeten weten hoelang hun gegevens worden bewaard, of hoe dat wordt bepaald.",
            remedy: "Noem de bewaartermijn, of waarvan die afhangt."),
        foundIn: [
            "a purpose without a period",
            "a period for one category of two",
            "a period for one group of people of two",
            "a period that is being asked",
        ],
        notFoundIn: [
            "a period in the purpose",
            "a period for all people that the purpose is about",
            "two periods, each for a group of people, and so for all of them",
            "data of one group are not asked of the other",
            "a period for all other data",
        ]
    ) { organisation, shared in
        organisation.purposes.compactMap { organisation.findingOfMissingPeriod(for: $0, among: shared.periods) }
            + shared.periods.compactMap(\.asked)
    }
}

extension Organisation {
    /// That no period is about some of the data of a purpose, or about some of its people. Which data are whose, facts don't
    /// say: so a period for some people is enough for its categories, and one for some categories for its people.
    fileprivate func findingOfMissingPeriod(for purpose: Purpose, among periods: [PlacedPeriod]) -> Finding? {
        let categories = purpose.categories.isEmpty ? [""] : purpose.categories
        let (own, partial) = (ownPeriods(for: purpose), periods.filter { $0.isPartial(for: purpose) })
        let told = categories.map { category in
            own.telling(of: category, for: purpose) + partial.filter { $0.isAbout(category) }
        }
        let uncovered = zip(categories, told).filter { $0.1.isEmpty }.map { $0.0 }
        let people = told.joined().map(\.period.covers.subjectLabels)
        let forgotten = purpose.subjects.filter { subject in
            !people.contains { $0.isEmpty || $0.contains(subject) }
        }
        guard !uncovered.isEmpty || !forgotten.isEmpty else { return nil }
        let isAll = uncovered == categories
        let what = isAll ? "data" : uncovered.isEmpty ? "data of \(forgotten.quoted)" : uncovered.quoted
        return Finding(
            "nothing says how long \(what) for purpose \(purpose.name.quoted) are kept", at: purpose,
            alike: Alike(purpose.name.quoted) { "nothing says how long \(what) for purposes \($0) are kept" })
    }

}

extension PlacedPeriod {
    /// Whether it is about some of the people of a purpose.
    fileprivate func isPartial(for purpose: Purpose) -> Bool {
        guard self.purpose == nil || self.purpose == purpose.name else { return false }
        return period.covers.subjectLabels.contains(where: purpose.subjects.contains)
    }

    fileprivate func isAbout(_ category: String) -> Bool {
        let labels = period.covers.categoryLabels
        return labels.isEmpty || labels.contains(category)
    }

    fileprivate var asked: Finding? {
        guard case .unknown(let question) = period.period else { return nil }
        return Finding("\(subject) is not known", at: period, asking: question)
    }
}
