import Diagnostics
import Facts

extension Rule {
    static let transferAssessmentMissing = Rule(
        .transferAssessmentMissing, .recipients, .dossier,
        title: "Nobody recorded whether the other country leaves the safeguards their effect",
        provisions: [.avg("46 lid 1"), .ruling("C-311/18", "Schrems II"), .contractualClauses("bepaling 14")],
        checked: "2026-11-21",
        why: "clauses and binding rules allow a transfer only where law and practice there leave them their effect.",
        remedy: """
            Assess the transfer, and record where: \
            \(swift: #"transfer: TransferRecord(assessment: "het dossier van 1 maart 2026")"#, json: #""transfer": {"assessment": {"known": "het dossier van 1 maart 2026"}}"#).
            """,
        dutch: Dutch(
            "Niemand heeft vastgelegd of het andere land de waarborgen laat werken",
            why: "bepalingen en bindende regels zijn alleen genoeg als wet en praktijk daar ze laten werken.",
            remedy: "Beoordeel de doorgifte, en leg vast waar die beoordeling staat."),
        foundIn: [
            "contractual clauses, and no assessment",
            "the United States too: the clauses stand beside the Data Privacy Framework",
            "an assessment that is being asked",
        ],
        notFoundIn: [
            "contractual clauses and an assessment",
            "the Commission has assessed the whole country",
            "consent is no safeguard that the law of the country could take away",
        ]
    ) { organisation, shared in
        organisation.parties.filter { $0.needsAssessment(on: shared.day) && $0.transfer.assessment.isMissing }.map {
            Finding(
                "nothing says that the transfer to \($0.title) was assessed", at: $0.fact,
                asking: $0.transfer.assessment.question,
                alike: Alike($0.name.quoted) { "nothing says that the transfers to \($0) were assessed" })
        }
    }
}

extension Party {
    /// A decision about a part of the country says nothing of the rest.
    fileprivate func needsAssessment(on day: CalendarDate) -> Bool {
        guard safeguards.contains(where: \.needsAssessment) else { return false }
        return thirdCountries.contains { Adequacy.decision(for: $0, on: day).map { $0.scope != nil } ?? true }
    }
}
