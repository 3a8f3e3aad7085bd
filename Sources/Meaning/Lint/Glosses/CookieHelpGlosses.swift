// What is explained of cookies, and how visitors keep them out.
extension Glosses {
    static let cookieHelp = Glosses(
        [
            "cookieTopic.whatTheyAre":
                "cookie small text-file website your device put. next visit can website again read.",
            "cookieTopic.whatFor": "website use cookie work choice remember or visit gauge.",
            "cookieTopic.theyAreSafe": "cookie no program contain no virus. only who cookie place can read.",
            "browserChoices": "settings of your browser can you:",
            "browserChoice.blockAll": "all cookie hold-back",
            "browserChoice.blockThirdParty": "only cookie of other hold-back",
            "browserChoice.blockSites": "cookie of certain website hold-back",
            "browserChoice.blockKinds": "certain sorts cookie hold-back",
            "browserChoice.warn": "notification get before cookie come",
            "browserChoice.delete": "cookie delete all stand",
            "browserEffect.siteSuffers": "without cookie work our website possibly less well or not.",
            "browserEffect.siteWorks": "also without cookie work our website well.",
            "browserEffect.oldOnesStay": "hold-back delete no cookie all stand.",
            "browserEffect.settingsAreLost":
                "delete you cookie? you also settings lost must you sometimes again log-in.",
            "browserEffect.theyComeBack": "next visit can again cookie come.",
            "browserEffect.perDevice": "apply by browser by device.",
            "browserTools": "cookie hold-back can also program such-as {tools}.",
            "browserPages": "go your browser:",
            "browserPage.address": "for {browser}: {address}.",
            "browserPage.steps": "{browser} go via {steps}.",
            "browserMore": "more about cookie read you {address}.",
            "futureCookies.kinds": "go we later make-use of {kinds}?",
            "futureCookies.askConsent": "we ask beforehand your consent.",
            "futureCookies.askConsentIfNeeded": "we ask beforehand your consent as law ask.",
            "futureCookies.changeStatement": "we adapt these text to.",
            "futureCookies.tellPeople": "we let you know.",
        ])
}
