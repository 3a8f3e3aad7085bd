import Diagnostics
import Facts
import KnownCookies
import Observations
import Testing

@testable import Audit

/// What an audit of a site finds, and what it lets pass.
@Suite("The audit of a site")
struct SiteAuditTests {
    private static let day: CalendarDate = "2026-11-29"
    private static let known = KnownCookies()

    private static func organisation(
        _ cookies: [Cookie] = [], hosts: [ContactedHost] = [],
        @OrganisationBuilder _ more: () -> [Part<Organisation>] = { [] }
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
        _ choice: Observations.Choice = .accepted, at address: String = "https://example.nl/",
        cookies: [ObservedCookie] = [],
        storage: [StoredEntry] = [], contacts: [Contact] = [], fields: [FormField] = [], isProtected: Bool = true
    ) -> Visit {
        Visit(
            address: PublicAddress(isProtected ? address : address.replacing("https", with: "http")), choice: choice,
            cookies: cookies, storage: storage, contacts: contacts,
            forms: fields.isEmpty ? [] : [ObservedForm(action: "https://example.nl", fields: fields)],
            connection: Connection(protection: isProtected ? .tls(version: nil) : .none, headers: nil))
    }

    private static func findings(_ organisation: Organisation, _ visits: Visit...) -> [String] {
        SiteAudit(
            of: organisation, seen: [Observation(file: "o.json", kind: .verklaar, visits: visits)], knowing: known,
            on: day
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
            [
                Lifetime.seconds(31_622_400), .seconds(400 * 86_400), .session, .unknown, .atLeast(0),
                .atLeast(43_200_000),
            ],
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
            ("fonts.googleapis.com", true), ("fonts.gstatic.com", true), ("www.youtube-nocookie.com", true),
            ("cdn.example.org", true), ("static.example.nl", true), ("fonts.example.com", false),
            ("google.evil.example", false), ("googletracker.example.net", false), ("google.github.io", false),
        ])
    func hosts(host: String, isTold: Bool) {
        let facts = Self.organisation([Self.visitors], hosts: [ContactedHost("example.org", of: "Google")])
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
        cookie.acceptances = [
            Acceptance(.auditBeforeConsent, because: "de banner wordt vervangen", until: "2026-12-01")
        ]
        let audit = SiteAudit(
            of: Self.organisation([cookie]),
            seen: [
                Observation(
                    file: "o.json", kind: .verklaar, visits: [Self.visit(.before, cookies: [Self.seen("_ga_1")])])
            ], knowing: Self.known, on: Self.day)
        let finding = try #require(audit.findings().first)
        #expect(finding.acceptance?.until == "2026-12-01")
        #expect(!finding.isFatal)
    }

    @Test("a name that holds an identifier is told without it")
    func masked() throws {
        let cookie = Self.seen("visitor_jan.jansen@example.nl_0123456789abcdef")
        let audit = SiteAudit(
            of: Self.organisation(),
            seen: [Observation(file: "o.json", kind: .verklaar, visits: [Self.visit(cookies: [cookie])])],
            knowing: Self.known, on: Self.day)
        let told = "\(audit.findings())"
        #expect(!told.contains("jansen"))
        #expect(!told.contains("0123456789abcdef"))
    }

    @Test("a host that is said to be of a party of which nothing is told, or of a whole country, is not told of")
    func strangeHosts() {
        let visit = Self.visit(contacts: [Contact(host: "cdn.example.org", kind: .script)])
        for host in [ContactedHost("example.org", of: "Niemand B.V."), ContactedHost("org", of: "De Voorbeeldtuin")] {
            #expect(Self.findings(Self.organisation(hosts: [host]), visit) == ["audit-host-uncovered"])
        }
    }

    @Test("a form that sends to another party is told as a host")
    func action() {
        let form = ObservedForm(action: "https://forms.example.com", fields: [])
        let visit = Visit(address: PublicAddress("https://example.nl/"), choice: .before, forms: [form])
        #expect(Self.findings(Self.organisation(), visit) == ["audit-host-uncovered"])
    }

