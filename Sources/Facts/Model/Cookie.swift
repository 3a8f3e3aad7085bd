/// What a website stores on or reads from its visitors' devices (Tw art. 11.7a).
public struct Cookies: Fact {
    public var cookies: [Cookie]
    public var listing: Listing
    /// That cookies are placed by themselves as soon as someone visits.
    public var placedOnVisit: Bool
    public var consent: CookieConsent?
    /// Consent given twice; findings, not data.
    public var repetitions: Repetitions
    public var origin: Origin
    public var acceptances: [Acceptance] = []
}

/// One cookie, or a group of them that nobody has named yet.
public struct Cookie: Fact {
    /// The technical name; `.unknown` for an unnamed cookie or group.
    public var name: Answer<String>
    /// What the cookie is called in the statement where it has no name: "bezoekcookies".
    public var label: String
    public var party: Answer<String>
    public var category: CookieCategory
    public var purposes: [String]
    /// Names of the purposes of the organisation that it serves: what people can read of those holds for it too.
    public var serves: [String]
    public var data: [String]
    public var dataListing: Listing
    public var lifetime: Answer<CookieLifetime>
    /// Who else can read it; `.none` says nobody.
    public var thirdParties: Answer<[String]>
    /// Whether it is set before consent is given.
    public var isSetBeforeConsent: Answer<Bool>
    /// The ground on which the site says that it places the cookie. Where consent is needed, no other will do.
    public var legalBasis: Answer<LegalBasis.Ground>
    /// Analytics: whether a part of the visitor's IP address is left out (Tw art. 11.7a lid 3 onder b).
    public var isAddressMasked: Answer<Bool>
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public init(
        _ label: String, name: Answer<String> = .unsaid, by party: Answer<String> = .unsaid, _ category: CookieCategory,
        for purposes: String..., serving served: Purpose..., holding data: [String] = [],
        dataListing: Listing = .complete,
        lifetime: Answer<CookieLifetime> = .unsaid, readBy thirdParties: Answer<[String]> = .unsaid,
        isSetBeforeConsent: Answer<Bool> = .unsaid, legalBasis: Answer<LegalBasis.Ground> = .unsaid,
        isAddressMasked: Answer<Bool> = .unsaid,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.name = name
        self.label = label
        self.party = party
        self.category = category
        self.purposes = purposes
        serves = served.map(\.name)
        self.data = data
        self.dataListing = dataListing
        self.lifetime = lifetime
        self.thirdParties = thirdParties
        self.isSetBeforeConsent = isSetBeforeConsent
        self.legalBasis = legalBasis
        self.isAddressMasked = isAddressMasked
        origin = Origin(file, line, column)
    }
}

/// The kinds that the law tells apart (Tw art. 11.7a lid 3 and 4).
public enum CookieCategory: String, Hashable, Sendable, Codable, CaseIterable {
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

public enum CookieLifetime: Hashable, Sendable, Codable {
    case session
    case term(Term)
}

extension Answer where Value == CookieLifetime {
    public static var session: Self { .known(.session) }
    public static func term(_ term: Term) -> Self { .known(.term(term)) }
}

/// How consent for cookies is asked and taken back.
public struct CookieConsent: Fact {
    /// Whether consent is asked for some cookies or for all.
    public var scope: Scope
    /// When it is asked: "bij uw eerste bezoek aan onze website".
    public var moment: Answer<String>
    public var isAskedOnce: Bool
    public var withdrawal: Answer<Withdrawal>
    public var refusingIsAsEasy: Answer<Bool>
    /// Whether the site stays closed to who refuses; `.none` where it opens all the same.
    public var wall: Answer<Wall>
    public var origin: Origin
    public var acceptances: [Acceptance] = []

    public enum Scope: String, Hashable, Sendable, Codable, CaseIterable {
        case some
        case all
    }

    public enum Withdrawal: Hashable, Sendable, Codable {
        /// Only by the settings of the visitor's own browser.
        case browserSettings
        /// A place on the site: "de link Cookies onderaan elke pagina".
        case place(String)
    }

    /// How the site is closed to who refuses cookies.
    public enum Wall: String, Hashable, Sendable, Codable, CaseIterable {
        case withoutAlternative
        /// Those who refuse can get the same in another way, such as for a fair fee (CJEU C-252/21).
        case withEqualAlternative
    }

    public init(
        for scope: Scope, when moment: Answer<String> = .unsaid, isAskedOnce: Bool = false,
        withdrawal: Answer<Withdrawal> = .unsaid, refusingIsAsEasy: Answer<Bool> = .unsaid,
        wall: Answer<Wall> = .unsaid,
        file: String = #fileID, line: Int = #line, column: Int = #column
    ) {
        self.scope = scope
        self.moment = moment
        self.isAskedOnce = isAskedOnce
        self.withdrawal = withdrawal
        self.refusingIsAsEasy = refusingIsAsEasy
        self.wall = wall
        origin = Origin(file, line, column)
    }
}
