import Diagnostics
import Facts

extension Rule {
    static let marketingOnContract = Rule(
        .marketingOnContract, .marketing, .warning,
        title: "Newsletters or advertising rest on a contract",
        provisions: [
            .avg("6 lid 1 onder b"), .avg("13 lid 1 onder c"), .tw("11.7 lid 1"),
            Provision(
                .guidance, "EDPB-richtsnoeren 2/2019, par. 51-56",
                url: "https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/"
                    + "guidelines-22019-processing-personal-data-under-article-61b_nl"),
        ],
        checked: "2026-11-29",
        why: """
            what somebody bought can be delivered without advertising; that takes consent, or among one's own customers a \
            legitimate interest with a way out.
            """,
        remedy: """
            Rest it on consent, \(swift: "Rests(on: .consent(...))", json: #""grounds": [{"ground": "consent"}]"#), or on a \
            legitimate interest, \
            \(swift: #"Rests(on: .legitimateInterest("..."))"#, json: #""grounds": [{"ground": "legitimateInterest", "interest": {"known": "..."}}]"#).
            """,
        dutch: Dutch(
            "Nieuwsbrieven of reclame hebben een overeenkomst als grondslag",
            why: """
                wat iemand kocht, kan worden geleverd zonder reclame; daarvoor is toestemming nodig, of bij eigen klanten een \
                gerechtvaardigd belang met een afmeldmogelijkheid.
                """,
            remedy: "Vraag toestemming, of leg het gerechtvaardigd belang vast."),
        foundIn: [
            "a newsletter on a contract",
            "advertising among what belongs to an order",
        ],
        notFoundIn: [
            "a newsletter with consent",
            "a newsletter that people pay for",
            "what members are entitled to",
            "advertising that the organisation makes for its customers",
        ]
    ) { organisation in
        organisation.purposes.filter { $0.restsOnContractAlone && $0.isAdvertising }.map {
            Finding("purpose \($0.name.quoted) is advertising, and rests on a contract", at: $0)
        }
    }
}

extension Purpose {
    /// Whether its own words say that it is advertising, and not something that people order or pay for.
    fileprivate var isAdvertising: Bool {
        ([name] + details).contains { text in
            text.mentions([
                "nieuwsbrief", "nieuwsbrieven", "reclame", "direct marketing", "aanbiedingen sturen",
                "marketingberichten",
            ])
                && !text.mentions(["betaald", "abonnement", "lidmaatschap", "opdracht", "campagne", "bestelde"])
        }
    }
}
