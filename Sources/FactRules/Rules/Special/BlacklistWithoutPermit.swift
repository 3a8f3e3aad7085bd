import Diagnostics
import Facts

extension Rule {
    static let blacklistWithoutPermit = Rule(
        .blacklistWithoutPermit, .special, .error,
        title: "Data on offences go to others, and there is no permit",
        provisions: [.avg("10"), .uavg("33 lid 4"), .uavg("33 lid 6")],
        checked: "2026-11-21",
        why: """
            who keeps data on offences for others than itself or its group needs a permit of the Autoriteit \
            Persoonsgegevens, or is a security firm with a permit of its own, unless art. 32 or 33 of the UAVG makes an \
            exception.
            """,
        remedy: """
            Share these data with nobody, or say what allows it: \
            \(swift: "CriminalDataAllowed(by: .permit), .sameGroup or .securityFirm", json: #""criminalDataGrounds": {"known": ["permit"]}, or "sameGroup" or "securityFirm" in its place"#). \
            A report to the police, or a claim in court, needs none of these.
            """,
        dutch: Dutch(
            "Strafrechtelijke gegevens gaan naar anderen, en er is geen vergunning",
            why: """
                wie zulke gegevens bijhoudt voor anderen dan zichzelf of het eigen concern, heeft een vergunning \
                nodig van de Autoriteit Persoonsgegevens, of is een beveiliger met een eigen vergunning, tenzij \
                artikel 32 of 33 van de UAVG een uitzondering maakt.
                """,
            remedy: """
                Deel de gegevens met niemand, of leg vast wat het toestaat. Voor een aangifte of een rechtszaak \
                is dit niet nodig.
                """),
        foundIn: [
            "a list of thieves, shared with other shops",
            "a law that only has files kept",
            "a permit that is being asked",
        ],
        notFoundIn: [
            "a list with a permit",
            "a report to the police",
            "a claim in court: the other side and the experts hear of it",
            "advocates, whatever the form of the word",
            "a processor is no third party",
        ]
    ) { organisation in
        let others = (organisation.sharing?.recipients ?? []).map(\.name).filter { !PublicBody.appliesLaw($0) }
        return organisation.purposes.compactMap { purpose in
            let data = organisation.categories(of: purpose, .criminalOffence).map(\.label)
            let receivers = purpose.recipients.filter(others.contains)
            guard !data.isEmpty, !receivers.isEmpty, !purpose.mayShareCriminalData else { return nil }
            return Finding(
                """
                \(data.quoted) go to \(receivers.quoted) for purpose \(purpose.name.quoted), and no permit is named
                """, at: purpose, asking: purpose.criminalDataGrounds.question)
        }
    }
}

extension Purpose {
    /// Whether it is a claim or a defence in law, for which UAVG art. 32 onder d allows such data whatever else is named.
    private var isLegalClaim: Bool {
        specialDataExceptions.value?.contains(.legalClaims) == true
            || name.mentions([
                "rechtsvordering", "rechtszaak", "procedure", "geschil", "verhalen", "in rechte", "aangifte",
            ])
    }

    /// Whether what allows data on offences here allows giving them to others too.
    fileprivate var mayShareCriminalData: Bool {
        if hasExplicitConsent || hasStatute || isLegalClaim { return true }
        return (criminalDataGrounds.value ?? []).contains { ground in
            switch ground {
            case .ownDecision, .ownProtection, .staffRules: false
            default: true
            }
        }
    }
}
