import Diagnostics
import Facts

extension Rule {
    static let specialCategoryConsentNotExplicit = Rule(
        .specialCategoryConsentNotExplicit, .special, .error,
        title: "Special data rest on consent that is not explicit",
        provisions: [.avg("9 lid 1"), .avg("9 lid 2 onder a"), .uavg("22 lid 2 onder a")],
        checked: "2026-11-21",
        why: "data on health, faith and the like may be used on consent only where that consent is explicit.",
        remedy: """
            Ask explicit consent, and record it: \
            \(swift: "Consent(..., isExplicit: true)", json: #""consent": {"isExplicit": true}"#).
            """,
        dutch: Dutch(
            "Bijzondere gegevens rusten op toestemming die niet uitdrukkelijk is",
            why: """
                wie gegevens over gezondheid, geloof en dergelijke op grond van toestemming gebruikt, heeft \
                uitdrukkelijke toestemming nodig.
                """,
            remedy: "Vraag uitdrukkelijke toestemming, en leg die vast."),
        foundIn: ["allergies by consent"],
        notFoundIn: [
            "allergies by explicit consent",
            "consent as the ground, and another exception that lifts the ban",
            "ordinary data by consent",
        ]
    ) { organisation in
        organisation.consents.compactMap { purpose, basis, consent in
            let special = purpose.categories.compactMap(organisation.category).filter { $0.nature == .special }
            let others = (purpose.specialDataExceptions.value ?? []).filter { $0 != .explicitConsent }
            guard !special.isEmpty, !consent.isExplicit, others.isEmpty else { return nil }
            return Finding(
                "\(special.map(\.label).quoted) for purpose \(purpose.name.quoted) rest on consent that is not explicit",
                at: basis)
        }
    }
}
