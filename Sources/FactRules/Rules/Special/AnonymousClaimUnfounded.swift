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
            data are anonymous only where it cannot reasonably be found whom they are about; who holds the key to a code \
            uses personal data, even where another who gets them cannot find that.
            """,
        remedy: """
            Call such data gepseudonimiseerd, or, where they are anonymous indeed, take them out of \
            \(swift: "DataCategories(...)", json: #""categories""#).
            """,
        dutch: Dutch(
            "Persoonsgegevens worden anoniem genoemd",
            why: """
                gegevens zijn pas anoniem als redelijkerwijs niet te achterhalen is over wie ze gaan. Wie de sleutel \
                van een code heeft, verwerkt persoonsgegevens, ook als een ander die ze krijgt dat niet kan achterhalen.
                """,
            remedy: "Noem zulke gegevens gepseudonimiseerd. Zijn ze echt anoniem? Haal ze dan weg."),
        foundIn: [
            "anonymous data among the personal data",
            "an example that is called so",
        ],
        notFoundIn: [
            "coded data, called so",
            "data that become anonymous when their time is over",
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
