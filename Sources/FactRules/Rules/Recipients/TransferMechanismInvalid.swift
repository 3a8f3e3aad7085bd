import Diagnostics
import Facts

extension Rule {
    static let transferMechanismInvalid = Rule(
        .transferMechanismInvalid, .recipients, .error,
        title: "Data leave the EEA on something that allows it no more",
        provisions: [
            .avg("44"), .ruling("C-362/14", "Schrems I"), .ruling("C-311/18", "Schrems II"),
            .contractualClauses("artikel 4"),
        ],
        checked: "2026-11-21",
        why: "Safe Harbor, the Privacy Shield and the contractual clauses of before 2021 are void.",
        remedy: """
            Agree on what is valid now, and record it: \
            \(swift: "safeguard: .standardContractualClauses", json: #""safeguard": {"known": "standardContractualClauses"}"#), \
            or \(swift: ".dataPrivacyFramework", json: #""safeguard": {"known": "dataPrivacyFramework"}"#) for a company that is \
            certified.
            """,
        dutch: Dutch(
            "Gegevens verlaten de EER op iets wat niet meer geldt",
            why: "niet meer geldig zijn Safe Harbor, Privacy Shield en de modelcontractbepalingen van vóór 2021.",
            remedy: "Spreek af wat nu geldt, en leg dat vast."),
        foundIn: [
            "the Privacy Shield",
            "Safe Harbor",
            "clauses of before 2021, where no adequacy decision helps",
            "the Privacy Shield, where a decision allows the transfer anyway",
        ],
        notFoundIn: [
            "the Data Privacy Framework, which came after the Privacy Shield",
            "contractual clauses of 2021",
            "a safeguard that is being asked is the question of another rule",
        ]
    ) { organisation, shared in
        organisation.parties.compactMap { party in
            guard let country = party.thirdCountry, let safeguard = party.safeguard.value, safeguard.isVoid else {
                return nil
            }
            let decision = Adequacy.decision(for: country, on: shared.day)
            let isAllowed = decision.map { $0.scope == nil } ?? false
            return Finding(
                "the transfer to \(party.title) rests on \(safeguard.name)", at: party.fact,
                severity: isAllowed ? .warning : nil)
        }
    }
}
