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
        failing: [
            Example("a list of thieves, shared with other shops") {
                DataCategories(.shoplifters)
                Sharing { Recipient("winkels in de buurt") }
                Purpose("winkeldieven weren") {
                    Processes(.shoplifters)
                    SharedWith(Recipient("winkels in de buurt"))
                    CriminalDataAllowed(by: .ownProtection)
                }
            },
            Example("a law that only has files kept") {
                DataCategories(.shoplifters)
                Sharing { Recipient("winkels in de buurt") }
                Purpose("winkeldieven weren") {
                    Processes(.shoplifters)
                    SharedWith(Recipient("winkels in de buurt"))
                    Rests(on: .legalObligation(.known([.wwft33])))
                }
            },
            Example("a permit that is being asked", giving: .warning) {
                DataCategories(.shoplifters)
                Sharing { Recipient("winkels in de buurt") }
                Purpose("winkeldieven weren") {
                    Processes(.shoplifters)
                    SharedWith(Recipient("winkels in de buurt"))
                    CriminalDataAllowed(by: .asked)
                }
            },
        ],
        passing: [
            Example("a list with a permit") {
                DataCategories(.shoplifters)
                Sharing { Recipient("winkels in de buurt") }
                Purpose("winkeldieven weren") {
                    Processes(.shoplifters)
                    SharedWith(Recipient("winkels in de buurt"))
                    CriminalDataAllowed(by: .permit)
                }
            },
            Example("a report to the police") {
                DataCategories(.shoplifters)
                Sharing { Recipient("de politie") }
                Purpose("aangifte doen") {
                    Processes(.shoplifters)
                    SharedWith(Recipient("de politie"))
                    CriminalDataAllowed(by: .ownProtection)
                }
            },
            Example("a claim in court: the other side and the experts hear of it") {
                DataCategories(.shoplifters)
                Sharing { Recipient("de verzekeraar") }
                Purpose("onze schade verhalen") {
                    Processes(.shoplifters)
                    SharedWith(Recipient("de verzekeraar"))
                    CriminalDataAllowed(by: .legalClaims)
                }
            },
            Example("advocates, whatever the form of the word") {
                DataCategories(.shoplifters)
                Sharing { Recipient("onze advocaten") }
                Purpose("onze schade verhalen") {
                    Processes(.shoplifters)
                    SharedWith(Recipient("onze advocaten"))
                    CriminalDataAllowed(by: .ownProtection)
                }
            },
            Example("a processor is no third party") {
                DataCategories(.shoplifters)
                Sharing { Processor.host }
                Purpose("winkeldieven weren") {
                    Processes(.shoplifters)
                    SharedWith(Processor.host)
                    CriminalDataAllowed(by: .ownProtection)
                }
            },
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

extension DataCategory {
    fileprivate static let shoplifters = DataCategory("winkeldieven", .criminalOffence)
}
