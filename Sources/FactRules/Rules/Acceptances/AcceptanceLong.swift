import Diagnostics
import Facts

extension Rule {
    static let acceptanceLong = Rule(
        .acceptanceLong, .acceptances, .warning,
        title: "An error is accepted for over three months, and nothing says who decided that",
        provisions: [.avg("5 lid 2"), .avg("24 lid 1"), .avg("83 lid 2 onder b")],
        checked: nil,
        why: """
            who knows of an error and lets it stand answers for that, and the longer it stands, the more it looks meant.
            """,
        remedy: """
            Accept it until the day on which it is mended or decided anew, within three months; or say who decided to wait \
            longer, with \(word: "decidedBy").
            """,
        dutch: Dutch(
            "Een fout wordt langer dan drie maanden geaccepteerd, en niet vastgelegd is wie dat besloot",
            why: """
                wie een fout kent en laat staan, moet dat verantwoorden; hoe langer die blijft staan, hoe meer het op \
                opzet lijkt.
                """,
            remedy: """
                Accepteer de fout tot de dag waarop die is verholpen of opnieuw wordt beoordeeld, binnen drie maanden, of \
                leg vast wie besloot langer te wachten.
                """
        ),
        foundIn: [
            "an error, accepted for a year",
            "a blank says nothing of who decided",
            "a day over three months",
        ],
        notFoundIn: [
            "three months",
            "a year, as somebody decided",
            "a warning, accepted for a year",
            "an acceptance that covers nothing is another finding",
        ],
        findWithShared: { organisation, shared in
            let long = shared.acceptedErrors.filter { $0.until.isOver(months: 3, after: shared.day) }
            guard let last = long.map(\.until).max() else { return [] }
            return [
                Finding(
                    "\(long.count == 1 ? "an error is" : "\(long.count) errors are") accepted for over three months by nobody named, "
                        + "until \(last)\(long.count == 1 ? "" : " at the latest")",
                    at: organisation,
                    notes: long.map {
                        Diagnostic.Note("\($0.rule.rawValue) is accepted until \($0.until)", at: $0.location)
                    })
            ]
        })
}

extension Shared {
    /// The acceptances that cover an error, and no milder finding, of which nothing says who decided them.
    fileprivate var acceptedErrors: [Acceptance] {
        acceptances.filter { placed in
            guard placed.acceptance.holds(on: day), placed.acceptance.decidedBy?.isBlank ?? true,
                let rule = placed.rule
            else { return false }
            return findings(of: rule).contains { rule.severity(of: $0) == .error && placed.covers($0) }
        }.map(\.acceptance)
    }
}

extension CalendarDate {
    /// Whether it lies more than a number of months after another day.
    fileprivate func isOver(months: Int, after other: CalendarDate) -> Bool {
        let later = other.month - 1 + months
        return (year, month, day) > (other.year + later / 12, later % 12 + 1, other.day)
    }
}
