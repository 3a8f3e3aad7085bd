import Diagnostics
import Facts

extension Rule {
    static let acceptanceExpired = Rule(
        .acceptanceExpired, .acceptances, .warning,
        title: "An acceptance has expired",
        provisions: [],
        checked: nil,
        why: "a finding is accepted for a while only; after that it is what it was.",
        remedy: "Mend the finding and remove the acceptance, or decide anew, with a later date.",
        dutch: Dutch(
            "Een acceptatie is verlopen",
            why: "een bevinding wordt maar voor een tijd geaccepteerd; daarna is zij wat zij was.",
            remedy: "Los de bevinding op en verwijder de acceptatie, of beslis opnieuw, met een latere datum."),
        foundIn: ["the day after its last day"],
        notFoundIn: [
            "its last day",
            "a year to go",
        ]
    ) { _, shared in
        shared.acceptances.map(\.acceptance).filter { $0.until < shared.day }.map {
            let (rule, day) = ($0.rule.rawValue.quoted, $0.until)
            return Finding(
                "the acceptance of \(rule) held until \(day)", at: $0,
                alike: Alike("an acceptance") { _ in "acceptances of \(rule) held until \(day)" })
        }
    }
}
