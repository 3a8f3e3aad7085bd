import Facts
import JSONText
import TestSupport
import Testing

@testable import Exports

@Suite("What banners ask consent for")
struct ConsentTests {
    private func facts(_ organisation: Organisation) throws -> ExportFacts {
        ExportFacts(organisation, try SiteTemplates.load(), DocumentAddresses())
    }

    private func plan(_ organisation: Organisation) throws -> ConsentPlan { ConsentPlan(try facts(organisation)) }

    private func site(
        asking scope: CookieConsent.Scope? = .some, withdrawal: Answer<CookieConsent.Withdrawal> = .unsaid,
        at address: Answer<String> = .unsaid, _ cookies: Cookie...
    ) -> Organisation {
        var all = Cookies {}
        all.cookies = cookies
        all.consent = scope.map { CookieConsent(for: $0, withdrawal: withdrawal) }
        var organisation = Organisation("winkel", addressing: .informal) {}
        organisation.website = Website(address, cookies: .known(all))
        return organisation
    }

    @Test("cookies of one kind of one party are asked together, in the order of the law")
    func services() throws {
        let plan = try plan(
            site(
                Cookie("reclame", name: "_r", by: "Voorbeeldreclame", .tracking),
                Cookie("bezoek", name: "_m", by: "Voorbeeldmeting", .analytics),
                Cookie("winkelwagen", name: "cart", .functional),
                Cookie("dagbezoek", name: "_md", by: "Voorbeeldmeting", .analytics),
                Cookie("teller", name: "count", by: "Voorbeeldmeting", .limitedAnalytics)))
        #expect(
            plan.services.map(\.id) == [
                "functional", "voorbeeldmeting-limited-analytics", "voorbeeldmeting-analytics",
                "voorbeeldreclame-tracking",
            ])
        #expect(plan.services.map(\.isAsked) == [false, false, true, true])
        #expect(plan.services[2].cookiePatterns == ["^_m$", "^_md$"])
        #expect(plan.services[2].entries.map(\.name) == ["Bezoek (naam: _m)", "Dagbezoek (naam: _md)"])
    }

    @Test("what nobody said to be an exception waits for consent, and is told")
    func unsaidKind() throws {
        let plan = try plan(site(Cookie("iets", name: "x", .unsaid)))
        #expect(plan.asked.map(\.group) == [.other])
        #expect(plan.notes.contains { $0.text.contains("of no kind that the facts name") })
    }

    @Test("where the facts ask consent for all cookies, so does the banner")
    func all() throws {
        let plan = try plan(site(asking: .all, Cookie("winkelwagen", name: "cart", .functional)))
        #expect(plan.asked.map(\.id) == ["functional"])
    }

    @Test("names that the facts don't have are told, since nothing can clear them")
    func unnamed() throws {
        let notes = try plan(site(Cookie("volgcookies", .tracking))).notes.map(\.text)
        #expect(notes.contains { $0.hasPrefix("\"volgcookies\" has no technical name") })
        #expect(
            try plan(site(Cookie("teller", .limitedAnalytics))).notes.contains { $0.text.contains("technical name") }
                == false)
    }

    @Test("services of two parties whose names have the same letters stay apart")
    func sameLetters() throws {
        let plan = try plan(
            site(Cookie("a", by: "Voor-Beeld", .tracking), Cookie("b", by: "Voor Beeld", .tracking)))
        #expect(plan.services.map(\.id) == ["voor-beeld-tracking", "voor-beeld-tracking-2"])
    }

    @Test("cookies are cleared from the domains above that of the site too")
    func parentDomains() throws {
        let plan = try plan(site(at: "https://www.winkel.example.nl/nl", Cookie("a", name: "a", .tracking)))
        #expect(plan.parentDomains == ["winkel.example.nl", "example.nl"])
        #expect(try self.plan(site(at: "https://example.nl", Cookie("a", name: "a", .tracking))).parentDomains == [])
    }

    @Test("the banner speaks as the documents do, and names where consent is taken back")
    func words() throws {
        let organisation = site(
            withdrawal: .known(.place("de link Cookies onderaan elke pagina")), Cookie("a", name: "a", .tracking))
        let facts = try facts(organisation)
        let texts = BannerTexts(facts, ConsentPlan(facts))
        #expect(
            texts.question
                == "Met je toestemming gebruiken wij volgcookies. Zonder toestemming doen wij dat niet. Je kunt je keuze altijd "
                + "wijzigen of je toestemming intrekken, via de link Cookies onderaan elke pagina.")
    }

    @Test("a choice is kept no longer than any cookie by the facts")
    func keptAtMost() {
        var organisation = site(Cookie("a", name: "a", .tracking))
        guard case .known(var cookies)? = organisation.website?.cookies else {
            Issue.record("the site has no cookies")
            return
        }
        cookies.keptAtMost = .months(1)
        organisation.website?.cookies = .known(cookies)
        #expect(ConsentPlan.choice(keptIn: "klaro", by: organisation).days == 30)
    }

    @Test("a cookie of the banner in the facts says how long a choice is kept")
    func choice() throws {
        let named = site(Cookie("keuze", name: "klaro", .functional, lifetime: .term(.months(3))))
        #expect(ConsentPlan.choice(keptIn: "klaro", by: named).days == 90)
        #expect(ConsentPlan.choice(keptIn: "klaro", by: named).notes == [])
        #expect(ConsentPlan.choice(keptIn: "cc_cookie", by: named).notes.count == 1)
    }

    @Test("Google's tags may do nothing that the facts ask consent for, or don't tell of")
    func consentMode() throws {
        let config = try value(
            of: .consentMode,
            site(Cookie("cart", name: "cart", .functional), Cookie("teller", name: "count", .limitedAnalytics)))
        let defaults = try #require(config["default"])
        #expect(defaults["analytics_storage"] == "granted" && defaults["functionality_storage"] == "granted")
        #expect(defaults["ad_storage"] == "denied" && defaults["personalization_storage"] == "denied")
        let asking = try value(
            of: .consentMode,
            site(Cookie("teller", name: "count", .limitedAnalytics), Cookie("bezoek", name: "_m", .analytics)))
        #expect(asking["default"]?["analytics_storage"] == "denied")
        #expect(asking["grants"]?["analytics"] == ["analytics_storage"])
    }

    @Test("consent is asked anew when something else is asked, and not when a text around it changes")
    func revision() throws {
        let cookie = Cookie("bezoek", name: "_m", .analytics, for: "bezoeken tellen")
        let first = try value(of: .cookieconsent, site(cookie))["revision"]
        #expect(
            try value(of: .cookieconsent, site(cookie, Cookie("cart", name: "cart", .functional)))["revision"] == first)
        let other = Cookie("bezoek", name: "_m", .analytics, for: "bezoekers volgen")
        #expect(try value(of: .cookieconsent, site(other))["revision"] != first)
    }

    @Test("a text of the facts ends no element of a page that a script stands in")
    func markup() throws {
        let cookie = Cookie("a", name: "a", .tracking, for: "</script><script>alert(1)</script>")
        for kind in [Export.klaro, .cookieconsent] {
            let text = kind.file(of: site(cookie), in: try SiteTemplates.load()).text
            #expect(!text.contains("</script"))
        }
    }

    /// The value that a script works on.
    private func value(of kind: Export, _ organisation: Organisation) throws -> JSON {
        let text = kind.file(of: organisation, in: try SiteTemplates.load()).text
        let start = try #require(text.firstRange(of: "Config = ")).upperBound
        let end = try #require(text[start...].firstRange(of: "\n};")).lowerBound
        return try JSON(parsing: Array((text[start..<end] + "\n}").utf8))
    }
}
