import Diagnostics
import Facts

extension Rule {
    static let acceptanceUnused = Rule(
        .acceptanceUnused, .acceptances, .warning,
        title: "An acceptance covers no finding",
        provisions: [],
        checked: nil,
        why: "an acceptance that covers nothing today would silently cover a new finding tomorrow.",
        remedy: "Remove the acceptance, or move it to the fact at which the finding is.",
        dutch: Dutch(
            "Een acceptatie dekt geen bevinding",
            why: "een acceptatie die vandaag niets dekt, zou morgen stil een nieuwe bevinding dekken.",
            remedy: "Verwijder de acceptatie, of verplaats die naar het feit met de bevinding."),
        foundIn: [
            "nothing to accept",
            "accepted at another fact than the one with the finding",
        ],
        notFoundIn: [
            "a finding is there",
            "a finding about the organisation as a whole",
            "an acceptance that has expired is another finding",
        ]
    ) { _, shared in
        shared.acceptances.filter { placed in
            guard let rule = placed.rule, placed.acceptance.holds(on: shared.day) else { return false }
            return !shared.findings(of: rule).contains(where: placed.covers)
        }.map {
            Finding("the acceptance of \($0.acceptance.rule.rawValue.quoted) covers no finding", at: $0.acceptance)
        }
    }
}
