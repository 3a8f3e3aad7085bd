import Diagnostics
import Facts

extension Rule {
    static let cookieLifetimeContradicted = Rule(
        .cookieLifetimeContradicted, .cookies, .error,
        title: "A cookie lasts longer than cookies are said to last",
        provisions: [.tw("11.7a lid 1 onder a"), .avg("5 lid 1 onder a")],
        checked: "2026-11-21",
        why: "visitors must not be told of a longest lifetime that one of the cookies below it exceeds.",
        remedy: """
            Correct \(swift: "Cookies(keptAtMost: ...)", json: #""keptAtMost""#) or the lifetime of the cookie.
            """,
        dutch: Dutch(
            "Een cookie blijft langer staan dan van cookies is gezegd",
            why: """
                bezoekers mogen niet lezen dat cookies hoogstens zo lang blijven staan, als een van de cookies langer \
                blijft.
                """,
            remedy: "Verbeter de langste bewaartermijn van cookies, of die van het cookie."),
        foundIn: ["a year, of thirty days at most"],
        notFoundIn: [
            "thirty days",
            "no longest lifetime",
        ]
    ) { organisation in
        guard let cookies = organisation.website?.cookies.value, let most = cookies.keptAtMost.value else { return [] }
        return cookies.cookies.compactMap { cookie in
            guard case .known(.term(let term)) = cookie.lifetime, term.approximateHours > most.approximateHours else {
                return nil
            }
            return Finding("cookie \(cookie.label.quoted) lasts \(term), and cookies at most \(most)", at: cookie)
        }
    }
}
