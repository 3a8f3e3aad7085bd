import Facts

extension FactExamples {
    static let cookiesUnlisted = FactExamples(
        of: .cookiesUnlisted,
        failing: [
            Example("some cookies, as examples") {
                Website { Cookies(listing: .examples) { Cookie("volgcookie", .tracking) } }
            },
            Example("no cookie by name") { Website { Cookies(listing: .examples) { CookieConsent(for: .all) } } },
        ],
        passing: [
            Example("all cookies") { Website { Cookies { Cookie("volgcookie", .tracking) } } },
            Example("all cookies, of which one holds more than is named") {
                Website { Cookies { Cookie("volgcookie", .tracking, holding: ["klikgedrag"], dataListing: .examples) } }
            },
            Example("no cookies") { Website(cookies: .none) },
            Example("cookies that are being asked after") { Website { Cookies { Cookie("cookie", .unsaid) } } },
        ])
}
