import Facts

extension FactExamples {
    static let cookieWithdrawalUnstated = FactExamples(
        of: .cookieWithdrawalUnstated,
        failing: [
            Example("consent for all cookies") { Website { Cookies { CookieConsent(for: .all) } } },
            Example("consent that is asked in a banner") {
                Website {
                    Cookies {
                        Cookie("volgcookie", .tracking)
                        CookieConsent(for: .some, when: "bij [uw|je] eerste bezoek")
                    }
                }
            },
        ],
        passing: [
            Example("a link on every page") {
                Website {
                    Cookies {
                        CookieConsent(for: .all, withdrawal: .known(.place("de link Cookies onderaan elke pagina")))
                    }
                }
            },
            Example("no way, or one that is being asked: that has a rule of its own") {
                Website { Cookies { CookieConsent(for: .all, withdrawal: .asked) } }
            },
            Example("cookies that take no consent") { Website { Cookies { Cookie("sessie", .functional) } } },
        ])
}
