import Diagnostics
import Facts

extension Rule {
    static let hostingDetailPublished = Rule(
        .hostingDetailPublished, .security, .note,
        title: "The statement gives the address of a server",
        provisions: [.avg("32 lid 1")],
        checked: "2026-11-21",
        why: "the address of a server tells people nothing of their data, and shows others where to attack.",
        remedy: """
            Leave it out: \(swift: "Hosting(...) without ipAddress", json: #"take "ipAddress" from "hosting""#).
            """,
        dutch: Dutch(
            "De verklaring noemt het adres van een server",
            why:
                "het adres van een server zegt mensen niets over hun gegevens, en wijst anderen waar zij kunnen aanvallen.",
            remedy: "Laat het adres weg."),
        failing: [
            Example("a server's address") { Security { Hosting(.cloud, on: .own, ipAddress: "192.0.2.1") } }
        ],
        passing: [
            Example("a server") { Security { Hosting(.cloud, on: .own) } },
            Example("an address that is being asked is not published") {
                Security { Hosting(.cloud, on: .own, ipAddress: .asked) }
            },
        ]
    ) { organisation in
        (organisation.security?.hosting ?? []).compactMap { hosting in
            hosting.ipAddress.value.map { Finding("the address \($0.quoted) of a server is published", at: hosting) }
        }
    }
}
