extension TypeDescriptions {
    /// The website and its cookies.
    static let website: [String: TypeDescription] = [
        "Website": TypeDescription(
            "The controller's website.",
            [
                "address": "Its address: \"https://example.nl\".",
                "hasCertificate": "That connections to it are protected by a certificate.",
                "cookies": "The cookies that it places; none where it places none, and that is published.",
                "embedded": "What stands in its pages of other parties.",
            ]),
        "EmbeddedContent": TypeDescription(
            "Something of another party in the pages of a website: a plug-in, a pixel, a map, a video. Judged, never "
                + "published: people are told of the party where it stands under sharing or as joint controller.",
            [
                "label": "What it is: \"de kaart op de contactpagina\".",
                "party": "Who gets data of visitors by it, by its name elsewhere in the facts; none for nobody.",
                "role": "As what that party gets them.",
                "storesOnDevice": "Whether something is stored on or read from the visitor's device by it.",
            ]),
        "EmbeddedContent.Role": TypeDescription("As what a party gets data of visitors."),
        "Cookies": TypeDescription(
            "What a website stores on or reads from its visitors' devices (Tw art. 11.7a).",
            [
                "cookies": "The cookies, one by one or in groups.",
                "listing": "Whether those are all.",
                "placedOnVisit": "That cookies are placed by themselves as soon as someone visits.",
                "consent": "How consent is asked and taken back.",
            ]),
        "Cookie": TypeDescription("One cookie, or a group of them that nobody has named yet.", cookieKeys),
        "CookieCategory": TypeDescription("The kinds of cookies that the law tells apart (Tw art. 11.7a lid 3 and 4)."),
        "CookieLifetime": TypeDescription(
            "Until the browser closes (session), or for a term.", ["term": "How long it stays."]),
        "CookieConsent": TypeDescription("How consent for cookies is asked and taken back.", consentKeysOfCookies),
        "CookieConsent.Scope": TypeDescription("Whether consent is asked for some cookies or for all."),
        "CookieConsent.Wall": TypeDescription("How the site is closed to who refuses cookies."),
        "CookieConsent.Withdrawal": TypeDescription(
            "Only by the settings of the visitor's own browser, or at a place on the site.",
            ["place": "Where on the site: \"de link Cookies onderaan elke pagina\"."]),
    ]

    private static let cookieKeys = [
        "name": "Its technical name: \"_ga\".",
        "label": "What the statement calls it where it has no name: \"bezoekcookies\".",
        "party": "Who places it.",
        "category": "Its kind in law.",
        "purposes": "What it is for, as infinitives: \"bezoek tellen\".",
        "serves": "The names of the organisation's purposes that it serves; the cookie policy links to them.",
        "data": "What it holds.",
        "dataListing": "Whether that is all that it holds.",
        "lifetime": "How long it stays.",
        "thirdParties": "Who else can read it; none for nobody.",
        "isSetBeforeConsent": "Whether it is set before consent is given. Never published.",
        "legalBasis": "The ground on which the site says that it places it. Never published.",
        "isAddressMasked": "Analytics: whether a part of the visitor's IP address is left out. Never published.",
    ]

    private static let consentKeysOfCookies = [
        "scope": "For which cookies it is asked.",
        "moment": "When it is asked: \"bij uw eerste bezoek aan onze website\".",
        "isAskedOnce": "That it is asked once.",
        "withdrawal": "Where it is taken back.",
        "refusingIsAsEasy": "Whether refusing takes as little as consenting.",
        "wall": "Whether the site stays closed to who refuses; none where it opens all the same. Never published.",
    ]
}
