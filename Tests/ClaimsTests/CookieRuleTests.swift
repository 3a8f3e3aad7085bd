import Claims
import Facts
import Testing

@Suite("What consent means for each category of cookies")
struct CookieRuleTests {
    private func kinds(_ consent: CookieConsent.Scope, _ cookies: Cookie...) -> [String] {
        Organisation.with { organisation in
            var all = Cookies {}
            all.cookies = cookies
            all.consent = CookieConsent(for: consent)
            organisation.website = Website(cookies: .known(all))
        }.kinds(in: "cookieRule", of: .cookiePolicy)
    }

    @Test("cookies that the law exempts need none, unless the site asks for it all the same")
    func exempt() {
        let (cart, counter) = (Cookie("mand", .functional), Cookie("teller", .limitedAnalytics))
        #expect(kinds(.some, cart, counter) == ["cookieRule.functional", "cookieRule.limitedAnalytics"])
        #expect(kinds(.all, cart, counter) == [])
    }

    @Test("that a site waits for consent is said only where each cookie of the category does")
    func waiting() {
        let waits = Cookie("meter", .tracking, isSetBeforeConsent: .known(false))
        let doesNot = Cookie("volger", .tracking, isSetBeforeConsent: .known(true))
        #expect(kinds(.some, waits) == ["cookieRule.consent"])
        #expect(kinds(.some, waits, doesNot) == [])
        #expect(kinds(.some, waits, Cookie("ander", .tracking)) == ["cookieRule.asked"])
    }

    @Test("where consent is asked for some cookies, and one category is left that needs it, it is asked for that one")
    func asked() {
        let (counter, cart) = (Cookie("teller", .analytics), Cookie("mand", .functional))
        #expect(kinds(.some, cart, counter) == ["cookieRule.functional", "cookieRule.asked"])
        #expect(kinds(.some, counter, Cookie("volger", .tracking)) == [])
        #expect(kinds(.all, counter) == [])
    }

    @Test("a cookie that is called as its category is has no row of its own, unless there is more to tell of it")
    func calledAsCategory() {
        func told(_ cookie: Cookie) -> [String] {
            let organisation = Organisation.with { organisation in
                organisation.website = Website(cookies: .known(Cookies { cookie }))
            }
            return organisation.kinds(in: "cookieUse", of: .cookiePolicy)
                + organisation.kinds(in: "cookie.name", of: .cookiePolicy)
        }
        #expect(told(Cookie("Analytische cookies", .analytics, for: "bezoek tellen")) == ["cookieUse"])
        #expect(told(Cookie("analytische cookies", .analytics)) == [])
        #expect(told(Cookie("analytische cookies", by: "Meetbureau", .analytics)) == ["cookie.name.plain"])
        #expect(told(Cookie("tellers", .analytics)) == ["cookie.name.plain"])
    }

    @Test("cookies of which none has a name are told to be kinds")
    func kindsOfCookies() {
        func intro(_ cookie: Cookie) -> [String] {
            Organisation.with { organisation in
                organisation.website = Website(cookies: .known(Cookies { cookie }))
            }.kinds(in: "cookies", of: .cookiePolicy)
        }
        #expect(intro(Cookie("analytische cookies", .analytics)) == ["cookies.kinds"])
        #expect(intro(Cookie("teller", name: "_ga", .analytics)) == ["cookies.complete"])
    }

    @Test("that the site opens for who refuses is a fact")
    func open() {
        func kinds(_ wall: Answer<CookieConsent.Wall>) -> [String] {
            Organisation.with { organisation in
                var all = Cookies {}
                all.consent = CookieConsent(for: .some, wall: wall)
                organisation.website = Website(cookies: .known(all))
            }.kinds(in: "cookieConsent.open", of: .cookiePolicy)
        }
        #expect(kinds(.none) == ["cookieConsent.open"])
        #expect(kinds(.unsaid) == [] && kinds(.known(.withoutAlternative)) == [])
    }
}

@Suite("The purposes that a cookie serves")
struct CookiePurposeTests {
    private static let visits = Purpose("bezoeken [u|je] tellen") {}
    private static let orders = Purpose("bestellingen leveren") {}

    private func claims(_ cookie: Cookie) -> [Claim] {
        Organisation.with { organisation in
            var all = Cookies {}
            all.cookies = [cookie]
            organisation.purposes = [Self.visits, Self.orders]
            organisation.website = Website(cookies: .known(all))
        }.claims(in: "cookie.purposes", of: .cookiePolicy)
    }

    @Test("are told one by one, behind what the cookie itself is for")
    func served() {
        let told = claims(Cookie("teller", .functional, for: "tellen", serving: Self.visits, Self.orders))
        #expect(told.map(\.kind.id) == ["cookie.purposes", "cookie.purposes.served", "cookie.purposes.served"])
        #expect(
            told.dropFirst().map { $0.values["purpose"] } == [
                .purpose("bezoeken u tellen"), .purpose("bestellingen leveren"),
            ])
    }

    @Test("can say alone what a cookie is for")
    func alone() {
        #expect(
            claims(Cookie("teller", .functional, serving: Self.orders)).map(\.kind.id) == ["cookie.purposes.served"])
        #expect(claims(Cookie("teller", .functional)).isEmpty)
    }
}
