import Diagnostics
import Facts

extension Rule {
    static let retentionSeveral = Rule(
        .retentionSeveral, .retention, .warning,
        title: "The same data have two terms from different moments, and nothing says which holds",
        provisions: [.avg("12 lid 1"), .avg("13 lid 2 onder a"), .avg("14 lid 2 onder a")],
        checked: "2026-11-21",
        why: "who reads that data go a year after one thing and two years after another does not know when they go.",
        remedy: """
            Say which holds, \(swift: "OfSeveralTerms(.lastToEnd)", json: #""severalTerms": "lastToEnd""#), or give one term.
            """,
        dutch: Dutch(
            "Dezelfde gegevens hebben twee termijnen met een ander begin, en niet gezegd is welke geldt",
            why: """
                wie leest dat gegevens een jaar na het een en twee jaar na het ander weggaan, weet niet wanneer dat is.
                """,
            remedy: "Zeg welke termijn geldt, of noem één termijn."),
        foundIn: [
            "from filling in, and from the end of the study",
            "two terms of one purpose",
        ],
        notFoundIn: [
            "the last to end holds",
            "the term of a law goes first",
            "as long as something lasts, and a term after it",
            "other data",
        ]
    ) { organisation, shared in
        guard organisation.severalTerms == nil else { return [] }
        let periods = shared.periods
        return periods.indices.flatMap { later in
            periods[..<later].filter { first in
                periods[later].competes(with: first)
                    && !(organisation.statutoryTermsFirst
                        && (first.period.statute != nil || periods[later].period.statute != nil))
            }.prefix(1).map { first in
                Finding(
                    "\(periods[later].subject) has a second term from another moment, and nothing says which holds",
                    at: periods[later].period, notes: [.init("the first is here", at: first.period.location)])
            }
        }
    }
}

extension PlacedPeriod {
    /// Whether both give a term for the same data in the same place, from different moments.
    fileprivate func competes(with other: PlacedPeriod) -> Bool {
        guard purpose == other.purpose, period.covers.overlaps(other.period.covers) else { return false }
        guard let start = period.start.value, let another = other.period.start.value, start != another else {
            return false
        }
        return period.period.longest != nil && other.period.period.longest != nil
    }
}
