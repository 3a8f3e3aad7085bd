import Diagnostics
import Facts

extension Rule {
    static let cookieWithoutLifetimeOrParty = Rule(
        .cookieWithoutLifetimeOrParty, .cookies, .error,
        title: "Nothing says how long a cookie lasts, or who else reads it",
        provisions: [.tw("11.7a lid 1 onder a"), .ruling("C-673/17", "Planet49")],
        checked: "2026-11-21",
        why: "visitors are told how long a cookie lasts and whether others can read it before they consent.",
        remedy: """
            Say how long it stays, \
            \(swift: "Cookie(..., lifetime: .term(.months(6)))", json: #""lifetime": {"known": {"term": "P6M"}}"#), \
            and who else reads it: \(swift: "readBy: .none", json: #""thirdParties": {"none": true}"#), or \
            \(swift: #"readBy: .known(["..."])"#, json: #""thirdParties": {"known": ["..."]}"#).
            """,
        dutch: Dutch(
            "Niet gezegd is hoelang een cookie blijft staan, of wie hem nog meer leest",
            why: """
                bezoekers moeten weten hoelang een cookie blijft staan en of anderen hem kunnen lezen, voordat zij \
                toestemming geven.
                """,
            remedy: "Noem hoelang de cookie blijft staan, en wie hem leest."),
        foundIn: [
            "a tracking cookie, and neither",
            "both are being asked",
            "a functional cookie, and neither",
        ],
        notFoundIn: [
            "a cookie that nobody else reads",
            "a cookie and its reader",
        ]
    ) { organisation in
        organisation.placedCookies.compactMap { cookie in
            let readers: [(name: String, answer: any Question)] =
                cookie.thirdParties.isNone ? [] : [("who else reads it", cookie.thirdParties)]
            return Gap(in: [("how long it is kept", cookie.lifetime)] + readers).map {
                let missing = $0.names.listed(with: "or")
                return Finding(
                    "cookie \(cookie.label.quoted) does not say \(missing)", at: cookie,
                    severity: cookie.severityOfSilence, asking: $0.question,
                    alike: Alike(cookie.label.quoted) { "cookies \($0) do not say \(missing)" })
            }
        }
    }
}
