import Diagnostics
import Facts

extension Rule {
    static let marketingChannelUnsaid = Rule(
        .marketingChannelUnsaid, .marketing, .warning,
        title: "Data are used for advertising, and nothing says how people get it",
        provisions: [.tw("11.7 lid 1"), .avg("21 lid 2"), .avg("21 lid 3")],
        checked: "2026-11-21",
        why: "whether advertising takes consent depends on the way it goes: by e-mail and telephone it mostly does.",
        remedy: """
            Record what is sent and how: \
            \(swift: #"Mailing(to: klanten, "aanbiedingen", by: .known(.email), isCommercial: true, ...)"#, json: #""mailings": [{"audience": "klanten", "content": "aanbiedingen", "channel": {"known": "email"}, "isCommercial": {"known": true}}]"#).
            """,
        dutch: Dutch(
            "Gegevens worden gebruikt voor reclame, en niet gezegd is hoe die mensen bereikt",
            why: """
                of voor reclame toestemming nodig is, hangt af van de weg waarlangs die gaat: per e-mail en telefoon is \
                dat meestal zo.
                """,
            remedy: "Leg vast welke reclame wordt gestuurd, aan wie en hoe."),
        foundIn: ["services are promoted, and nothing says how"],
        notFoundIn: [
            "a mailing by post",
            "a mailing by a way that is being asked: that has rules of its own",
            "a newsletter",
            "advertisers that others are",
        ]
    ) { organisation in
        guard organisation.mailings.isEmpty, organisation.newsletter.value == nil else { return [] }
        return organisation.purposes.filter(\.advertises).map {
            Finding(
                "nothing says by which way people get what purpose \($0.name.quoted) promotes", at: $0,
                asking: organisation.newsletter.question)
        }
    }
}

extension Purpose {
    fileprivate var advertises: Bool {
        name.mentions([
            "onder de aandacht", "reclame maken", "reclame sturen", "marketing", "aanbiedingen sturen",
            "aanbiedingen doen",
        ])
    }
}
