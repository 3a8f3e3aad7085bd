// What counts visits, and how it spares the privacy of visitors.
extension Glosses {
    static let analytics = Glosses(
        [
            "analytics.by": "we gauge visit to our website {service}.",
            "analytics.noCookies": "passive no cookie place.",
            "analytics.gets.complete": "service use these data: {data}.",
            "analytics.gets.examples": "service use among-others these data: {data}.",
            "analytics.practice.keepsNoAddresses": "ip-address passive thereby not keep.",
            "analytics.practice.shortensAddresses": "of each ip-address passive part omit.",
            "analytics.practice.makesNoProfiles": "passive no profile of visitor make.",
            "analytics.practice.honoursDoNotTrack":
                "stand your browser you not follow want passive? gauge we your visit not.",
            "analytics.practice.showsTotalsOnly": "we see only total no person.",
            "analytics.practice.standsOnOwnServer": "measurement stand our own server.",
            "analytics.dashboard": "everyone can figures watch {address}.",
            "analytics.statement": "more read you statement of service: {address}.",
        ])
}
