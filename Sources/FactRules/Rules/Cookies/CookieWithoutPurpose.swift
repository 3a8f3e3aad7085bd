import Diagnostics
import Facts

extension Rule {
    static let cookieWithoutPurpose = Rule(
        .cookieWithoutPurpose, .cookies, .error,
        title: "Nothing says what a cookie is for",
        provisions: [.tw("11.7a lid 1 onder a")],
        checked: "2026-11-21",
        why: "visitors are told what a cookie is for before they consent.",
        remedy: """
            Say what it is for: \
            \(swift: #"Cookie("volgcookie", .tracking, for: "uw bezoek volgen")"#, json: #""purposes": ["uw bezoek volgen"]"#).
            """,
        dutch: Dutch(
            "Niet gezegd is waarvoor een cookie dient",
            why: "bezoekers moeten weten waarvoor een cookie dient voordat zij toestemming geven.",
            remedy: "Noem het doel van de cookie."),
        foundIn: [
            "a cookie with consent, for nothing",
            "a cookie of an unnamed kind, for nothing",
            "a functional cookie, for nothing",
        ],
        notFoundIn: [
            "a cookie with its purpose",
            "a cookie that serves a purpose of the organisation",
            "no cookies, as a fact",
        ]
    ) { organisation in
        organisation.placedCookies.filter { $0.purposes.allSatisfy(\.isBlank) && $0.serves.isEmpty }.map {
            Finding(
                "nothing says what cookie \($0.label.quoted) is for", at: $0, severity: $0.severityOfSilence,
                alike: Alike($0.label.quoted) { "nothing says what cookies \($0) are for" })
        }
    }
}

extension Cookie {
    /// How bad it is that something about it is not said: the duty to tell is that of consent.
    var severityOfSilence: Severity {
        switch category {
        case .analytics, .tracking: .error
        case .unsaid: .warning
        case .functional, .limitedAnalytics: .note
        }
    }
}
