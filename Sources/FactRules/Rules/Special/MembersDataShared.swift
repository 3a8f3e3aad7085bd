import Diagnostics
import Facts

extension Rule {
    static let membersDataShared = Rule(
        .membersDataShared, .special, .warning,
        title: "Special data of members go outside the body that may use them",
        provisions: [.avg("9 lid 2 onder d"), .uavg("22 lid 2 onder c")],
        checked: "2026-11-29",
        why: """
            a church, party or trade union may use what its members have told by being one, and gives it to nobody outside \
            without their consent.
            """,
        remedy: """
            Ask explicit consent for it in a purpose of its own, \
            \(swift: "Consent(..., isExplicit: true)", json: #""grounds": [{"ground": "consent", "consent": {"isExplicit": true}}]"#), \
            or keep these data within the body.
            """,
        dutch: Dutch(
            "Bijzondere gegevens van leden gaan naar buiten",
            why: """
                een kerk, partij of vakbond mag gebruiken wat leden door hun lidmaatschap vertellen, en geeft dat zonder hun \
                toestemming aan niemand daarbuiten.
                """,
            remedy: "Vraag uitdrukkelijke toestemming, of houd deze gegevens binnen de organisatie."),
        foundIn: [
            "members' data to another body",
            "beside what members made public themselves",
        ],
        notFoundIn: [
            "explicit consent",
            "a processor works for the body itself",
            "what lifts the ban is being asked",
        ]
    ) { organisation in
        let outside = Set(organisation.sharing?.recipients.map(\.name) ?? [])
        return organisation.purposes.filter(\.restsOnMembership).compactMap { purpose in
            let parties = purpose.recipients.filter(outside.contains)
            guard !parties.isEmpty else { return nil }
            return Finding(
                "purpose \(purpose.name.quoted) uses what members told by being one, and gives data to \(parties.quoted)",
                at: purpose)
        }
    }
}

extension Purpose {
    /// Whether special data are used as those of members, and without their explicit consent.
    fileprivate var restsOnMembership: Bool {
        let exceptions = specialDataExceptions.value ?? []
        return exceptions.contains(.ownMembers) && !exceptions.contains(.explicitConsent) && !hasExplicitConsent
    }
}
