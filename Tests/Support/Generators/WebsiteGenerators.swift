import Facts

extension FactGenerator {
    mutating func website() -> Website {
        Website(answer { $0.one(of: Labels.sites) }, hasCertificate: chance(), cookies: answerOrNone { $0.cookies() })
    }

    private mutating func cookies() -> Cookies {
        var cookies = Cookies(placedOnVisit: chance()) {}
        cookies.cookies = labels(["bezoekcookies", "_ga", "cookie voor de taal", "PHPSESSID", "*", "video’s"]).map {
            cookie($0)
        }
        cookies.listing = listing(of: cookies.cookies)
        cookies.consent = optional { $0.cookieConsent() }
        return cookies
    }

    private mutating func cookie(_ label: String) -> Cookie {
        var cookie = Cookie(
            label, name: answer { $0.chance() ? label : $0.label(["_ga_1", "sid", "|"]) },
            by: answer { $0.label(Labels.parties) }, one(of: CookieCategory.allCases),
            holding: labels(Labels.data), lifetime: answer { $0.chance() ? .session : .term($0.term()) },
            readBy: answerOrNone { $0.labels(Labels.parties, atLeast: 1) }, isSetBeforeConsent: yesOrNo())
        cookie.purposes = labels(Labels.activities)
        cookie.dataListing = listing(of: cookie.data)
        return cookie
    }

    private mutating func cookieConsent() -> CookieConsent {
        let moment = answer { $0.label(Labels.moments) }
        return CookieConsent(
            for: one(of: CookieConsent.Scope.allCases), when: moment,
            isAskedOnce: moment.value == nil ? false : chance(),
            withdrawal: answerOrNone { $0.chance() ? .browserSettings : .place($0.label(Labels.places)) },
            refusingIsAsEasy: yesOrNo())
    }
}
