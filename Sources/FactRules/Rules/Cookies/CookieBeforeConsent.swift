import Diagnostics
import Facts

extension Rule {
    static let cookieBeforeConsent = Rule(
        .cookieBeforeConsent, .cookies, .error,
        title: "A cookie that needs consent is placed without it",
        provisions: [
            .tw("11.7a lid 1"), .tw("11.7a lid 3"), .avg("4 onder 11"), .ruling("C-673/17", "Planet49"),
        ],
        checked: "2026-11-21",
        why: """
            a cookie that the service does not need, and that does more than count visits with next to no effect on \
            privacy, is placed only after the visitor has consented.
            """,
        remedy: """
            Place the cookie after consent, \
            \(swift: "isSetBeforeConsent: false", json: #""isSetBeforeConsent": {"known": false}"#), and ask it: \
            \(swift: "CookieConsent(for: .all)", json: #""consent": {"scope": "all"}"#) of the cookies.
            """,
        dutch: Dutch(
            "Een cookie die toestemming vraagt, wordt zonder toestemming geplaatst",
            why: """
                een cookie die niet nodig is voor de dienst, en ook niet alleen bezoek meet zonder gevolgen van \
                betekenis voor de privacy, wordt pas geplaatst nadat de bezoeker toestemming gaf.
                """,
            remedy: "Vraag toestemming, en plaats de cookie daarna."),
        foundIn: [
            "a tracking cookie before consent",
            "all cookies by themselves on a visit",
            "consent is never asked",
            "whether it is before consent is being asked",
        ],
        notFoundIn: [
            "a tracking cookie after consent",
            "a functional cookie needs no consent",
            "limited analytics need none either",
        ]
    ) { organisation in
        guard let cookies = organisation.website?.cookies.value else { return [] }
        return cookies.cookies.filter(\.category.needsConsent).compactMap { cookie in
            cookies.problem(of: cookie).map { Finding($0, at: cookie, asking: cookie.isSetBeforeConsent.question) }
        }
    }
}

extension Cookies {
    fileprivate func problem(of cookie: Cookie) -> String? {
        switch cookie.isSetBeforeConsent {
        case .known(true): "cookie \(cookie.label.quoted) is placed before the visitor consents"
        case .unknown: "cookie \(cookie.label.quoted) may be placed before the visitor consents"
        case .unsaid where placedOnVisit: "cookie \(cookie.label.quoted) is placed by itself on a visit"
        case .unsaid where consent == nil: "cookie \(cookie.label.quoted) needs consent, which is never asked"
        case .unsaid, .known, .none: nil
        }
    }
}
