import Diagnostics
import Facts

extension Rule {
    static let retentionConflicting = Rule(
        .retentionConflicting, .retention, .error,
        title: "The same data are kept for two different terms",
        provisions: [.avg("5 lid 1 onder a"), .avg("13 lid 2 onder a"), .avg("14 lid 2 onder a")],
        checked: "2026-11-21",
        why: "who reads two terms for the same data is not told how long they are kept.",
        remedy: """
            Keep one of the terms, give them different starts, or say \
            \(swift: "StatutoryTermsFirst()", json: #""statutoryTermsFirst": true"#) where a law sets one.
            """,
        dutch: Dutch(
            "Voor dezelfde gegevens staan er twee verschillende bewaartermijnen",
            why: "wie voor dezelfde gegevens twee termijnen leest, weet niet hoelang zij worden bewaard.",
            remedy: "Houd één termijn aan, of noem waarin de gevallen verschillen."),
        foundIn: [
            "one year and two, for one category",
            "two terms in one purpose",
            "not at all, and for a year",
            "for ever, and for a year",
        ],
        notFoundIn: [
            "the same term in other words",
            "terms with another start",
            "terms in two purposes",
            "a general term, and another for one category",
            "the term of a law goes first",
            "one of them is being asked",
        ]
    ) { organisation, shared in
        let periods = shared.periods
        return periods.indices.flatMap { later in
            periods[..<later].filter { first in
                periods[later].conflicts(with: first)
                    && !(organisation.statutoryTermsFirst && (first.isStatutory || periods[later].isStatutory))
            }.prefix(1).map { first in
                Finding(
                    "\(periods[later].subject) has another term than is given for it before", at: periods[later].period,
                    notes: [.init("the other term is here", at: first.period.location)])
            }
        }
    }
}

extension PlacedPeriod {
    fileprivate var isStatutory: Bool { period.statute != nil }

    /// Whether both are about the same data in the same place, from the same moment, and one is longer.
    fileprivate func conflicts(with other: PlacedPeriod) -> Bool {
        guard purpose == other.purpose, period.covers.overlaps(other.period.covers) else { return false }
        switch (period.period, other.period.period) {
        case (.fixed(let term), .fixed(let another)):
            return period.start == other.period.start && term.averageDays != another.averageDays
        case (.forever, .fixed), (.fixed, .forever): return true
        case (.notKept, let other), (let other, .notKept): return other != .notKept
        default: return false
        }
    }
}

extension RetentionPeriod.Coverage {
    /// Whether both are about the same data in the same way.
    func overlaps(_ other: Self) -> Bool {
        switch (self, other) {
        case (.categories(let labels), .categories(let others)), (.subjects(let labels), .subjects(let others)):
            !Set(labels).isDisjoint(with: others)
        case (.both(let labels, let subjects), .both(let others, let people)):
            !Set(labels).isDisjoint(with: others) && !Set(subjects).isDisjoint(with: people)
        case (.purpose, .purpose), (.otherData, .otherData), (.mostData, .mostData),
            (.allData, _), (_, .allData):
            true
        default: false
        }
    }
}
