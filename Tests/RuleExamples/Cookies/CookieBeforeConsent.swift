import Diagnostics
import Facts

extension FactExamples {
    static let cookieBeforeConsent = FactExamples(
        of: .cookieBeforeConsent,
        failing: [
            Example("a tracking cookie before consent") {
                Website {
                    Cookies {
                        Cookie("volgcookie", .tracking, isSetBeforeConsent: true)
                        CookieConsent(for: .all)
                    }
                }
            },
            Example("all cookies by themselves on a visit") {
                Website {
                    Cookies(placedOnVisit: true) {
                        Cookie("volgcookie", .tracking)
                        CookieConsent(for: .all)
                    }
                }
            },
            Example("consent is never asked") { Website { Cookies { Cookie("volgcookie", .tracking) } } },
            Example("whether it is before consent is being asked", giving: .warning) {
                Website {
                    Cookies {
                        Cookie("volgcookie", .tracking, isSetBeforeConsent: .asked)
                        CookieConsent(for: .all)
                    }
                }
            },
        ],
        passing: [
            Example("a tracking cookie after consent") {
                Website {
                    Cookies(placedOnVisit: true) {
                        Cookie("volgcookie", .tracking, isSetBeforeConsent: false)
                        CookieConsent(for: .all)
                    }
                }
            },
            Example("a functional cookie needs no consent") {
                Website { Cookies(placedOnVisit: true) { Cookie("sessie", .functional, isSetBeforeConsent: true) } }
            },
            Example("limited analytics need none either") {
                Website { Cookies(placedOnVisit: true) { Cookie("teller", .limitedAnalytics) } }
            },
        ])
}
