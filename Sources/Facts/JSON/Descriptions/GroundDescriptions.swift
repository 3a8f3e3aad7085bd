extension TypeDescriptions {
    /// What allows a purpose.
    static let grounds: [String: TypeDescription] = [
        "LegalBasis": TypeDescription(
            "The ground on which a purpose rests, with what the law asks to be told about it.",
            [
                "ground": "Which of the six.",
                "includesPreparation": "Contract: that steps before it, at the data subject's request, are meant too.",
                "statutes": "Legal obligation and public task: the statutes (AVG art. 6 lid 3).",
                "interest":
                    "Legitimate interest: which one (AVG art. 13 lid 1 onder d), in words that can follow a colon.",
                "balancing":
                    "Legitimate interest: where it is recorded that it was weighed against that of the data subjects. "
                    + "Never published.",
                "isPublicTask":
                    "Legitimate interest of a public authority: whether the purpose is one of its tasks. "
                    + "Never published.",
                "coverage": "How much of the purpose rests on this ground, where it has more than one.",
                "consent": "Consent: how it is asked, kept and taken back.",
            ]),
        "LegalBasis.Coverage": TypeDescription("How much of a purpose rests on a ground."),
        "LegalBasis.Ground": TypeDescription("One of the six grounds of AVG art. 6 lid 1."),
        "Consent": TypeDescription("How consent is asked, kept and taken back (AVG art. 7).", consentKeys),
        "ConsentWay": TypeDescription("A way in which consent is said to be given; never published."),
    ]

    private static let consentKeys = [
        "scope": "What exactly is allowed, each as an infinitive: \"uw Gmail-adres ophalen\".",
        "moment": "When it is asked, as a clause after \"als\": \"u voor het eerst mailt\".",
        "ways": "How it is said to be given.",
        "withdrawal": "Where it is taken back: \"de instellingen van uw account\".",
        "record":
            "That it is known who consented when, and to what (AVG art. 7 lid 1), and where. Never published.",
        "isExplicit": "That it is explicit, as special data need (AVG art. 9 lid 2 onder a).",
        "contractNeedsData": "Whether contract or law would already require the same data. Never published.",
        "refusalIsFree": "Whether people can refuse, or take it back, without harm to themselves. Never published.",
    ]
}
