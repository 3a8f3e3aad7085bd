import Diagnostics
import Facts

extension Rule {
    static let trackingPurposeWithoutConsent = Rule(
        .trackingPurposeWithoutConsent, .cookies, .warning,
        title: "What tracking cookies gather is used without consent",
        provisions: [.tw("11.7a lid 1"), .tw("11.7a lid 4"), .avg("6 lid 1 onder a")],
        checked: "2026-11-21",
        why: """
            a cookie that follows visitors takes consent; what it gathers is then hardly to be used on another ground \
            than that consent.
            """,
        remedy: """
            Rest the purpose on the same consent, \
            \(swift: "Rests(on: .consent(...))", json: #""grounds": [{"ground": "consent"}]"#), or take these data \
            out of it.
            """,
        dutch: Dutch(
            "Wat volgcookies verzamelen, wordt zonder toestemming gebruikt",
            why: """
                voor een cookie die bezoekers volgt, is toestemming nodig; wat die verzamelt, kan daarna nauwelijks op \
                een andere grondslag worden gebruikt dan op die toestemming.
                """,
            remedy: "Vraag ook voor dit doel toestemming, of gebruik deze gegevens er niet voor."),
        foundIn: [
            "an interest in what a tracking cookie gathers",
            "an interest in data of which a tracking cookie holds a part",
            "an interest in a purpose that a tracking cookie serves",
            "a cookie of a kind that nobody said",
        ],
        notFoundIn: [
            "consent",
            "limited analytics take no consent",
            "a functional cookie may serve any purpose",
            "no ground at all: that has a rule of its own",
            "what the cookie holds is being asked, and nothing is known of it",
        ]
    ) { organisation in
        let cookies = organisation.placedCookies
        return organisation.purposes.filter(\.restsOnOtherThanConsent).flatMap { purpose in
            let found = organisation.findings(for: purpose, by: cookies.filter(\.category.needsConsent))
            return found.isEmpty ? purpose.findingOnUnsaid(cookies).asList : found
        }
    }
}

extension Organisation {
    fileprivate func findings(for purpose: Purpose, by cookies: [Cookie]) -> [Finding] {
        if let cookie = cookies.first(where: { $0.serves.contains(purpose.name) }) {
            return [
                purpose.finding(
                    "cookie \(cookie.label.quoted) serves purpose \(purpose.name.quoted), which rests on no consent",
                    about: cookie)
            ]
        }
        return purpose.categories.compactMap(category).compactMap { category in
            cookies.first { $0.gathers(category) }.map { cookie in
                purpose.finding(
                    """
                    purpose \(purpose.name.quoted) uses \(category.label.quoted), which cookie \
                    \(cookie.label.quoted) gathers, and rests on no consent
                    """, about: cookie)
            }
        }
    }
}

extension Purpose {
    fileprivate var restsOnOtherThanConsent: Bool {
        !grounds.isEmpty && !grounds.contains { $0.ground == .consent }
    }

    fileprivate func findingOnUnsaid(_ cookies: [Cookie]) -> Finding? {
        cookies.first { $0.category == .unsaid && $0.serves.contains(name) }.map { cookie in
            finding(
                """
                cookie \(cookie.label.quoted) may follow visitors, as nobody said of which kind it is, and serves purpose \
                \(name.quoted), which rests on no consent
                """, about: cookie, severity: .note)
        }
    }

    fileprivate func finding(_ message: String, about cookie: Cookie, severity: Severity? = nil) -> Finding {
        Finding(
            message, at: self, severity: severity,
            notes: [Diagnostic.Note("the cookie is here", at: cookie.location)])
    }
}

extension Cookie {
    /// Whether it holds a category, or a part of it, by the very words of the category.
    fileprivate func gathers(_ category: DataCategory) -> Bool {
        let held = Set(data.map { $0.lowercased() })
        return ([category.label] + category.examples).contains { held.contains($0.lowercased()) }
    }
}
