import Diagnostics
import Facts

extension Rule {
    static let consentImplied = Rule(
        .consentImplied, .purposes, .error,
        title: "Consent is inferred from something else",
        provisions: [.avg("4 onder 11"), .avg("7 lid 1"), .ruling("C-673/17", "Planet49")],
        checked: "2026-11-21",
        why: "consent is a clear act of its own; silence, use or signing something else is none.",
        remedy: """
            Ask consent by an act of its own, \
            \(swift: "obtained: [.separateAct]", json: #""ways": ["separateAct"]"#), or rest the purpose on another \
            ground.
            """,
        dutch: Dutch(
            "Toestemming wordt afgeleid uit iets anders",
            why: """
                toestemming is een duidelijke, eigen handeling; zwijgen, gebruik van een site of het tekenen van \
                iets anders is dat niet.
                """,
            remedy: "Vraag toestemming met een eigen handeling, of kies een andere grondslag."),
        foundIn: [
            "consent by signing a licence agreement",
            "consent by using the site",
        ],
        notFoundIn: [
            "consent by a tick in a box",
            "consent by word of mouth is an act too",
        ]
    ) { organisation in
        organisation.consents.flatMap { purpose, basis, consent in
            [ConsentWay.impliedBySigning, .impliedByUse].filter(consent.ways.contains).map { way in
                let act = way == .impliedBySigning ? "signing something else" : "use or silence"
                return Finding(
                    "consent for purpose \(purpose.name.quoted) is inferred from \(act)", at: basis,
                    alike: Alike(purpose.name.quoted) { "consent for purposes \($0) is inferred from \(act)" })
            }
        }
    }
}
