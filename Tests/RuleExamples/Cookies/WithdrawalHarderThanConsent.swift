import Diagnostics
import Facts

extension FactExamples {
    static let withdrawalHarderThanConsent = FactExamples(
        of: .withdrawalHarderThanConsent,
        failing: [
            Example("a click to give, the browser's settings to withdraw") {
                Website { Cookies { CookieConsent(for: .all, withdrawal: .known(.browserSettings)) } }
            },
            Example("the browser's settings in other words") {
                Website {
                    Cookies {
                        CookieConsent(for: .all, withdrawal: .known(.place("de instellingen van [uw|je] browser")))
                    }
                }
            },
            Example("erasing cookies by oneself") {
                Website {
                    Cookies { CookieConsent(for: .all, withdrawal: .known(.place("het wissen van de cookies"))) }
                }
            },
            Example("no way to withdraw") {
                Website { Cookies { CookieConsent(for: .all, withdrawal: .none) } }
            },
            Example("a way that is being asked", giving: .warning) {
                Website { Cookies { CookieConsent(for: .all, withdrawal: .asked) } }
            },
        ],
        passing: [
            Example("a link on every page") {
                Website {
                    Cookies {
                        CookieConsent(for: .all, withdrawal: .known(.place("de link Cookies onderaan de pagina")))
                    }
                }
            },
            Example("a link on every page, or the browser") {
                Website {
                    Cookies {
                        CookieConsent(
                            for: .all, withdrawal: .known(.place("de link Cookies onderaan elke pagina of uw browser")))
                    }
                }
            },
            Example("nothing is said of it: that has a rule of its own") {
                Website { Cookies { CookieConsent(for: .all) } }
            },
        ])
}
