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
        failing: [
            Example("services are promoted, and nothing says how") {
                Purpose("onze diensten onder de aandacht brengen") {
                    Rests(on: .legitimateInterest("meer klanten"))
                }
            }
        ],
        passing: [
            Example("a mailing by post") {
                Purpose("reclame maken") { Concerns(.customers) }
                Mailing(to: .customers, "aanbiedingen", by: .known(.post), isCommercial: true)
            },
            Example("a mailing by a way that is being asked: that has rules of its own") {
                Purpose("reclame maken") { Concerns(.customers) }
                Mailing(to: .customers, "aanbiedingen", by: .asked, isCommercial: true)
            },
            Example("a newsletter") {
                Purpose("onze diensten onder de aandacht brengen") {}
                Newsletter(unsubscribe: "de link onderaan elke nieuwsbrief")
            },
            Example("advertisers that others are") { Purpose("adverteerders betalen") {} },
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
