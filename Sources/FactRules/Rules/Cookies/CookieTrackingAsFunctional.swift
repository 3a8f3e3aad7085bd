import Diagnostics
import Facts

extension Rule {
    static let cookieTrackingAsFunctional = Rule(
        .cookieTrackingAsFunctional, .cookies, .error,
        title: "A cookie that tracks or counts visitors passes for one that needs no consent",
        provisions: [.tw("11.7a lid 3"), .tw("11.7a lid 4")],
        checked: .seen(on: "2026-11-29", except: .tw("11.7a lid 4")),
        why: "only what a service needs, or what measures it and hardly touches privacy, may go without consent.",
        remedy: """
            Call it what it is: \
            \(swift: ".analytics", json: #""category": "analytics""#) where it counts visits, \
            \(swift: ".limitedAnalytics", json: #""category": "limitedAnalytics""#) where it hardly touches privacy. For all \
            else ask consent: \
            \(swift: "Cookie(..., .tracking), with CookieConsent(for: .all)", json: #""category": "tracking", and for the cookies "consent": {"scope": "all"}"#).
            """,
        dutch: Dutch(
            "Een cookie die bezoekers volgt of telt, gaat door voor een cookie zonder toestemming",
            why: """
                zonder toestemming mag alleen wat nodig is voor de dienst, of wat bezoek meet en de privacy \
                nauwelijks raakt.
                """,
            remedy: "Noem de cookie wat hij is, en vraag er toestemming voor."),
        foundIn: [
            "advertisements for a purpose",
            "surfing habits, counted as analytics",
            "the name of a cookie that is known for tracking",
            "the name of a cookie that is known for counting visits",
            "the same with the number of an account behind it",
            "visits are counted",
            "a device is recognised by its settings",
        ],
        notFoundIn: [
            "a functional cookie",
            "a cookie that keeps advertisements away",
            "a choice about counting visits",
            "counting visits, with next to no effect on privacy",
            "a name that only begins like a known one",
            "tracking under its own name",
            "a kind that nobody has named is the question of another rule",
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
        if Tracking.techniques.contains(technique) { return "a device is recognised by it" }
        if let purpose = purposes.first(where: { $0.mentions(Tracking.purposes) && !$0.mentions(Tracking.refusals) }) {
            return "it is for \(purpose.quoted)"
        }
        return category == .functional ? signOfCounting : nil
    }

    /// What shows that it counts visits: no service needs that (Tw art. 11.7a lid 3 onder b).
    private var signOfCounting: String? {
        if let name = name.value, Counting.isName(name) {
            return "\(name.quoted) is a name of cookies that count visits"
        }
        return purposes.first(where: Counting.isPurpose).map { "it is for \($0.quoted)" }
    }
}

/// By what tracking is known.
private enum Tracking {
    /// Cookies that advertising networks place under these names on everyone's sites.
    static let names: Set<String> = [
        "IDE", "MUID", "NID", "_fbc", "_fbp", "_gcl_au", "_pin_unauth", "_scid", "_ttp", "_uetsid", "_uetvid",
        "bcookie", "li_sugr", "personalization_id",
    ]
    /// By which a device is recognised everywhere.
    static let techniques: Set<StorageTechnique> = [.fingerprint, .advertisingId, .clickId]
    /// What no service needs, as parts of Dutch words.
    static let purposes = [
        "advertentie", "reclame", "marketing", "retargeting", "surfgedrag", "klikgedrag", "profilering",
        "interesseprofiel",
    ]
    static let refusals = ["geen ", "niet ", "weiger", "afmeld", "zonder "]
}

/// By what counting visits is known.
private enum Counting {
    /// What the names of these cookies begin with, up to the number of an account: of Google, Matomo, Hotjar, Microsoft
    /// Clarity, Adobe, Mixpanel, Amplitude and Segment.
    private static let beginnings = [
        "_ga", "_gid", "_gat", "__utma", "__utmb", "__utmc", "__utmt", "__utmv", "__utmz", "_pk_id", "_pk_ses",
        "_pk_ref",
        "_hjid", "_hjSession", "_hjSessionUser", "_clck", "_clsk", "s_vi", "amp", "ajs_anonymous_id", "ajs_user_id",
    ]

    static func isName(_ name: String) -> Bool {
        beginnings.contains { beginning in
            guard name.hasPrefix(beginning) else { return false }
            return name.dropFirst(beginning.count).first.map { "_.*-<[".contains($0) } ?? true
        } || name.hasPrefix("mp_") && name.hasSuffix("_mixpanel")
    }

    /// Whether it is counting or studying visits, and not remembering what somebody chose about that.
    static func isPurpose(_ purpose: String) -> Bool {
        let counted = ["bezoek", "websitegebruik", "gebruik van", "paginaweergaven", "statistieken"]
        return purpose.mentions(counted) && purpose.mentions(["tellen", "meten", "analyser", "statistieken bij"])
            && !purpose.mentions(["keuze", "toesta", "toestemming", "voorkeur", "weiger", "geen "])
    }
}
