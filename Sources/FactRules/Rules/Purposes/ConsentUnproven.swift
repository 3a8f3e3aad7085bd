import Diagnostics
import Facts

extension Rule {
    static let consentUnproven = Rule(
        .consentUnproven, .purposes, .dossier,
        title: "Consent leaves no proof",
        provisions: [.avg("7 lid 1"), .avg("5 lid 2")],
        checked: "2026-11-21",
        why: "the controller must be able to show who consented, when, and to what.",
        remedy: """
            Record where the proof stands: \
            \(swift: #"Consent(..., record: "klantdossier")"#, json: #""record": {"known": "klantdossier"}"#).
            """,
        dutch: Dutch(
            "Van toestemming blijft geen bewijs over",
            why: "de organisatie moet kunnen aantonen wie wanneer waarvoor toestemming gaf.",
            remedy: "Leg toestemmingen vast, en noteer waar dat gebeurt."),
        foundIn: [
            "consent by word of mouth, without a record",
            "nothing says how consent is given",
            "a record that is being asked",
        ],
        notFoundIn: [
            "consent by word of mouth, with a record",
            "an e-mail is its own proof",
        ]
    ) { organisation in
        organisation.consents.filter { $0.consent.leavesNoTrace && $0.consent.record.isMissing }.map {
            Finding(
                "nothing shows who gave consent for purpose \($0.purpose.name.quoted), and when", at: $0.basis,
                asking: $0.consent.record.question,
                alike: Alike($0.purpose.name.quoted) { "nothing shows who gave consent for purposes \($0), and when" })
        }
    }
}

extension Consent {
    /// Whether some of it is given without an act that can be kept.
    fileprivate var leavesNoTrace: Bool { ways.isEmpty || ways.contains(.oral) || ways.contains(.impliedByUse) }
}
