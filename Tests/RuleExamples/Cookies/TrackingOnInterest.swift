import Diagnostics
import Facts

extension FactExamples {
    static let trackingOnInterest = FactExamples(
        of: .trackingOnInterest,
        failing: [
            Example("tracking on a legitimate interest") {
                Website { Cookies { Cookie("volgcookie", .tracking, legalBasis: .known(.legitimateInterest)) } }
            },
            Example("full analytics as a part of a contract") {
                Website { Cookies { Cookie("statistiek", .analytics, legalBasis: .known(.contract)) } }
            },
            Example("a ground that is being asked", giving: .warning) {
                Website { Cookies { Cookie("volgcookie", .tracking, legalBasis: .asked) } }
            },
        ],
        passing: [
            Example("tracking with consent") {
                Website { Cookies { Cookie("volgcookie", .tracking, legalBasis: .known(.consent)) } }
            },
            Example("limited analytics need no consent, and may rest on an interest") {
                Website { Cookies { Cookie("statistiek", .limitedAnalytics, legalBasis: .known(.legitimateInterest)) } }
            },
            Example("nothing is said of a ground") { Website { Cookies { Cookie("volgcookie", .tracking) } } },
        ])
}
