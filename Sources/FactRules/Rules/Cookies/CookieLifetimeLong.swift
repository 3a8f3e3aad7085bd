import Diagnostics
import Facts

extension Rule {
    static let cookieLifetimeLong = Rule(
        .cookieLifetimeLong, .cookies, .note,
        title: "A cookie lasts longer than thirteen months",
        provisions: [
            .avg("5 lid 1 onder e"),
            Provision(
                .guidance, "CNIL, Cookies : solutions pour les outils de mesure d'audience",
                url: "https://www.cnil.fr/fr/node/167364"),
        ],
        checked: "2026-11-21",
        why: "no Dutch rule has a limit; thirteen months is what the French authority takes for long enough.",
        remedy: """
            Let the cookie end sooner: \
            \(swift: "Cookie(..., lifetime: .term(.months(13)))", json: #""lifetime": {"known": {"term": "P13M"}}"#).
            """,
        dutch: Dutch(
            "Een cookie blijft langer dan dertien maanden staan",
            why: """
                het Nederlandse recht kent geen vaste grens; de Franse toezichthouder vindt dertien maanden lang genoeg.
                """,
            remedy: "Laat de cookie eerder verlopen."),
        foundIn: [
            "two years of tracking",
            "fourteen months of analytics without consent",
            "four hundred days",
        ],
        notFoundIn: [
            "thirteen months",
            "a functional cookie lasts as long as its service needs",
            "a lifetime that is being asked is the question of another rule",
        ]
    ) { organisation in
        organisation.placedCookies.filter { $0.category.needsConsent || $0.category.isAnalytics }.compactMap { cookie in
            guard case .known(.term(let term)) = cookie.lifetime, term.isOverThirteenMonths else { return nil }
            return Finding("cookie \(cookie.label.quoted) lasts \(term.inWords)", at: cookie)
        }
    }
}

extension Term {
    /// Thirteen months have 397 days at most.
    fileprivate var isOverThirteenMonths: Bool { approximateHours > 397 * 24 }
}
