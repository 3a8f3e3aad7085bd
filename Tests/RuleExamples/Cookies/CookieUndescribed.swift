import Diagnostics
import Facts

extension FactExamples {
    static let cookieUndescribed = FactExamples(
        of: .cookieUndescribed,
        failing: [
            Example("a cookie without name and party") {
                Website { Cookies { Cookie("volgcookie", .tracking) } }
            },
            Example("a cookie of an unnamed kind") {
                Website { Cookies { Cookie("cookie", name: "_c", by: "Voorbeeld", .unsaid) } }
            },
            Example("name and party are being asked", giving: .note) {
                Website { Cookies { Cookie("volgcookie", name: .asked, by: .asked, .tracking) } }
            },
        ],
        passing: [
            Example("a cookie with name, party and kind") {
                Website { Cookies { Cookie("sessie", name: "sid", by: "Voorbeeld", .functional) } }
            },
            Example("no cookies, as a fact") { Website(cookies: .none) },
        ])
}
