import Diagnostics
import Facts

extension FactExamples {
    static let cookieWithoutPurpose = FactExamples(
        of: .cookieWithoutPurpose,
        failing: [
            Example("a cookie with consent, for nothing") {
                Website { Cookies { Cookie("volgcookie", .tracking) } }
            },
            Example("a cookie of an unnamed kind, for nothing", giving: .warning) {
                Website { Cookies { Cookie("cookie", .unsaid) } }
            },
            Example("a functional cookie, for nothing", giving: .note) {
                Website { Cookies { Cookie("sessie", .functional) } }
            },
        ],
        passing: [
            Example("a cookie with its purpose") {
                Website { Cookies { Cookie("volgcookie", .tracking, for: "uw bezoek volgen") } }
            },
            Example("a cookie that serves a purpose of the organisation") {
                Purpose.delivery
                Website { Cookies { Cookie("winkelwagen", .functional, serving: .delivery) } }
            },
            Example("no cookies, as a fact") { Website(cookies: .none) },
        ])
}
