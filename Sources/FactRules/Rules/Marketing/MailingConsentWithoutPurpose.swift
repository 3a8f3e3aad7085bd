import Diagnostics
import Facts

extension Rule {
    static let mailingConsentWithoutPurpose = Rule(
        .mailingConsentWithoutPurpose, .marketing, .warning,
        title: "Mail is sent by consent, and no purpose rests on consent",
        provisions: [.avg("6 lid 1 onder a"), .avg("13 lid 1 onder c"), .avg("13 lid 2 onder c")],
        checked: "2026-11-21",
        why: "people are told for what they consented, and that they can take it back.",
        remedy: """
            Add the purpose of the mail: \
            \(swift: #"Purpose("aanbiedingen sturen") { Concerns(klanten); Rests(on: .consent(...)) }"#, json: #""purposes": [{"name": "aanbiedingen sturen", "subjects": ["klanten"], "grounds": [{"ground": "consent"}]}]"#).
            """,
        dutch: Dutch(
            "Berichten gaan uit op basis van toestemming, en geen doel rust op toestemming",
            why: "mensen moeten weten waarvoor zij toestemming gaven, en dat zij die kunnen intrekken.",
            remedy: "Neem het doel van de berichten op, met toestemming als grondslag."),
        foundIn: [
            "mail by consent, and purposes on other grounds",
            "consent of others than those who get the mail",
        ],
        notFoundIn: [
            "mail by consent, and its purpose",
            "a purpose on consent of which nothing says whom it concerns",
            "mail to own customers needs no consent",
            "what allows the mail is being asked, by another rule",
        ]
    ) { organisation in
        let purposes = organisation.bases(on: .consent).map(\.purpose)
        return organisation.mailings.filter { $0.permission.value == .consent }.filter { mailing in
            !purposes.contains { $0.subjects.isEmpty || $0.subjects.contains(mailing.audience) }
        }.map { Finding("\($0.title) is by consent, and no purpose of its readers rests on consent", at: $0) }
    }
}
