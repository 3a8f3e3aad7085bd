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
        failing: [
            Example("the Privacy Shield") {
                Sharing { Processor("Voorbeeldmail", agreement: .signed, in: "US", safeguard: .known(.privacyShield)) }
            },
            Example("Safe Harbor") { Sharing { Recipient("Bureau", in: "US", safeguard: .known(.safeHarbor)) } },
            Example("clauses of before 2021, where no adequacy decision helps") {
                Sharing { Recipient("Bureau", in: "IN", safeguard: .known(.contractualClausesBefore2021)) }
            },
            Example("the Privacy Shield, where a decision allows the transfer anyway", giving: .warning) {
                Sharing { Recipient("Bureau", in: "CH", safeguard: .known(.privacyShield)) }
            },
        ],
        passing: [
            Example("the Data Privacy Framework, which came after the Privacy Shield") {
                Sharing { Recipient("Bureau", in: "US", safeguard: .dataPrivacyFramework) }
            },
            Example("contractual clauses of 2021") {
                Sharing { Recipient("Bureau", in: "IN", safeguard: .standardContractualClauses) }
            },
            Example("a safeguard that is being asked is the question of another rule") {
                Sharing { Recipient("Bureau", in: "US", safeguard: .asked) }
            },
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
