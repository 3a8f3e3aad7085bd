import Facts

extension FactExamples {
    static let excludedToolContradicted = FactExamples(
        of: .excludedToolContradicted,
        failing: [
            Example("no tracking cookies, and one") {
                Website(without: [.trackingCookies]) { Cookies { Cookie("_ga", .tracking) } }
            },
            Example("no analytical cookies, and one") {
                Website(without: [.analyticalCookies]) { Cookies { Cookie("teller", .limitedAnalytics) } }
            },
            Example("no cookies of others, and one that others read") {
                Website(without: [.othersCookies]) {
                    Cookies { Cookie("teller", .functional, readBy: .known(["Voorbeeldmeting"])) }
                }
            },
            Example("no tracking before consent, and a cookie that comes before it") {
                Website(without: [.trackingCookiesWithoutConsent]) {
                    Cookies { Cookie("_ga", .tracking, isSetBeforeConsent: true) }
                }
            },
            Example("visitors are not followed, and people are monitored") {
                Website(without: [.following])
                Purpose("bezoekers tellen") { Monitors() }
            },
            Example("no pixels, and one") {
                Website(without: [.socialMediaPixels]) { EmbeddedContent("een pixel van een netwerk", by: "Voorbeeld") }
            },
        ],
        passing: [
            Example("no tracking cookies, and a functional one") {
                Website(without: [.trackingCookies, .analyticalCookies, .analyticsTools]) {
                    Cookies { Cookie("sessie", .functional) }
                }
            },
            Example("no tracking before consent, and a cookie that waits for it") {
                Website(without: [.trackingCookiesWithoutConsent]) {
                    Cookies { Cookie("_ga", .tracking, isSetBeforeConsent: false) }
                }
            },
            Example("no cookies of others, and one of its own") {
                Controller("Voorbeeld")
                Website(without: [.othersCookies]) {
                    Cookies { Cookie("sessie", by: "Voorbeeld", .functional, readBy: .none) }
                }
            },
            Example("no cookies at all") { Website(cookies: .none, without: [.trackingTools, .following]) },
        ])
}
