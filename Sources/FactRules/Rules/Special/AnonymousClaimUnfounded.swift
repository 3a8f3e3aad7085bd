import Diagnostics
import Facts

extension Rule {
    static let anonymousClaimUnfounded = Rule(
        .anonymousClaimUnfounded, .special, .warning,
        title: "Personal data are called anonymous",
        provisions: [
            .avg("4 onder 5"), Provision(.guidance, "AVG overweging 26", url: Provision.avg("4").url),
            .ruling("C-413/23 P", "EDPS/GAR"),
        ],
        checked: "2026-11-21",
        why: """
            data are anonymous only where nobody can find whom they are about, by any means likely to be used; what is \
            only coded is personal, and the law holds for it.
            """,
        remedy: """
            Call such data gepseudonimiseerd, or, where they are anonymous indeed, take them out of DataCategories(...).
            """,
        dutch: Dutch(
            "Persoonsgegevens worden anoniem genoemd",
            why: """
                gegevens zijn pas anoniem als niemand met redelijke middelen kan achterhalen over wie ze gaan; \
                wat alleen een code draagt, blijft persoonlijk.
                """,
            remedy: "Noem zulke gegevens gepseudonimiseerd. Zijn ze echt anoniem? Haal ze dan weg."),
        failing: [
            Example("anonymous data among the personal data") {
                DataCategories(DataCategory("anonieme bezoekgegevens"))
            },
            Example("an example that is called so") {
                DataCategories(DataCategory("bezoekgegevens", including: "geanonimiseerd IP-adres"))
            },
        ],
        passing: [
            Example("coded data, called so") { DataCategories(DataCategory("gepseudonimiseerde onderzoeksgegevens")) },
            Example("data that become anonymous when their time is over") {
                DataCategories(.contact)
                Purpose("bestellingen tellen") {
                    Processes(.contact)
                    Includes("gegevens anoniem maken")
                }
            },
        ]
    ) { organisation in
        organisation.categories.filter(\.isCalledAnonymous).map {
            Finding("category \($0.label.quoted) of personal data is called anonymous", at: $0)
        }
    }
}

extension DataCategory {
    fileprivate var isCalledAnonymous: Bool {
        ([label] + examples).contains { $0.mentions(["anoniem", "anonieme", "geanonimiseerd"]) }
    }
}
