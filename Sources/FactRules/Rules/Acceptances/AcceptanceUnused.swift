import Diagnostics
import Facts

extension Rule {
    static let acceptanceUnused = Rule(
        .acceptanceUnused, .acceptances, .warning,
        title: "An acceptance covers no finding",
        provisions: [],
        checked: "2026-11-21",
        why: "an acceptance that covers nothing today would silently cover a new finding tomorrow.",
        remedy: "Remove the acceptance, or move it to the fact at which the finding is.",
        failing: [
            Example("nothing to accept") {
                Stance(.readersMustReturn).accepting(.processorDisclaimed, because: "gevraagd", until: "2027-11-21")
            },
            Example("accepted at another fact than the one with the finding") {
                Accepted(.processorDisclaimed, because: "gevraagd", until: "2027-11-21")
                Stance(.disclaimsProcessors)
            },
        ],
        passing: [
            Example("a finding is there") {
                Stance(.disclaimsProcessors).accepting(.processorDisclaimed, because: "gevraagd", until: "2027-11-21")
            },
            Example("a finding about the organisation as a whole") {
                Accepted(.versionMissing, because: "gevraagd", until: "2027-11-21")
            },
            Example("an acceptance that has expired is another finding") {
                Stance(.readersMustReturn).accepting(.processorDisclaimed, because: "gevraagd", until: "2026-11-20")
            },
        ]
    ) { organisation, day in
        organisation.allAcceptances.filter { placed in
            guard let rule = placed.rule, placed.acceptance.holds(on: day) else { return false }
            return !rule.find(organisation, day).contains(where: placed.covers)
        }.map {
            Finding("the acceptance of \($0.acceptance.rule.rawValue.quoted) covers no finding", at: $0.acceptance)
        }
    }
}
