import Diagnostics
import Facts
import Observations
import Testing

@testable import Audit

/// What an audit of a site finds, and what it lets pass.
@Suite("The audit of a site")
struct SiteAuditTests {
    private static let day: CalendarDate = "2026-11-29"

    private static func organisation(
        _ cookies: [Cookie] = [], hosts: [ContactedHost] = [], @OrganisationBuilder _ more: () -> [Part<Organisation>] = { [] }
    ) -> Organisation {
        var organisation = Organisation("tuin", addressing: .formal, more)
        organisation.controller = Controller("De Voorbeeldtuin", email: "info@example.nl")
        var website = organisation.website ?? Website("https://example.nl")
        website.cookies = .known(Cookies {})
        var told = Cookies {}
        told.cookies = cookies
        website.cookies = .known(told)
        website.hosts = hosts
        organisation.website = website
        return organisation
    }

    private static func visit(
        _ choice: Observations.Choice = .accepted, at address: String = "https://example.nl/", cookies: [ObservedCookie] = [],
        storage: [StoredEntry] = [], contacts: [Contact] = [], fields: [FormField] = [], isProtected: Bool = true
    ) -> Visit {
        Visit(
            address: PublicAddress(address), choice: choice, cookies: cookies, storage: storage, contacts: contacts,
            forms: fields.isEmpty ? [] : [ObservedForm(action: "https://example.nl", fields: fields)],
            connection: Connection(protection: isProtected ? .tls(version: nil) : .none, headers: nil))
    }

    private static func findings(_ organisation: Organisation, _ visits: Visit...) -> [String] {
        SiteAudit(
            of: organisation, seen: [Observation(file: "o.json", kind: .verklaar, visits: visits)], on: day
        ).findings().map(\.rule.rawValue)
    }

    private static func seen(
        _ name: String, _ lifetime: Lifetime = .session, domain: String = "example.nl"
    ) -> ObservedCookie { ObservedCookie(name: name, domain: domain, lifetime: lifetime) }

    private static let visitors = Cookie(
        "bezoekcookies", name: "_ga_*", by: "Google", .analytics, for: "bezoek tellen", lifetime: .term(.years(1)))

