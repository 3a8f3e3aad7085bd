import Diagnostics
import Facts
import Texts

extension Rule {
    static let withdrawalHarderThanConsent = Rule(
        .withdrawalHarderThanConsent, .cookies, .error,
        title: "Consent for cookies is harder to withdraw than to give",
        provisions: [.avg("7 lid 3"), .tw("11.7a lid 1")],
        checked: "2026-11-21",
        why: "consent must be as easy to withdraw as to give.",
        remedy: """
            Let visitors withdraw where they consented: \
            \(swift: #"CookieConsent(..., withdrawal: .known(.place("...")))"#, json: #""withdrawal": {"known": {"place": "..."}}"#).
            """,
        dutch: Dutch(
            "Toestemming voor cookies intrekken is moeilijker dan geven",
            why: "toestemming intrekken is even makkelijk als geven.",
            remedy: "Laat bezoekers intrekken op de plaats waar zij toestemming gaven."),
        foundIn: [
            "a click to give, the browser's settings to withdraw",
            "the browser's settings in other words",
            "erasing cookies by oneself",
            "no way to withdraw",
            "a way that is being asked",
        ],
        notFoundIn: [
            "a link on every page",
            "a link on every page, or the browser",
            "nothing is said of it: that has a rule of its own",
        ]
    ) { organisation in
        guard let consent = organisation.website?.cookies.value?.consent else { return [] }
        return consent.problemOfWithdrawal.map { Finding($0, at: consent, asking: consent.withdrawal.question) }.asList
    }
}

extension CookieConsent {
    fileprivate var problemOfWithdrawal: String? {
        switch withdrawal {
        case .known(.browserSettings): "consent for cookies can be withdrawn by the settings of a browser alone"
        case .known(.place(let place)) where place.isOnlyInBrowser:
            "consent for cookies can be withdrawn by \(place.quoted) alone"
        case .none: "consent for cookies cannot be withdrawn"
        case .unknown: "nobody knows how consent for cookies is withdrawn"
        case .unsaid, .known(.place): nil
        }
    }
}

extension String {
    /// Whether it is a place in the visitor's own browser, and none on the site.
    fileprivate var isOnlyInBrowser: Bool {
        let words = smallWords
        let isBrowser = words.contains { $0.hasPrefix("browser") && !$0.hasPrefix("browserext") }
        let isErasing = words.contains { ["wissen", "verwijderen", "wist", "verwijdert"].contains($0) }
        return (isBrowser || isErasing) && !mentions(Self.placesOnSite)
    }

    private static let placesOnSite = [
        "link", "knop", "pagina", "onze website", "onze site", "banner", "cookie-instellingen", "cookieinstellingen",
        "voorkeurencentrum", "menu", "venster", "account", "e-mail", "contact",
    ]
}
