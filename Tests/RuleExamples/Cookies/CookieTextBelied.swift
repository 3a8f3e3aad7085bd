import Facts

extension FactExamples {
    static let cookieTextBelied = FactExamples(
        of: .cookieTextBelied,
        failing: [
            Example("no banner, and tracking cookies") {
                Website(needsNoBanner: true) { Cookies { Cookie("volgcookie", .tracking) } }
            },
            Example("no banner, and consent that is asked") {
                Website(needsNoBanner: true) { Cookies { CookieConsent(for: .some) } }
            },
            Example("nothing else is stored, and something in local storage") {
                Website(storesNothingElse: true) {
                    Cookies { Cookie("winkelwagen", .functional, in: .localStorage) }
                }
            },
            Example("nothing else is stored, and embedded content that stores something") {
                Website(cookies: .none, storesNothingElse: true) {
                    EmbeddedContent("de video", by: "Voorbeeldvideo", storesOnDevice: true)
                }
            },
            Example("analytics without cookies, and its cookies") {
                Website {
                    Analytics("Voorbeeldmeting", usesNoCookies: true)
                    Cookies { Cookie("bezoekteller", by: "Voorbeeldmeting", .limitedAnalytics) }
                }
            },
            Example("cookies that only their own party reads, and another reader") {
                Website {
                    CookieHelp(explaining: [.theyAreSafe])
                    Cookies { Cookie("volgcookie", by: "Voorbeeldreclame", .tracking, readBy: .known(["Anders"])) }
                }
            },
            Example("a website that works as well without cookies, and does not") {
                Website { CookieHelp(effects: [.siteSuffers, .siteWorks]) }
            },
        ],
        passing: [
            Example("no banner, and functional cookies") {
                Website(needsNoBanner: true) { Cookies { Cookie("sessie", .functional) } }
            },
            Example("nothing else is stored") { Website(cookies: .none, storesNothingElse: true) },
            Example("analytics without cookies, and cookies of another") {
                Website {
                    Analytics("Voorbeeldmeting", usesNoCookies: true)
                    Cookies { Cookie("sessie", by: "Voorbeeld", .functional, readBy: .known(["Voorbeeld"])) }
                    CookieHelp(explaining: [.theyAreSafe], effects: [.siteWorks])
                }
            },
        ])
}
