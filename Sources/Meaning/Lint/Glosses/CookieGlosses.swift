// Which cookies are placed, and how consent for them is asked and taken back (Tw art. 11.7a).
extension Glosses {
    static let cookies = Glosses(
        words: [
            Vocabulary(
                .logic,
                ["functional": "functionele", "analytic": "analytische", "browser": "browser", "contain": "bevatten"]),
            Vocabulary(.act, ["gauge": "meten meet gemeten", "hold-back": "tegenhouden"]),
        ],
        [
            "cookies.none": "our website place no cookie.",
            "cookies.placed": "our website place cookie.",
            "cookies.mention": "more read you our {document}.",
            "privacyMention": "how we your data handle read you our {document}.",
            "cookies.keptAtMost": "cookie remain not-more-than {term} stand.",
            "cookies.onVisit": "as you our website visit place we automatically cookie.",
            "cookies.holdNo": "our cookie contain no {data}.",
            "cookies.complete": "below stand all cookie our website place.",
            "cookies.examples": "below stand some cookie our website place.",
            "cookieCategory.functional": "functional cookie",
            "cookieCategory.limitedAnalytics": "limited analytic cookie",
            "cookieCategory.analytics": "analytic cookie",
            "cookieCategory.tracking": "tracking-cookie",
            "cookieCategory.unsaid": "remaining cookie",
            "cookieRule.functional": "these cookie necessary our website let work. your consent not necessary.",
            "cookieRule.limitedAnalytics":
                "these cookie gauge we how well our website work. little consequence for your privacy. "
                + "your consent not necessary.",
            "cookieRule.consent":
                "these cookie place we only as you consent give. refuse you? place we not. "
                + "withdraw you your consent? use we not more.",
            "cookie.name.plain": "{cookie}",
            "cookie.name.named": "{cookie} name: {name}",
            "cookie.party": "{party}.",
            "cookie.purposes": "{purposes}.",
            "cookie.purposes.data": "go these data: {data}.",
            "cookie.purposes.dataExamples": "go among-others these data: {data}.",
            "cookie.purposes.served": "belong purpose {purpose}.",
            "cookie.lifetime.session": "until you browser close.",
            "cookie.lifetime.term": "{term}.",
            "cookie.readers.named": "{readers}.",
            "cookie.readers.none": "nobody else.",
            "cookieConsent.some": "for some cookie ask we your consent.",
            "cookieConsent.all": "for all these cookie ask we your consent.",
            "cookieConsent.moment.each": "do we {moment}.",
            "cookieConsent.moment.once": "do we once: {moment}.",
            "cookieConsent.refusal": "refuse go equally easily as allow.",
            "cookieConsent.open": "also as you refuse can you our website use.",
            "cookieWithdrawal.browser": "you can cookie hold-back or delete via settings of your browser.",
            "cookieWithdrawal.place": "your consent withdraw can always via {place}.",
        ])
}
