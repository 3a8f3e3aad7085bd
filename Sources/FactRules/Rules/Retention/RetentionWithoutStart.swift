import Diagnostics
import Facts

extension Rule {
    static let retentionWithoutStart = Rule(
        .retentionWithoutStart, .retention, .warning,
        title: "A retention period starts or ends at no point that people can know",
        provisions: [.avg("13 lid 2 onder a"), .avg("14 lid 2 onder a"), .transparencyGuidelines("bijlage")],
        checked: "2026-11-21",
        why: "people must be able to tell from their own situation until when their data are kept.",
        remedy: """
            Say what the term runs from: \
            \(swift: #"Keep.of(..., after: "ons laatste contact")"#, json: #""start": {"known": "ons laatste contact"}"#).
            """,
        dutch: Dutch(
            "Een bewaartermijn begint of eindigt op een moment dat mensen niet kennen",
            why: "mensen moeten uit hun eigen situatie kunnen opmaken tot wanneer hun gegevens worden bewaard.",
            remedy: "Noem vanaf welk moment de termijn loopt, zoals het laatste contact."),
        foundIn: [
            "a month, from nowhere",
            "as long as there is contact, whenever that ends",
            "a year at the least, from nowhere",
            "a start that is being asked",
        ],
        notFoundIn: [
            "a month after something",
            "a contract ends on a day that both sides know",
            "a day of the calendar",
            "an event ends the period by itself",
        ]
    ) { _, shared in
        shared.periods.filter { $0.period.start.isMissing }.compactMap { placed in
            placed.problem.map {
                Finding(
                    $0, at: placed.period, asking: placed.period.start.question,
                    alike: placed.startsNowhere ? Alike(placed.subject) { "\($0) have terms that start nowhere" } : nil)
            }
        }
    }
}

extension PlacedPeriod {
    /// Whether it is a term, of which nothing says what it runs from.
    fileprivate var startsNowhere: Bool {
        switch period.period {
        case .fixed, .atLeast, .between: true
        default: false
        }
    }

    fileprivate var problem: String? {
        switch period.period {
        case .fixed, .atLeast, .between: "\(subject) has a term that starts nowhere"
        case .asLongAs(let clause, _), .asLongAsAndThen(let clause, _):
            clause.endsUnseen ? "\(subject) lasts as long as \(clause.quoted), and nothing says when that ends" : nil
        case .until, .untilDate, .notLongerThanNeeded, .asLawRequires, .reasonable, .untilAnonymised, .toldAt,
            .byTermsOf,
            .chosen, .forever, .notKept, .unknown:
            nil
        }
    }
}

extension String {
    /// Whether it is something of which nobody can tell when it ends.
    fileprivate var endsUnseen: Bool { mentions(["contact", "relatie", "klant is", "klant bent"]) }
}
