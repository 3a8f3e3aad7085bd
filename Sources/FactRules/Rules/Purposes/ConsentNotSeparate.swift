import Diagnostics
import Facts

extension Rule {
    static let consentNotSeparate = Rule(
        .consentNotSeparate, .purposes, .error,
        title: "Consent stands inside a document on other matters",
        provisions: [.avg("7 lid 2")],
        checked: "2026-11-21",
        why: "consent in a document on other matters must stand apart from them.",
        remedy: """
            Ask consent in a text and by an act of its own: \
            \(swift: "obtained: [.separateAct]", json: #""ways": ["separateAct"]"#).
            """,
        dutch: Dutch(
            "De toestemming zit in een stuk dat over iets anders gaat",
            why: "toestemming in een stuk over andere zaken moet daarvan duidelijk te onderscheiden zijn.",
            remedy: "Vraag toestemming in een eigen tekst, met een eigen handeling."),
        foundIn: ["consent in a licence agreement"],
        notFoundIn: [
            "consent by a tick in a box",
            "consent by e-mail",
        ]
    ) { organisation in
        organisation.consents.filter { $0.consent.ways.contains(.impliedBySigning) }.map {
            Finding(
                "consent for purpose \($0.purpose.name.quoted) stands inside an agreement on other matters",
                at: $0.basis,
                alike: Alike($0.purpose.name.quoted) {
                    "consent for purposes \($0) stands inside an agreement on other matters"
                })
        }
    }
}
