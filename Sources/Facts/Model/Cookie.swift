public struct Cookies: Fact {
    public var cookies: [Cookie] = []
    public var listing: Listing = .complete
    public var placedOnVisit: Bool = false
    public var excludedData: [String] = []
    public var keptAtMost: Answer<Term> = .unsaid
    public var consent: CookieConsent?
    /// Consent given twice; findings, not data.
    public var repetitions = Repetitions()
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        listing: Listing = .complete, placedOnVisit: Bool = false, keptAtMost: Answer<Term> = .unsaid,
        without excludedData: [String] = [],
        file: String = #fileID, line: Int = #line, column: Int = #column,
        @CookiesBuilder _ parts: () -> [Part<Cookies>]
    ) {
        self.listing = listing
        self.placedOnVisit = placedOnVisit
        self.excludedData = excludedData
        self.keptAtMost = keptAtMost
        origin = Origin(file, line, column)
        self = parts().applied(to: self)
    }
}

extension Cookies {
    public static let says = "What a website stores on or reads from its visitors' devices (Tw art. 11.7a)."
    public static let keys: Keys<Self> = [
        .key("cookies", \.cookies, "The cookies, one by one or in groups."),
        .listing("listing", \.listing, of: \.cookies, "cookies", "Whether those are all."),
        .key(
            "placedOnVisit", \.placedOnVisit, "That cookies are placed by themselves as soon as someone visits."),
        .text(
            "excludedData", \.excludedData, .noun(after: "Onze cookies bevatten geen", as: "namen"),
            "What they do not hold, without an article: \"namen\", \"wachtwoorden\"."),
        .key("keptAtMost", \.keptAtMost, "How long cookies stay at most, whichever they are."),
        .key("consent", \.consent, "How consent is asked and taken back."),
    ]
}

public struct Cookie: Fact {
    /// The technical name; `.unknown` for an unnamed cookie or group.
    public var name: Answer<String>
    public var label: String
    public var party: Answer<String>
    public var category: CookieCategory
    public var technique: StorageTechnique
    public var purposes: [String]
    /// Names of the purposes of the organisation that it serves: what people can read of those holds for it too.
    public var serves: [String]
    public var data: [String]
    public var dataListing: Listing
    public var tells: [Tells]
    public var placedWhen: Answer<String>
    public var withoutIt: Answer<String>
    public var lifetime: Answer<CookieLifetime>
    public var thirdParties: Answer<[String]>
    public var isSetBeforeConsent: Answer<Bool>
    public var legalBasis: Answer<LegalBasis.Ground>
    public var isAddressMasked: Answer<Bool>
    public var onlyCounts: Answer<Bool>
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        _ label: String, name: Answer<String> = .unsaid, by party: Answer<String> = .unsaid, _ category: CookieCategory,
        in technique: StorageTechnique = .cookie, for purposes: String..., serving served: Purpose...,
        holding data: [String] = [],
        dataListing: Listing = .complete, telling tells: [Tells] = [], placedWhen: Answer<String> = .unsaid,
        withoutIt: Answer<String> = .unsaid,
        lifetime: Answer<CookieLifetime> = .unsaid, readBy thirdParties: Answer<[String]> = .unsaid,
        isSetBeforeConsent: Answer<Bool> = .unsaid, legalBasis: Answer<LegalBasis.Ground> = .unsaid,
        isAddressMasked: Answer<Bool> = .unsaid, onlyCounts: Answer<Bool> = .unsaid,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.name = name
        self.label = label
        self.party = party
        self.category = category
        self.technique = technique
        self.purposes = purposes
        serves = served.map(\.name)
        self.data = data
        self.dataListing = dataListing
        self.tells = tells
        self.placedWhen = placedWhen
        self.withoutIt = withoutIt
        self.lifetime = lifetime
        self.thirdParties = thirdParties
        self.isSetBeforeConsent = isSetBeforeConsent
        self.legalBasis = legalBasis
        self.isAddressMasked = isAddressMasked
        self.onlyCounts = onlyCounts
        origin = Origin(file, line, column)
    }

    public enum Tells: String, Choice {
        public static let says = "What can be known of visitors by a cookie."

        /// Totals alone, which nobody can lead back to a person.
        case totalsOnly
        /// It is not tied to other data about the visitor.
        case notCombined
        /// No name or address, but it does recognise the browser or device.
        case recognisesDevice
    }
}

