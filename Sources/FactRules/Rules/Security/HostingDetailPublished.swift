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
        foundIn: ["a server's address"],
        notFoundIn: [
            "a server",
            "an address that is being asked is not published",
        ]
    ) { organisation in
        (organisation.security?.hosting ?? []).compactMap { hosting in
            hosting.ipAddress.value.map { Finding("the address \($0.quoted) of a server is published", at: hosting) }
        }
    }
}
