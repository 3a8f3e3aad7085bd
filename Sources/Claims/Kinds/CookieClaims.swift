import Diagnostics
import Facts

// Which cookies a website places, and how consent for them is asked and taken back (Tw art. 11.7a).
extension ClaimKind {
    static let cookiesNone = ClaimKind("cookies.none", .tw("11.7a lid 1"))
    static let cookiesPlaced = ClaimKind("cookies.placed", .tw("11.7a lid 1"))
    static let cookiesMention = ClaimKind("cookies.mention", ["document": .document], .tw("11.7a lid 1"))
    static let privacyMention = ClaimKind("privacyMention", ["document": .document], .avg("12 lid 1"))
    static let cookiesOnVisit = ClaimKind("cookies.onVisit", .tw("11.7a lid 1"))
    static let cookiesComplete = ClaimKind("cookies.complete", .tw("11.7a lid 1 onder a"))
    static let cookiesExamples = ClaimKind("cookies.examples", .tw("11.7a lid 1 onder a"))

    static func cookieCategory(_ category: CookieCategory) -> ClaimKind {
        ClaimKind("cookieCategory.\(category.rawValue)", leads: true, .tw("11.7a lid 3"))
    }

    static let cookieRuleFunctional = ClaimKind("cookieRule.functional", .tw("11.7a lid 3"))
    static let cookieRuleLimitedAnalytics = ClaimKind("cookieRule.limitedAnalytics", .tw("11.7a lid 3"))
    static let cookieRuleConsent = ClaimKind("cookieRule.consent", .tw("11.7a lid 1 onder b"), .avg("7 lid 3"))

    static let cookieName = ClaimKind("cookie.name.plain", ["cookie": .text], leads: true, .tw("11.7a lid 1 onder a"))
    static let cookieNamed = ClaimKind(
        "cookie.name.named", ["cookie": .text, "name": .text], leads: true, .tw("11.7a lid 1 onder a"))
    static let cookieParty = ClaimKind("cookie.party", ["party": .text], .tw("11.7a lid 1 onder a"))
    static let cookiePurposes = ClaimKind("cookie.purposes", ["purposes": .list], .tw("11.7a lid 1 onder a"))
    static let cookieServes = ClaimKind(
        "cookie.purposes.served", ["purpose": .purpose], .tw("11.7a lid 1 onder a"), .avg("13 lid 1 onder c"))
    static let cookieData = ClaimKind("cookie.purposes.data", ["data": .list], .tw("11.7a lid 1 onder a"))
    static let cookieDataExamples = ClaimKind(
        "cookie.purposes.dataExamples", ["data": .list], .tw("11.7a lid 1 onder a"))
    static let cookieSession = ClaimKind("cookie.lifetime.session", .tw("11.7a lid 1 onder a"))
    static let cookieTerm = ClaimKind("cookie.lifetime.term", ["term": .term], .tw("11.7a lid 1 onder a"))
    static let cookieReaders = ClaimKind("cookie.readers.named", ["readers": .list], .tw("11.7a lid 1 onder a"))
    static let cookieNoReaders = ClaimKind("cookie.readers.none", .tw("11.7a lid 1 onder a"))

    static let cookieConsentSome = ClaimKind("cookieConsent.some", .tw("11.7a lid 1 onder b"))
    static let cookieConsentAll = ClaimKind("cookieConsent.all", .tw("11.7a lid 1 onder b"))
    static let cookieConsentMoment = ClaimKind(
        "cookieConsent.moment.each", ["moment": .text], .tw("11.7a lid 1 onder b"))
    static let cookieConsentOnce = ClaimKind(
        "cookieConsent.moment.once", ["moment": .text], .tw("11.7a lid 1 onder b"))
    static let cookieWithdrawalByBrowser = ClaimKind("cookieWithdrawal.browser", .avg("7 lid 3"))
    static let cookieWithdrawalSomewhere = ClaimKind("cookieWithdrawal.place", ["place": .text], .avg("7 lid 3"))
    static let cookieRefusal = ClaimKind("cookieConsent.refusal", .avg("4 onder 11"))
    static let cookieNoWall = ClaimKind("cookieConsent.open", .avg("7 lid 4"))

    static let cookies =
        [
            cookiesNone, cookiesPlaced, cookiesMention, privacyMention, cookiesOnVisit, cookiesComplete,
            cookiesExamples,
        ] + CookieCategory.allCases.map(cookieCategory)
        + [
            cookieRuleFunctional, cookieRuleLimitedAnalytics, cookieRuleConsent, cookieName, cookieNamed, cookieParty,
            cookiePurposes, cookieData, cookieDataExamples, cookieServes, cookieSession,
            cookieTerm, cookieReaders, cookieNoReaders, cookieConsentSome, cookieConsentAll, cookieConsentMoment,
            cookieConsentOnce, cookieWithdrawalByBrowser, cookieWithdrawalSomewhere, cookieRefusal,
            cookieNoWall,
        ]
}

