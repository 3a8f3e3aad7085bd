import Diagnostics
import Facts

extension FactExamples {
    static let cookieWithoutLifetimeOrParty = FactExamples(
        of: .cookieWithoutLifetimeOrParty,
        failing: [
            Example("a tracking cookie, and neither") {
                Website { Cookies { Cookie("volgcookie", .tracking) } }
            },
            Example("both are being asked", giving: .warning) {
                Website { Cookies { Cookie("volgcookie", .tracking, lifetime: .asked, readBy: .asked) } }
            },
            Example("a functional cookie, and neither", giving: .note) {
                Website { Cookies { Cookie("sessie", .functional) } }
            },
        ],
        passing: [
            Example("a cookie that nobody else reads") {
                Website { Cookies { Cookie("volgcookie", .tracking, lifetime: .known(.session), readBy: .none) } }
            },
            Example("a cookie and its reader") {
                Website {
                    Cookies {
                        Cookie(
                            "volgcookie", .tracking, lifetime: .known(.term(.months(6))),
                            readBy: .known(["Voorbeeldreclame"]))
                    }
                }
            },
        ])
}
