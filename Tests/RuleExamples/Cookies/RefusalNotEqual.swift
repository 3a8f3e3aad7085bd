import Diagnostics
import Facts

extension FactExamples {
    static let refusalNotEqual = FactExamples(
        of: .refusalNotEqual,
        failing: [
            Example("refusing takes more clicks") {
                Website { Cookies { CookieConsent(for: .all, refusingIsAsEasy: false) } }
            },
            Example("whether it does is being asked", giving: .warning) {
                Website { Cookies { CookieConsent(for: .all, refusingIsAsEasy: .asked) } }
            },
        ],
        passing: [
            Example("two buttons side by side") {
                Website { Cookies { CookieConsent(for: .all, refusingIsAsEasy: true) } }
            },
            Example("nothing is said of it") { Website { Cookies { CookieConsent(for: .all) } } },
        ])
}