extension ClaimWriter {
    /// What the privacy statement says of cookies: whether there are any, and where to read about them.
    mutating func cookieMention() {
        guard let website = organisation.website else { return }
        switch website.cookies {
        case .none: claim(.cookiesNone, from: website.location)
        case .known(let cookies):
            claim(.cookiesPlaced, from: cookies.location)
            claim(.cookiesMention, ["document": .document(.cookiePolicy)], from: cookies.location)
        case .unsaid, .unknown: break
        }
    }

    mutating func privacyMention() {
        claim(.privacyMention, ["document": .document(.privacyStatement)], from: organisation.location)
    }

    mutating func cookies() {
        guard let website = organisation.website else { return }
        switch website.cookies {
        case .none: claim(.cookiesNone, from: website.location)
        case .known(let cookies): self.cookies(cookies)
        case .unsaid, .unknown: break
        }
    }

    private mutating func cookies(_ cookies: Cookies) {
        if cookies.placedOnVisit { claim(.cookiesOnVisit, from: cookies.location) }
        guard !cookies.cookies.isEmpty else { return }
        claim(cookies.listing == .complete ? .cookiesComplete : .cookiesExamples, from: cookies.location)
        for category in CookieCategory.allCases {
            let members = cookies.cookies.filter { $0.category == category }
            guard let first = members.first else { continue }
            lead(.cookieCategory(category), from: first.location) { writer in
                writer.rule(for: category, members, consentIsForAll: cookies.consent?.scope == .all)
                for cookie in members { writer.cookie(cookie) }
            }
        }
    }

    /// Whether cookies of a category wait for consent, and what a visitor's choice changes. That a site waits is told only
    /// where each cookie of the category is known to.
    private mutating func rule(for category: CookieCategory, _ cookies: [Cookie], consentIsForAll: Bool) {
        let origin = cookies.first?.location
        switch category {
        case .functional where !consentIsForAll: claim(.cookieRuleFunctional, from: origin)
        case .limitedAnalytics where !consentIsForAll: claim(.cookieRuleLimitedAnalytics, from: origin)
        case .analytics where cookies.allSatisfy(\.waitsForConsent): claim(.cookieRuleConsent, from: origin)
        case .tracking where cookies.allSatisfy(\.waitsForConsent): claim(.cookieRuleConsent, from: origin)
        case .functional, .limitedAnalytics, .analytics, .tracking, .unsaid: break
        }
    }

    private mutating func cookie(_ cookie: Cookie) {
        let origin = cookie.location
        let name = cookie.name.value.flatMap { $0 == cookie.label ? nil : $0 }
        var values = ["cookie": text(cookie.label)]
        values["name"] = name.map(text)
        lead(name == nil ? .cookieName : .cookieNamed, values, from: origin) {
            if !cookie.purposes.isEmpty {
                $0.claim(.cookiePurposes, ["purposes": $0.list(cookie.purposes)], from: origin)
            }
            if !cookie.data.isEmpty {
                let kind: ClaimKind = cookie.dataListing == .complete ? .cookieData : .cookieDataExamples
                $0.claim(kind, ["data": $0.list(cookie.data)], from: origin)
            }
            for name in cookie.serves { $0.claim(.cookieServes, ["purpose": $0.purpose(name)], from: origin) }
            switch cookie.lifetime {
            case .known(.session): $0.claim(.cookieSession, from: origin)
            case .known(.term(let term)): $0.claim(.cookieTerm, ["term": .term(term)], from: origin)
            case .unsaid, .unknown, .none: break
            }
            if let party = cookie.party.value { $0.claim(.cookieParty, ["party": $0.text(party)], from: origin) }
            $0.readers(of: cookie)
        }
    }

    private mutating func readers(of cookie: Cookie) {
        switch cookie.thirdParties {
        case .none: claim(.cookieNoReaders, from: cookie.location)
        case .known(let parties) where !parties.isEmpty:
            claim(.cookieReaders, ["readers": list(parties)], from: cookie.location)
        case .known, .unsaid, .unknown: break
        }
    }

    mutating func cookieConsent() {
        guard let consent = organisation.website?.cookies.value?.consent else { return }
        let origin = consent.location
        claim(consent.scope == .some ? .cookieConsentSome : .cookieConsentAll, from: origin)
        if let moment = consent.moment.value {
            claim(
                consent.isAskedOnce ? .cookieConsentOnce : .cookieConsentMoment, ["moment": text(moment)], from: origin)
        }
        if consent.refusingIsAsEasy == .known(true) { claim(.cookieRefusal, from: origin) }
        if consent.wall.isNone { claim(.cookieNoWall, from: origin) }
        switch consent.withdrawal {
        case .known(.browserSettings): claim(.cookieWithdrawalByBrowser, from: origin)
        case .known(.place(let place)): claim(.cookieWithdrawalSomewhere, ["place": text(place)], from: origin)
        case .unsaid, .unknown, .none: break
        }
    }
}

extension Cookie {
    fileprivate var waitsForConsent: Bool { isSetBeforeConsent == .known(false) }
}
