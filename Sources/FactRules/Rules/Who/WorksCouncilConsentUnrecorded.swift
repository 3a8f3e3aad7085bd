import Diagnostics
import Facts

extension Rule {
    static let worksCouncilConsentUnrecorded = Rule(
        .worksCouncilConsentUnrecorded, .who, .dossier,
        title: "Nothing records that the works council agreed to how data on staff are used",
        provisions: [
            Provision(.ondernemingsraden, "27 lid 1 onder k"), Provision(.ondernemingsraden, "27 lid 1 onder l"),
        ],
        checked: "2026-11-21",
        why: "rules on the data of staff, or a system to follow staff, need the consent of the works council.",
        remedy: """
            Record that consent: \
            \(swift: #"Controller(..., worksCouncilConsent: "besluit van 3 maart 2026")"#, json: #""worksCouncilConsent": {"known": "besluit van 3 maart 2026"}"#).
            """,
        dutch: Dutch(
            "Niet vastgelegd is dat de ondernemingsraad instemde met het gebruik van personeelsgegevens",
            why: """
                voor een regeling over gegevens van personeel, of een systeem om personeel te volgen, is instemming \
                van de ondernemingsraad nodig.
                """,
            remedy: "Leg de instemming vast."),
        foundIn: [
            "a works council that did not agree",
            "consent that is being asked",
        ],
        notFoundIn: [
            "a works council that agreed",
            "staff, and nobody said that there is a works council",
            "customers are no staff",
        ]
    ) { organisation in
        guard let controller = organisation.controller else { return [] }
        let consent = controller.worksCouncilConsent
        let staff = organisation.subjects.filter { $0.knownRelation == .staff }
        guard !staff.isEmpty, consent.isNone || consent.isUnknown else { return [] }
        return [
            Finding(
                "the works council is not known to agree to how data on \(staff.map(\.label).quoted) are used",
                at: controller, asking: consent.question,
                notes: staff.map { Diagnostic.Note("staff \($0.label.quoted) are here", at: $0.location) })
        ]
    }
}
