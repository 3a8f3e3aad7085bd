import Diagnostics
import Facts

extension Rule {
    static let cookieWithdrawalUnstated = Rule(
        .cookieWithdrawalUnstated, .cookies, .warning,
        title: "Consent for cookies is asked, and nothing says where it is taken back",
        provisions: [.avg("7 lid 3"), .avg("13 lid 2 onder c"), .tw("11.7a lid 1")],
        checked: "2026-11-29",
        why: "who consents is told before that how to take it back, and doing so takes no more than consenting did.",
        remedy: """
            Name the place on the site: \
            \(swift: #"CookieConsent(..., withdrawal: .known(.place("de link Cookies onderaan elke pagina")))"#, json: #""withdrawal": {"known": {"place": "de link Cookies onderaan elke pagina"}}"#).
            """,
        dutch: Dutch(
            "Voor cookies wordt toestemming gevraagd, en niet gezegd is waar die wordt ingetrokken",
            why:
                "wie toestemming geeft, hoort vooraf hoe die weer in te trekken is, en dat kost niet meer moeite dan geven.",
            remedy: "Noem de plek op de website waar toestemming wordt ingetrokken."),
        foundIn: [
            "consent for all cookies",
            "consent that is asked in a banner",
        ],
        notFoundIn: [
            "a link on every page",
            "no way, or one that is being asked: that has a rule of its own",
            "cookies that take no consent",
        ]
    ) { organisation in
        guard let consent = organisation.website?.cookies.value?.consent, consent.withdrawal.isUnsaid else { return [] }
        return [Finding("consent for cookies is asked, and nothing says where it is taken back", at: consent)]
    }
}
