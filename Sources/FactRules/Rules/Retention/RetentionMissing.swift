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
    ) { organisation in
        organisation.purposes.compactMap(organisation.findingOfMissingPeriod) + organisation.periods.compactMap(\.asked)
    }
}

extension Organisation {
    /// That no period is about some of the data of a purpose, or about some of its people. Which data are whose, facts don't
    /// say: so a period for some people is enough for its categories, and one for some categories for its people.
    fileprivate func findingOfMissingPeriod(for purpose: Purpose) -> Finding? {
        let categories = purpose.categories.isEmpty ? [""] : purpose.categories
        let told = categories.map { self.periods(of: $0, for: purpose) + partialPeriods(of: $0, for: purpose) }
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

    /// Those that tell it of some of the people of a purpose.
    private func partialPeriods(of category: String, for purpose: Purpose) -> [PlacedPeriod] {
        periods.filter { placed in
            guard placed.purpose == nil || placed.purpose == purpose.name else { return false }
            let covers = placed.period.covers
            return covers.subjectLabels.contains(where: purpose.subjects.contains)
                && (covers.categoryLabels.isEmpty || covers.categoryLabels.contains(category))
        }
    }
}

extension PlacedPeriod {
    fileprivate var asked: Finding? {
        guard case .unknown(let question) = period.period else { return nil }
        return Finding("\(subject) is not known", at: period, asking: question)
    }
}
