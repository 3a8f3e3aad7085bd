import Facts

extension FactGenerator {
    /// - Parameter purposes: the names of those that cookies can serve.
    mutating func website(for purposes: [String]) -> Website {
        var website = Website(
            answer { $0.one(of: Labels.sites) }, hasCertificate: chance(),
            cookies: answerOrNone { $0.cookies(for: purposes) })
        website.embedded = labels(["de kaart", "video’s", "een deelknop"]).map { embedded($0) }
        return website
    }

    private mutating func embedded(_ label: String) -> EmbeddedContent {
        let party = answerOrNone { $0.label(Labels.parties) }
        return EmbeddedContent(
            label, by: party, as: party.isNone ? .unsaid : answer { $0.one(of: EmbeddedContent.Role.allCases) },
            storesOnDevice: yesOrNo())
    }

    private mutating func cookies(for purposes: [String]) -> Cookies {
        var cookies = Cookies(placedOnVisit: chance()) {}
        cookies.cookies = labels(["bezoekcookies", "_ga", "cookie voor de taal", "PHPSESSID", "*", "video’s"]).map {
            cookie($0, for: purposes)
        }
        cookies.listing = listing(of: cookies.cookies)
        cookies.consent = optional { $0.cookieConsent() }
        return cookies
    }

    private mutating func cookie(_ label: String, for purposes: [String]) -> Cookie {
        var cookie = Cookie(
            label, name: answer { $0.chance() ? label : $0.label(["_ga_1", "sid", "|"]) },
            by: answer { $0.label(Labels.parties) }, one(of: CookieCategory.allCases),
            holding: labels(Labels.data), lifetime: answer { $0.chance() ? .session : .term($0.term()) },
            readBy: answerOrNone { $0.labels(Labels.parties, atLeast: 1) }, isSetBeforeConsent: yesOrNo(),
            legalBasis: answer { $0.one(of: LegalBasis.Ground.allCases) })
        if cookie.category.isAnalytics { cookie.isAddressMasked = yesOrNo() }
        cookie.purposes = labels(Labels.activities)
        cookie.serves = chance() ? some(of: purposes) : []
        cookie.dataListing = listing(of: cookie.data)
        return cookie
    }

    private mutating func cookieConsent() -> CookieConsent {
        let moment = answer { $0.label(Labels.moments) }
        return CookieConsent(
            for: one(of: CookieConsent.Scope.allCases), when: moment,
            isAskedOnce: moment.value == nil ? false : chance(),
            withdrawal: answerOrNone { $0.chance() ? .browserSettings : .place($0.label(Labels.places)) },
            refusingIsAsEasy: yesOrNo(), wall: answerOrNone { $0.one(of: CookieConsent.Wall.allCases) })
    }
}