extension Cookie {
    public static let says = "One cookie, or a group of them that nobody has named yet."
    public static let keys: Keys<Self> = [
        .text("name", \.name, .name, "Its technical name: \"_ga\"."),
        .text(
            "label", \.label, .words(as: "bezoekcookies"),
            "What the statement calls it where it has no name: \"bezoekcookies\"."),
        .text("party", \.party, .name, "Who places it."),
        .key("category", \.category, "Its kind in law."),
        .key("technique", \.technique, "By what it is stored or read, where that is no cookie."),
        .text(
            "purposes", \.purposes, .words(as: "bezoeken tellen"), "What it is for, as infinitives: \"bezoek tellen\"."),
        .reference(
            "serves", \.serves, to: .purpose,
            "The names of the organisation's purposes that it serves; the cookie policy links to them."),
        .text(
            "data", \.data, .words(after: "Het gaat om deze gegevens:", as: "bezochte pagina’s"), "What it holds."),
        .listing("dataListing", \.dataListing, of: \.data, "data", "Whether that is all that it holds."),
        .key("tells", \.tells, "What can be known of visitors by it."),
        .text(
            "placedWhen", \.placedWhen, .words(after: "Dit komt op [uw|je] apparaat", as: "als [u|je] inlogt"),
            "When it is placed: \"als [u|je] inlogt\"."),
        .text(
            "withoutIt", \.withoutIt,
            .consequence(after: "Ontbreekt dit? Dan", as: "kunnen wij geen bezoek tellen"),
            "What follows without it: \"kunnen wij geen bezoek tellen\"."),
        .key("lifetime", \.lifetime, "How long it stays."),
        .text("thirdParties", \.thirdParties, .name, "Who else can read it; none for nobody.").tellsNone,
        .key("isSetBeforeConsent", \.isSetBeforeConsent, "Whether it is set before consent is given.")
            .judged("Tw art. 11.7a lid 1: consent goes before the cookie"),
        .key(
            "legalBasis", \.legalBasis,
            "The ground on which the site says that it places it. Where consent is needed, no other will do."
        ).judged("Tw art. 11.7a lid 1: where a cookie needs consent, no other ground will do"),
        .key(
            "isAddressMasked", \.isAddressMasked, "Analytics: whether a part of the visitor's IP address is left out."
        )
        .judged("Tw art. 11.7a lid 3 onder b: analytics without consent hardly touch privacy")
        .unpublished(because: "the cookie is not for analytics") { !$0.category.isAnalytics },
        .key(
            "onlyCounts", \.onlyCounts,
            "Analytics of another party: whether they serve nothing but counting, with no link to advertising (as Google "
                + "Signals), no data shared with that party for itself, and no number for each user."
        )
        .judged("Tw art. 11.7a lid 3 onder b: analytics without consent hardly touch privacy")
        .unpublished(because: "the cookie is not for analytics") { !$0.category.isAnalytics },
    ]
}

public enum CookieCategory: String, Choice {
    public static let says = "The kinds of cookies that the law tells apart (Tw art. 11.7a lid 3 and 4)."

    case functional
    case limitedAnalytics
    case analytics
    case tracking
    /// Nobody has said which kind it is.
    case unsaid

    /// Whether consent is needed first.
    public var needsConsent: Bool { self == .analytics || self == .tracking }

    /// Whether it counts visits, with consent or without.
    public var isAnalytics: Bool { self == .analytics || self == .limitedAnalytics }
}

/// By what something is stored on a device or read from it: to the law it is all one (Tw art. 11.7a).
public enum StorageTechnique: String, Choice {
    public static let says = "By what something is stored on a device or read from it (Tw art. 11.7a)."

    case cookie
    case localStorage
    case sessionStorage
    case browserDatabase
    case pixel
    /// A code in the address of a link, by which a click is recognised.
    case clickId
    /// The number that a phone has for advertising.
    case advertisingId
    /// The settings of a device, by which it is recognised.
    case fingerprint
    case script
}