    @Test(
        "what loads as a page opens, where the facts say later, and what stores where they deny it, is told at that part"
    )
    func embeds() {
        func facts(_ loading: Answer<EmbeddedContent.Loading>, stores: Answer<Bool> = .unsaid) -> Organisation {
            Self.organisation {
                Website("https://example.nl") {
                    EmbeddedContent("de video", by: "YouTube", loaded: loading, storesOnDevice: stores)
                }
            }
        }
        let loaded = Self.visit(.before, contacts: [Contact(host: "www.youtube-nocookie.com", kind: .frame)])
        #expect(Self.findings(facts(.onClick), loaded) == ["audit-embed-other"])
        #expect(Self.findings(facts(.onOpening), loaded) == [])
        let stored = Self.visit(
            .before, storage: [StoredEntry(kind: .localStorage, origin: "https://www.youtube.com", name: "yt")])
        #expect(
            Self.findings(facts(.onOpening, stores: false), stored) == [
                "audit-storage-undeclared", "audit-embed-other",
            ])
    }

    @Test("a pixel that needs consent is told where its party is contacted without")
    func pixel() {
        let pixel = Cookie("meetpixel", by: "Meta", .tracking, in: .pixel, for: "advertenties tonen")
        let contacts = [Contact(host: "www.facebook.com", kind: .image)]
        let facts = Self.organisation([pixel])
        #expect(Self.findings(facts, Self.visit(.refused, contacts: contacts)) == ["audit-after-refusal"])
        #expect(Self.findings(facts, Self.visit(.accepted, contacts: contacts)) == [])
    }

    @Test("what the facts deny and is there is told")
    func denials() {
        var facts = Self.organisation([
            Cookie(
                "_fbp", name: "_fbp", by: "Facebook", .tracking, for: "advertenties tonen", lifetime: .term(.months(3)))
        ])
        facts.website?.excluded = [.marketingCookies]
        #expect(Self.findings(facts, Self.visit(cookies: [Self.seen("_fbp")])) == ["audit-denial-belied"])
    }

    @Test("a cookie that is known as one of advertising is doubtful where it needs no consent by the facts")
    func category() {
        let cookie = Cookie(
            "_fbp", name: "_fbp", by: "Facebook", .functional, for: "inloggen", lifetime: .term(.months(3)))
        #expect(
            Self.findings(Self.organisation([cookie]), Self.visit(cookies: [Self.seen("_fbp")])) == [
                "audit-category-doubtful"
            ])
    }

    @Test("of two facts that cover a name, the closer one is about it")
    func closest() {
        let wide = Cookie("wp*", name: "wp*", .functional, for: "inloggen")
        let close = Cookie("wp_track", name: "wp_track", .tracking, for: "advertenties tonen")
        let visit = Self.visit(.before, cookies: [Self.seen("wp_track"), Self.seen("wp_login")])
        #expect(Self.findings(Self.organisation([wide, close]), visit) == ["audit-before-consent"])
    }

    @Test("the label of a group that has no name is not looked for")
    func groups() {
        let group = Cookie("bezoekcookies", .analytics, for: "bezoek tellen")
        #expect(Self.findings(Self.organisation([group]), Self.visit(.accepted)) == [])
    }

    @Test("what has no end is no thing of a session")
    func storedForGood() {
        let entry = StoredEntry(kind: .localStorage, origin: "https://example.nl", name: "thema")
        let stored = Cookie(
            "thema", name: "thema", .functional, in: .localStorage, for: "kleuren onthouden", lifetime: .session)
        #expect(
            Self.findings(Self.organisation([stored]), Self.visit(storage: [entry])) == ["audit-lifetime-longer"])
    }

    @Test("a collective label covers no more than its examples, where these are all")
    func examples() {
        let phone = FormField(name: "tel", type: "tel")
        let address = FormField(name: "adres", type: "text", label: "Adres")
        func facts(_ category: DataCategory) -> Organisation { Self.organisation { DataCategories(category) } }
        let whole = facts(DataCategory("contactgegevens", including: "naam", "e-mailadres"))
        let open = facts(DataCategory("contactgegevens", including: "naam", listing: .examples))
        #expect(Self.findings(whole, Self.visit(fields: [phone])) == ["audit-field-uncovered"])
        #expect(Self.findings(whole, Self.visit(fields: [address])) == ["audit-field-uncovered"])
        #expect(Self.findings(open, Self.visit(fields: [phone, address])) == [])
    }

    @Test("a file that names no page is of the site whose cookies it has")
    func withoutPages() {
        func findings(_ domain: String) -> [String] {
            let visit = Visit(address: nil, cookies: [Self.seen("a", domain: domain)])
            return SiteAudit(
                of: Self.organisation(), seen: [Observation(file: "s.json", kind: .storageState, visits: [visit])],
                knowing: Self.known, on: Self.day
            ).findings().map(\.rule.rawValue)
        }
        #expect(findings("example.nl") == ["audit-cookie-undeclared"])
        #expect(findings("example.com") == ["audit-site-other"])
    }
}
