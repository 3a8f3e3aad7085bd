import Diagnostics
import Facts

extension Rule {
    static let cookieUndescribed = Rule(
        .cookieUndescribed, .cookies, .warning,
        title: "A cookie has no name, party or kind",
        provisions: [.tw("11.7a lid 1 onder a")],
        checked: "2026-11-21",
        why: "visitors can judge a cookie, and remove it, only if they know its name, its party and its kind.",
        remedy: """
            Write the name that browsers show, the party (for a cookie of its own, the organisation) and the kind: \
            \(swift: #"Cookie("de winkelwagen", name: "cart", by: "Bakkerij Voorbeeld", .functional)"#, json: #""label": "de winkelwagen", "name": {"known": "cart"}, "party": {"known": "Bakkerij Voorbeeld"}, "category": "functional""#).
            """,
        dutch: Dutch(
            "Van een cookie ontbreekt de naam, de partij of de soort",
            why: """
                bezoekers kunnen een cookie alleen beoordelen en verwijderen als zij zijn naam, partij en soort \
                kennen.
                """,
            remedy: "Noem de naam, de partij en de soort van de cookie."),
        foundIn: [
            "a cookie without name and party",
            "a cookie of an unnamed kind",
            "name and party are being asked",
        ],
        notFoundIn: [
            "a cookie with name, party and kind",
            "no cookies, as a fact",
        ]
    ) { organisation in
        organisation.placedCookies.compactMap { cookie in
            let kind: Answer<CookieCategory> = cookie.category == .unsaid ? .unsaid : .known(cookie.category)
            return Gap(in: [("name", cookie.name), ("party", cookie.party), ("kind", kind)]).map {
                let missing = $0.names.listed(with: "or")
                return Finding(
                    "cookie \(cookie.label.quoted) has no \(missing)", at: cookie, asking: $0.question,
                    alike: Alike(cookie.label.quoted) { "cookies \($0) have no \(missing)" })
            }
        }
    }
}
