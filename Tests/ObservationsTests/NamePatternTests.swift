import Testing

@testable import Observations

@Suite("A declared name")
struct NamePatternTests {
    @Test(
        "covers those that it stands for",
        arguments: [
            ("PHPSESSID", "PHPSESSID"), ("_ga_*", "_ga_ABC123"), ("_hjSession_[hash]", "_hjSession_1f"),
            ("wp-settings-{user}", "wp-settings-3"), ("_ga_<container-id>", "_ga_X"), ("_ga, _gid", "_gid"),
            ("_ga en _gid", "_ga"), ("_ga / _ga_<container id>", "_ga_1"), ("_ga/_gid", "_gid"), ("a; b of c", "c"),
            ("*_sess_*", "x_sess__sess_y"), ("a*b*c", "a1b2b3c"), ("[site]-cart", "winkel-cart"),
            ("thema/donker", "thema/donker"),
            ("cart[items]", "cart[items]"), ("a[", "a["), ("mijn instelling", "mijn instelling"), (" _ga ", "_ga"),
        ])
    func covered(declared: String, name: String) { #expect(NamePattern(declared).covers(name)) }

    @Test(
        "and no others",
        arguments: [
            ("PHPSESSID", "phpsessid"), ("_ga_*", "_ga_"), ("_ga_*", "x_ga_1"), ("_ga", "_ga_1"), ("*", "_ga"),
            ("[naam]", "_ga"),
            ("* en _ga", "_gid"), ("", ""), ("", "_ga"), ("_ga van Google, en meer", "meer"), ("a*b", "ab"),
            ("a**", "ab"),
            ("cookie voor de winkelwagen / mand", "mand"),
        ])
    func uncovered(declared: String, name: String) { #expect(!NamePattern(declared).covers(name)) }

    @Test("of many asterisks is matched soon")
    func many() {
        let pattern = NamePattern(String(repeating: "a*", count: 200) + "b")
        #expect(!pattern.covers(String(repeating: "a", count: 8000)))
    }
}

@Suite("Hosts")
struct HostNameTests {
    @Test(
        "belong to who registered the domain",
        arguments: [
            ("www.example.nl", "example.nl"), ("a.b.example.co.uk", "example.co.uk"), ("co.uk", "co.uk"),
            ("naam.github.io", "naam.github.io"), ("localhost", "localhost"), ("127.0.0.1", "127.0.0.1"),
            ("a.b.invalid", "b.invalid"), ("www.xn--bcher-kva.nl", "xn--bcher-kva.nl"),
        ])
    func registrable(host: String, domain: String) { #expect(HostName.registrableDomain(of: host) == domain) }

    @Test("get the cookies of their own domains alone")
    func cookies() {
        #expect(HostName.maySet("www.example.nl", cookiesFor: "example.nl"))
        #expect(
            !HostName.maySet("www.example.nl", cookiesFor: "nl")
                && !HostName.maySet("example.nl", cookiesFor: "www.example.nl"))
        #expect(HostName.isWithin("www.example.nl", "example.nl") && !HostName.isWithin("xexample.nl", "example.nl"))
        #expect(
            HostName.isSameSite("a.example.co.uk", "example.co.uk")
                && !HostName.isSameSite("a.github.io", "b.github.io"))
    }
}

@Suite("Moments")
struct MomentTests {
    @Test(
        "as servers write them, in any way that browsers read",
        arguments: [
            "Sun, 29 Nov 2026 20:00:00 GMT", "Sunday, 29-Nov-26 20:00:00 GMT", "Sun Nov 29 20:00:00 2026",
            "29 nov 2026 20:00:00",
            "20:00:00 2026 29 November", "Sun,29-Nov-2026 20:00:00 +0100",
        ])
    func dates(text: String) { #expect(Moment(cookieDate: text)?.description == "2026-11-29T20:00:00Z") }

    @Test(
        "that are none",
        arguments: ["", "morgen", "31 Feb 2026 20:00:00", "29 Nov 2026 25:00:00", "29 Nov 1500 20:00:00", "é"])
    func none(text: String) { #expect(Moment(cookieDate: text) == nil && Moment(rfc3339: text) == nil) }

    @Test("by RFC 3339, with fractions and zones")
    func rfc3339() {
        for text in ["2026-11-29T20:00:00Z", "2026-11-29t21:00:00.75+01:00", "2026-11-29T19:30:00-00:30"] {
            #expect(Moment(rfc3339: text)?.description == "2026-11-29T20:00:00Z", "\(text)")
        }
        for text in [
            "2026-11-29", "2026-11-29T20:00Z", "2026-02-30T20:00:00Z", "2026-11-29T20:00:00",
            "2026-11-29T20:00:00+99:99",
        ] {
            #expect(Moment(rfc3339: text) == nil, "\(text)")
        }
    }

    @Test(
        "by the calendar",
        arguments: [
            (0.0, "1970-01-01T00:00:00Z"), (951_782_400, "2000-02-29T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
            (-62_167_219_200, "0000-01-01T00:00:00Z"), (253_402_300_799.5, "9999-12-31T23:59:59Z"),
            (1_798_675_199, "2026-12-30T23:59:59Z"), (1_830_297_599, "2027-12-31T23:59:59Z"),
        ])
    func calendar(seconds: Double, text: String) throws {
        #expect(Moment(seconds: seconds)?.description == text)
        #expect(Moment(rfc3339: text)?.seconds == seconds.rounded(.down))
    }
}
