import Facts

extension FactGenerator {
    mutating func website() -> Website {
        Website(answer { $0.one(of: Labels.sites) }, hasCertificate: chance(), cookies: answer { $0.cookies() })
    }

    private mutating func cookies() -> Cookies {
        var cookies = Cookies(listing: one(of: Listing.allCases), placedOnVisit: chance()) {}
        cookies.cookies = labels(["bezoekcookies", "_ga", "cookie voor de taal", "PHPSESSID", "*", "video’s"]).map {
            cookie($0)
        }
        cookies.consent = optional { $0.cookieConsent() }
        return cookies
    }

    private mutating func cookie(_ label: String) -> Cookie {
        var cookie = Cookie(
            label, name: answer { $0.chance() ? label : $0.label(["_ga_1", "sid", "|"]) },
            by: answer { $0.label(Labels.parties) }, one(of: CookieCategory.allCases),
            holding: labels(Labels.data), dataListing: one(of: Listing.allCases),
            lifetime: answer { $0.chance() ? .session : .term($0.term()) },
            readBy: answer { $0.labels(Labels.parties) }, isSetBeforeConsent: yesOrNo())
        cookie.purposes = labels(Labels.activities)
        return cookie
    }

    private mutating func cookieConsent() -> CookieConsent {
        CookieConsent(
            for: one(of: CookieConsent.Scope.allCases), when: answer { $0.label(Labels.moments) },
            isAskedOnce: chance(),
            withdrawal: answer { $0.chance() ? .browserSettings : .place($0.label(Labels.places)) },
            refusingIsAsEasy: yesOrNo())
    }
}