public enum CookieLifetime: Keyed {
    case session
    case untilErased
    case term(Term)
    /// Until this happens, as a clause after "tot".
    case until(String)
}

extension CookieLifetime {
    public static let says =
        "Until the browser closes (session), until the visitor erases it, for a term, or until something happens."
    public static let keys: Keys<Self> = [
        .key("term", \.length, "How long it stays."),
        .text(
            "until", \.event, .clause(after: "Tot", as: "[u|je] uitlogt"),
            "Until what happens, as a clause after \"tot\": \"[u|je] uitlogt\"."),
    ]

    private var length: Term? { if case .term(let term) = self { term } else { nil } }
    private var event: String? { if case .until(let event) = self { event } else { nil } }
}

extension Answer where Value == CookieLifetime {
    public static var session: Self { .known(.session) }
    public static var untilErased: Self { .known(.untilErased) }
    public static func until(_ event: String) -> Self { .known(.until(event)) }
    public static func term(_ term: Term) -> Self { .known(.term(term)) }
}

public struct CookieConsent: Fact {
    public var scope: Scope
    public var moment: Answer<String>
    public var isAskedOnce: Bool
    public var choices: [String]
    public var withdrawal: Answer<Withdrawal>
    public var refusingIsAsEasy: Answer<Bool>
    public var wall: Answer<Wall>
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Scope: String, Choice {
        public static let says = "Whether consent is asked for some cookies or for all."

        case some
        case all
    }

    public enum Withdrawal: Keyed {
        /// Only by the settings of the visitor's own browser.
        case browserSettings
        /// A place on the site: "de link Cookies onderaan elke pagina".
        case place(String)
    }

    public enum Wall: String, Choice {
        public static let says = "How the site is closed to who refuses cookies."

        case withoutAlternative
        /// Those who refuse can get the same in another way, such as for a fair fee (CJEU C-252/21).
        case withEqualAlternative
    }

    public init(
        for scope: Scope, when moment: Answer<String> = .unsaid, isAskedOnce: Bool = false,
        between choices: [String] = [], withdrawal: Answer<Withdrawal> = .unsaid,
        refusingIsAsEasy: Answer<Bool> = .unsaid,
        wall: Answer<Wall> = .unsaid,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.scope = scope
        self.moment = moment
        self.isAskedOnce = isAskedOnce
        self.choices = choices
        self.withdrawal = withdrawal
        self.refusingIsAsEasy = refusingIsAsEasy
        self.wall = wall
        origin = Origin(file, line, column)
    }
}

extension CookieConsent {
    public static let says = "How consent for cookies is asked and taken back."
    public static let keys: Keys<Self> = [
        .key("scope", \.scope, "For which cookies it is asked."),
        .text(
            "moment", \.moment, .words(after: "Dat doen wij", as: "bij [uw|je] eerste bezoek"),
            "When it is asked: \"bij uw eerste bezoek aan onze website\"."),
        .key("isAskedOnce", \.isAskedOnce, "That it is asked once.")
            .unpublished(because: "nothing says when") { $0.moment.value == nil },
        .text(
            "choices", \.choices, .words(after: "[U kunt|Je kunt] kiezen uit:", as: "alleen noodzakelijke cookies"),
            "What visitors choose between: \"alleen noodzakelijke cookies\"."),
        .key("withdrawal", \.withdrawal, "Where it is taken back.").tellsNone,
        .key("refusingIsAsEasy", \.refusingIsAsEasy, "Whether refusing takes as little as consenting."),
        .key(
            "wall", \.wall, "Whether the site stays closed to who refuses; none where it opens all the same."
        )
        .judged("AVG art. 4 onder 11, Tw art. 11.7a lid 5: consent is free only where who refuses gets in").tellsNone,
    ]
}

extension CookieConsent.Withdrawal {
    public static let says = "Only by the settings of the visitor's own browser, or at a place on the site."
    public static let keys: Keys<Self> = [
        .text(
            "place", \.link,
            .noun(after: "[Uw|Je] toestemming intrekken kan altijd, via", as: "de link onderaan elke pagina"),
            "Where on the site: \"de link Cookies onderaan elke pagina\".")
    ]

    private var link: String? { if case .place(let place) = self { place } else { nil } }
}
