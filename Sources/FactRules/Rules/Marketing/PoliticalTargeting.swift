import Diagnostics
import Facts

extension Rule {
    static let politicalTargeting = Rule(
        .politicalTargeting, .marketing, .error,
        title: "Political advertising is aimed at people without their explicit consent to just that",
        provisions: [
            Provision(
                .guidance, "Verordening (EU) 2024/900, art. 18 en 19",
                url: "https://eur-lex.europa.eu/eli/reg/2024/900/oj/nld"),
            .avg("9 lid 1"),
        ],
        checked: "2026-11-29",
        why: """
            since 10 October 2025 online political advertising may be aimed only by data that people gave themselves, with \
            explicit consent to that alone, and never by a profile of special data.
            """,
        remedy: """
            Ask that consent, \
            \(swift: "Consent(..., isExplicit: true)", json: #""grounds": [{"ground": "consent", "consent": {"isExplicit": true}}]"#), \
            or show everyone the same.
            """,
        dutch: Dutch(
            "Politieke reclame wordt gericht op mensen zonder hun uitdrukkelijke toestemming daarvoor",
            why: """
                sinds 10 oktober 2025 mag politieke reclame op internet alleen worden gericht met gegevens die mensen zelf \
                gaven, met uitdrukkelijke toestemming voor alleen dat, en nooit met een profiel van bijzondere gegevens.
                """,
            remedy: "Vraag die toestemming apart, of toon iedereen hetzelfde."),
        foundIn: [
            "a campaign aimed at people by a profile",
            "a campaign aimed at people by where they live",
        ],
        notFoundIn: [
            "explicit consent",
            "everyone sees the same",
            "advertising for shoes",
            "the election of a board",
        ]
    ) { organisation in
        organisation.purposes.filter { $0.isPoliticalAdvertising && $0.isAimed && !$0.hasExplicitConsent }.map {
            Finding("purpose \($0.name.quoted) aims political advertising without explicit consent", at: $0)
        }
    }
}

extension Purpose {
    fileprivate var isPoliticalAdvertising: Bool {
        ([name] + details).contains { text in
            text.mentions(["politiek", "verkiezing", "kiezers", "stemadvies"])
                && text.mentions(["reclame", "adverten", "campagne"])
        }
    }

    fileprivate var isAimed: Bool { profiles || !selection.isEmpty }
}
