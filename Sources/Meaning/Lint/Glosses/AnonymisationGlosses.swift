// Results that lead to nobody, and what is done without personal data (AVG overweging 26).
extension Glosses {
    static let anonymisation = Glosses(
        words: [
            Vocabulary(
                .logic,
                [
                    "serve": "dienen",
                    "append": "voegen", "equal": "gelijk",
                ])
        ],
        [
            "anonymised.aggregated": "{output} stand only total toward nobody lead.",
            "anonymised.anonymous": "{output} stand nothing toward person lead.",
            "anonymised.from": "make we of these data: {categories}.",
            "anonymised.holds": "figures about {holds}.",
            "anonymised.excludes": "stand no {excluded}.",
            "anonymised.example": "example: {example}.",
            "anonymised.uses": "serve for {uses}.",
            "anonymised.keptLonger": "outcome can we also keep as we data self delete.",
            "anonymised.public": "outcome make we public.",
            "anonymised.addsNothing": "to what we of you keep append we nothing.",
            "withoutData.activity": "for {activity} no personal-data necessary.",
            "withoutData.basis": "use we only {basis}.",
            "withoutData.same": "for everyone equal.",
            "withoutData.alwaysOn": "stand always to.",
        ])
}
