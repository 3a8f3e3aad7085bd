// Results that lead to nobody, and what is done without personal data (AVG overweging 26).
extension Glosses {
    static let anonymisation = Glosses(
        [
            "anonymised.aggregated": "{output} stand only total nobody recognise.",
            "anonymised.anonymous": "{output} stand nothing toward person lead.",
            "anonymised.from": "make we of these data: {categories}.",
            "anonymised.holds": "figures about {holds}.",
            "anonymised.excludes": "stand no {excluded}.",
            "anonymised.example": "example: {example}.",
            "anonymised.uses": "we use for {uses}.",
            "anonymised.keptLonger": "also as we data self delete can we keep.",
            "anonymised.public": "we make public.",
            "anonymised.addsNothing": "to what we of you keep append we nothing.",
            "withoutData.activity": "for {activity} no personal-data necessary.",
            "withoutData.basis": "use we only {basis}.",
            "withoutData.same": "for everyone equal.",
            "withoutData.alwaysOn": "stand always to.",
        ])
}
