import Diagnostics
import Testing

@testable import Observations

@Suite("A HAR")
struct HARTests {
    private static let page = Written.har([
        Written.entry(
            "http://example.nl/?ref=GEHEIM", status: 301, type: "document", got: [("Location", "https://example.nl/")]),
        Written.entry(
            "https://example.nl/?ref=GEHEIM", type: "document",
            got: [
                ("Set-Cookie", "sid=GEHEIM; Path=/; Secure; HttpOnly; SameSite=Lax"),
                ("set-cookie", "keuze=GEHEIM; Max-Age=3600; Expires=Sun, 06 Dec 2026 20:00:00 GMT"),
                ("set-cookie", "oud=GEHEIM; Expires=Sun, 06 Dec 2026 20:00:10 GMT; Domain=.Example.nl"),
                ("set-cookie", "vreemd=GEHEIM; Domain=anders.nl"), ("set-cookie", "overal=GEHEIM; Domain=nl"),
                ("set-cookie", "GEHEIM"), ("Date", "Sun, 29 Nov 2026 20:00:00 GMT"),
                ("Strict-Transport-Security", "max-age=1"), ("Server", "GEHEIM"),
            ], extra: #","_securityDetails":{"protocol":"TLS 1.3"}"#),
        Written.entry(
            "https://www.example.nl/a.js", type: "script", sent: [("Cookie", "sid=GEHEIM; oud=GEHEIM; _ga=GEHEIM")]),
        Written.entry(
            "https://cdn.example.nl/a.woff2", media: "font/woff2", sent: [("Cookie", "oud=GEHEIM; _ga=GEHEIM")]),
        Written.entry("https://anders.nl/zien", sent: [("Sec-Fetch-Dest", "iframe"), ("cookie", "uid=GEHEIM")]),
        Written.entry("https://kader.nl/", type: "document"),
        Written.entry("wss://praat.nl/x", type: "websocket"), Written.entry("data:text/plain,GEHEIM"),
        Written.entry(
            "https://example.nl/sw.js?v=GEHEIM",
            sent: [("Sec-Fetch-Dest", "serviceworker"), ("Service-Worker", "script")]),
        Written.entry("http://192.0.2.7/punt.gif", type: "image"),
    ])

    @Test("tells hosts, each once for each kind")
    func contacts() throws {
        let visit = try Written.visit(Self.page)
        #expect(
            visit.contacts.map { "\($0.host) \($0.kind)" } == [
                "anders.nl frame", "cdn.example.nl font", "example.nl document", "example.nl script",
                "ip-address.invalid image", "kader.nl frame", "praat.nl websocket", "www.example.nl script",
            ])
        #expect(visit.workers.map(\.description) == ["https://example.nl/sw.js"])
    }

    @Test("tells the page where redirects led to, and its connection")
    func connection() throws {
        let visit = try Written.visit(Self.page)
        #expect(visit.address?.description == "https://example.nl/" && visit.choice == .unknown)
        #expect(visit.time?.description == "2026-11-29T19:59:00Z")
        #expect(
            visit.connection
                == Connection(protection: .tls(version: "TLS 1.3"), headers: ["strict-transport-security"]))
    }

    @Test("tells cookies that responses set, as browsers keep them, and those that were only sent")
    func cookies() throws {
        let cookies = try Written.visit(Self.page).cookies
        #expect(
            cookies == [
                ObservedCookie(name: "_ga", domain: "example.nl", lifetime: .unknown, setter: .script),
                ObservedCookie(
                    name: "keuze", domain: "example.nl", lifetime: .seconds(3600), setter: .server, isSecure: false,
                    isHTTPOnly: false),
                ObservedCookie(
                    name: "oud", domain: "example.nl", lifetime: .seconds(604_810), setter: .server, isSecure: false,
                    isHTTPOnly: false),
                ObservedCookie(
                    name: "sid", domain: "example.nl", path: "/", lifetime: .session, setter: .server, isSecure: true,
                    isHTTPOnly: true, sameSite: .lax),
                ObservedCookie(name: "uid", domain: "anders.nl", lifetime: .unknown, setter: .unknown),
            ])
    }

    @Test("has a visit for each page, in which a cookie of an earlier one is known, and one that is taken away is not")
    func pages() throws {
        let visits = try Written.read(
            Written.har([
                Written.entry(
                    "https://example.nl/", type: "document", got: [("set-cookie", "a=1; Max-Age=60")], page: "p1"),
                Written.entry("https://example.nl/b", type: "document", sent: [("cookie", "a=1; b=2")], page: "p2"),
                Written.entry("https://example.nl/c", got: [("set-cookie", "b=; Max-Age=0")], page: "p2"),
            ])
        ).visits
        #expect(visits.map { $0.cookies.map(\.name) } == [["a"], ["a"]])
        #expect(visits[1].cookies[0].lifetime == .seconds(60))
    }

    @Test("may have cookies of responses beside its headers alone")
    func cookieObjects() throws {
        let visit = try Written.visit(
            #"""
            {"log":{"entries":[{"startedDateTime":"2026-11-29T20:00:00Z","request":{"url":"https://example.nl/"},"response":
            {"status":200,"cookies":[{"name":"a","value":"GEHEIM","expires":"2026-11-29T21:00:00.000Z","httpOnly":true},
            {"name":"b","expires":-1,"secure":true,"sameSite":"None"}]}}]}}
            """#)
        #expect(visit.cookies.map(\.lifetime) == [.seconds(3600), .session])
        #expect(
            visit.cookies.map(\.isHTTPOnly) == [true, false]
                && visit.cookies[1].sameSite == ObservedCookie.SameSite.none)
    }

    @Test("without entries is none")
    func noEntries() {
        #expect(Written.findings(#"{"log":{"pages":[]}}"#).first?.rule == .observationMalformed)
    }
}