    @Test("a name that a pattern of the facts covers is known, and others are not")
    func names() {
        let facts = Self.organisation([Self.visitors])
        #expect(Self.findings(facts, Self.visit(cookies: [Self.seen("_ga_4F2")])) == [])
        #expect(
            Self.findings(facts, Self.visit(cookies: [Self.seen("_ga_4F2"), Self.seen("_gid")])) == [
                "audit-cookie-undeclared"
            ])
    }

    @Test("a name is told once, however often it was seen")
    func once() {
        let visits = [Self.visit(.before, cookies: [Self.seen("a")]), Self.visit(.accepted, cookies: [Self.seen("a")])]
        #expect(Self.findings(Self.organisation(), visits[0], visits[1]) == ["audit-cookie-undeclared"])
    }

    @Test(
        "a life is longer only where it is longer than the words of the facts can mean",
        arguments: zip(
            [Lifetime.seconds(31_622_400), .seconds(400 * 86_400), .session, .unknown, .atLeast(0), .atLeast(43_200_000)],
            [false, true, false, false, false, true]))
    func lives(lifetime: Lifetime, isLonger: Bool) {
        let found = Self.findings(
            Self.organisation([Self.visitors]), Self.visit(cookies: [Self.seen("_ga_1", lifetime)]))
        #expect(found == (isLonger ? ["audit-lifetime-longer"] : []))
    }

    @Test("what outlives the session is no session cookie")
    func session() {
        let cookie = Cookie("sessie", name: "s", .functional, for: "inloggen", lifetime: .session)
        #expect(
            Self.findings(Self.organisation([cookie]), Self.visit(cookies: [Self.seen("s", .atLeast(0))])) == [
                "audit-lifetime-longer"
            ])
    }

    @Test("what needs consent and is there before a choice is told once, and so is what is there after a refusal alone")
    func consent() {
        let facts = Self.organisation([Self.visitors])
        let cookie = [Self.seen("_ga_1")]
        let all = [Observations.Choice.before, .refused, .accepted].map { Self.visit($0, cookies: cookie) }
        #expect(Self.findings(facts, all[0], all[1], all[2]) == ["audit-before-consent"])
        #expect(Self.findings(facts, Self.visit(.before), all[1], all[2]) == ["audit-after-refusal"])
        #expect(Self.findings(facts, Self.visit(.before), Self.visit(.refused), all[2]) == [])
    }

    @Test("what a fact names and nobody saw is a note, unless nothing that was looked at could show it")
    func unseen() {
        let facts = Self.organisation([Self.visitors])
        #expect(Self.findings(facts, Self.visit(.accepted)) == ["audit-cookie-unseen"])
        #expect(Self.findings(facts, Self.visit(.before)) == [])
    }

    @Test("storage is told by its technique")
    func storage() {
        let entry = StoredEntry(kind: .localStorage, origin: "https://example.nl", name: "thema")
        let cookie = Cookie("thema", name: "thema", .functional, for: "kleuren onthouden")
        let stored = Cookie("thema", name: "thema", .functional, in: .localStorage, for: "kleuren onthouden")
        #expect(
            Self.findings(Self.organisation([cookie]), Self.visit(storage: [entry])) == [
                "audit-storage-undeclared", "audit-cookie-unseen",
            ])
        #expect(Self.findings(Self.organisation([stored]), Self.visit(storage: [entry])) == [])
    }

    @Test(
        "a host is told of where a party's name shows in it, or a fact says whose it is",
        arguments: [
            ("fonts.googleapis.com", true), ("www.youtube-nocookie.com", false), ("cdn.example.org", true),
            ("static.example.nl", true), ("fonts.example.com", false), ("google.evil.example", false),
        ])
    func hosts(host: String, isTold: Bool) {
        let facts = Self.organisation([Self.visitors], hosts: [ContactedHost("example.org", of: "de hostingpartij")])
        let visit = Self.visit(cookies: [Self.seen("_ga_1")], contacts: [Contact(host: host, kind: .font)])
        #expect(Self.findings(facts, visit) == (isTold ? [] : ["audit-host-uncovered"]))
    }

    @Test("hosts of one domain are one finding")
    func domains() {
        let contacts = ["a.example.com", "b.example.com"].map { Contact(host: $0, kind: .image) }
        #expect(Self.findings(Self.organisation(), Self.visit(contacts: contacts)) == ["audit-host-uncovered"])
    }

    @Test(
        "a form asks what a category names, or that is told",
        arguments: zip(
            [
                FormField(name: "f1", type: "text", label: "Burgerservicenummer"),
                FormField(name: "f2", type: "text", label: "Geboortedatum"), FormField(name: "mail", type: "email"),
                FormField(name: "naam", type: "text", label: "Uw naam"),
                FormField(name: "q", type: "search", label: "Zoek op naam"),
                FormField(name: "bericht", type: "textarea", label: "Uw vraag"),
                FormField(name: "kleur", type: "select", label: "Kleur"),
            ], [true, true, false, false, false, false, false]))
    func forms(field: FormField, isFound: Bool) {
        let facts = Self.organisation {
            DataCategories(DataCategory("contactgegevens", including: "naam", "e-mailadres"))
        }
        #expect(Self.findings(facts, Self.visit(fields: [field])) == (isFound ? ["audit-field-uncovered"] : []))
    }

    @Test("a connection without protection is told where the facts say that there is one")
    func connection() {
        var facts = Self.organisation()
        #expect(Self.findings(facts, Self.visit(isProtected: false)) == [])
        facts.website?.hasCertificate = true
        #expect(Self.findings(facts, Self.visit(isProtected: false)) == ["audit-unprotected"])
    }

    @Test("a cookie of another site is not the controller's own")
    func party() {
        let own = Cookie("sessie", name: "s", by: "De Voorbeeldtuin", .functional, for: "inloggen", lifetime: .session)
        let visit = Self.visit(cookies: [Self.seen("s", domain: "tracker.example.com")])
        #expect(Self.findings(Self.organisation([own]), visit) == ["audit-party-other"])
    }

    @Test("visits to another site are not held against these facts")
    func otherSite() {
        let visit = Self.visit(at: "https://example.com/", cookies: [Self.seen("a")])
        #expect(Self.findings(Self.organisation(), visit) == ["audit-site-other"])
    }

    @Test("a finding is accepted at its fact, until a day")
    func accepted() throws {
        var cookie = Self.visitors
        cookie.acceptances = [Acceptance(.auditBeforeConsent, because: "de banner wordt vervangen", until: "2026-12-01")]
        let audit = SiteAudit(
            of: Self.organisation([cookie]),
            seen: [
                Observation(
                    file: "o.json", kind: .verklaar, visits: [Self.visit(.before, cookies: [Self.seen("_ga_1")])])
            ], on: Self.day)
        let finding = try #require(audit.findings().first)
        #expect(finding.acceptance?.until == "2026-12-01")
        #expect(!finding.isFatal)
    }

    @Test("a name that holds an identifier is told without it")
    func masked() throws {
        let cookie = Self.seen("visitor_jan.jansen@example.nl_0123456789abcdef")
        let audit = SiteAudit(
            of: Self.organisation(),
            seen: [Observation(file: "o.json", kind: .verklaar, visits: [Self.visit(cookies: [cookie])])], on: Self.day)
        let told = "\(audit.findings())"
        #expect(!told.contains("jansen"))
        #expect(!told.contains("0123456789abcdef"))
    }
}
