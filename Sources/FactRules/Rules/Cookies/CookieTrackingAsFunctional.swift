import Diagnostics
import Facts

extension Rule {
    static let cookieTrackingAsFunctional = Rule(
        .cookieTrackingAsFunctional, .cookies, .error,
        title: "A tracking cookie passes for one that needs no consent",
        provisions: [.tw("11.7a lid 3"), .tw("11.7a lid 4")],
        checked: "2026-11-21",
        why: "only what a service needs, or what measures it and hardly touches privacy, may go without consent.",
        remedy: """
            Call it what it is, and ask consent: \
            \(swift: "Cookie(..., .tracking), with CookieConsent(for: .all)", json: #""category": "tracking", and for the cookies "consent": {"scope": "all"}"#).
            """,
        dutch: Dutch(
            "Een volgcookie gaat door voor een cookie zonder toestemming",
            why: """
                zonder toestemming mag alleen wat nodig is voor de dienst, of wat bezoek meet en de privacy \
                nauwelijks raakt.
                """,
            remedy: "Noem de cookie wat hij is, en vraag er toestemming voor."),
        failing: [
            Example("advertisements for a purpose") {
                Website { Cookies { Cookie("voorkeuren", .functional, for: "advertenties op maat tonen") } }
            },
            Example("surfing habits, counted as analytics") {
                Website { Cookies { Cookie("bezoek", .limitedAnalytics, for: "het surfgedrag van bezoekers volgen") } }
            },
            Example("the name of a cookie that is known for tracking") {
                Website { Cookies { Cookie("delen", name: "_fbp", .functional, for: "de pagina delen") } }
            },
        ],
        passing: [
            Example("a functional cookie") {
                Website { Cookies { Cookie("sessie", name: "sid", .functional, for: "uw winkelwagen onthouden") } }
            },
            Example("a cookie that keeps advertisements away") {
                Website {
                    Cookies { Cookie("keuze", .functional, for: "onthouden dat u geen advertenties op maat wilt") }
                }
            },
            Example("tracking under its own name") {
                Website { Cookies { Cookie("volgcookie", name: "_fbp", .tracking, for: "advertenties op maat tonen") } }
            },
            Example("a kind that nobody has named is the question of another rule") {
                Website { Cookies { Cookie("cookie", .unsaid, for: "advertenties op maat tonen") } }
            },
        ]
    ) { organisation in
        organisation.placedCookies.filter { $0.category == .functional || $0.category == .limitedAnalytics }
            .compactMap { cookie in
                cookie.signOfTracking.map {
                    Finding(
                        "cookie \(cookie.label.quoted) is said to need no consent, and \($0)", at: cookie)
                }
            }
    }
}

extension Cookie {
    fileprivate var signOfTracking: String? {
        if let name = name.value, Tracking.names.contains(name) {
            return "\(name.quoted) is a name of tracking cookies"
        }
        return purposes.first { $0.mentions(Tracking.purposes) && !$0.mentions(Tracking.refusals) }.map {
            "it is for \($0.quoted)"
        }
    }
}

/// By what tracking is known.
private enum Tracking {
    /// Cookies that advertising networks place under these names on everyone's sites.
    static let names: Set<String> = [
        "IDE", "MUID", "NID", "_fbc", "_fbp", "_gcl_au", "_pin_unauth", "_scid", "_ttp", "_uetsid", "_uetvid",
        "bcookie", "li_sugr", "personalization_id",
    ]
    /// What no service needs, as parts of Dutch words.
    static let purposes = [
        "advertentie", "reclame", "marketing", "retargeting", "surfgedrag", "klikgedrag", "profilering",
        "interesseprofiel",
    ]
    static let refusals = ["geen ", "niet ", "weiger", "afmeld", "zonder "]
}
