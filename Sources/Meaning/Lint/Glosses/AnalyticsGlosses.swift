// What counts visits, and how it spares the privacy of visitors.
extension Glosses {
    static let analytics = Glosses(
        [
            "analytics.by": "we gauge visit to our website {service}.",
            "analytics.noCookies": "become no cookie place.",
            "analytics.gets.complete": "service use these data: {data}.",
            "analytics.gets.examples": "service use among-others these data: {data}.",
            "analytics.practice.keepsNoAddresses": "ip-address become thereby not keep.",
            "analytics.practice.shortensAddresses": "of each ip-address become part omit.",
            "analytics.practice.makesNoProfiles": "become no profile of visitor make.",
            "analytics.practice.honoursDoNotTrack":
                "stand your browser you not follow want become? gauge we your visit not.",
            "analytics.practice.showsTotalsOnly": "we see only total no person.",
            "analytics.practice.standsOnOwnServer": "measurement stand our own server.",
            "analytics.dashboard": "everyone can figures watch {address}.",
            "analytics.statement": "more read you statement of service: {address}.",
        ])
}
