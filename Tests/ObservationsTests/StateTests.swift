import Diagnostics
import Testing

@testable import Observations

@Suite("Files that tell what is in a browser")
struct StateTests {
    private static let state = #"""
        {"cookies":[{"name":"a","value":"GEHEIM","domain":".example.nl","path":"/","expires":1796000000.5,"httpOnly":true,
        "secure":true,"sameSite":"None"},{"name":"b","value":"GEHEIM","domain":"example.nl","path":"/","expires":-1}],
        "origins":[{"origin":"https://example.nl","localStorage":[{"name":"thema","value":"GEHEIM"}],
        "indexedDB":[{"name":"bak","version":1,"stores":[{"name":"x","records":[{"value":"GEHEIM"}]}]}]}]}
        """#
    private static let file = """
        # Netscape HTTP Cookie File
        # GEHEIM

        #HttpOnly_.example.nl\tTRUE\t/\tTRUE\t1796000000\ta\tGEHEIM
        example.nl\tFALSE\t/\tFALSE\t0\tb\tGEHEIM
        """
    /// 1000 seconds before these cookies end.
    private static let taken = Moment(seconds: 1_795_999_000)!

    @Test(
        "tell of a cookie that it outlives the session, and how long at least where the moment is given",
        arguments: [state, file])
    func lifetimes(text: String) throws {
        let cookies = try Written.visit(text).cookies
        #expect(cookies.map(\.domain) == ["example.nl", "example.nl"] && cookies.map(\.name) == ["a", "b"])
        #expect(cookies.map(\.lifetime) == [.atLeast(0), .session])
        #expect(cookies[0].isHTTPOnly == true && cookies[0].isSecure == true && cookies[0].setter == .unknown)
        let later = try Written.visit(text, takenAt: Self.taken)
        guard case .atLeast(1000...1001) = later.cookies[0].lifetime else { return #expect(Bool(false), "\(later)") }
        #expect(later.time == Self.taken && later.cookies[1].lifetime == .session)
    }

    @Test("of Playwright have stored entries too")
    func entries() throws {
        let observation = try Written.read(Self.state)
        #expect(observation.kind == .storageState)
        #expect(
            observation.visits[0].storage.map { "\($0.kind) \($0.origin) \($0.name)" } == [
                "indexedDB https://example.nl bak", "localStorage https://example.nl thema",
            ])
        #expect(try Written.read(#"{"cookies":[]}"#).kind == .storageState)
    }

    @Test("of curl and others have cookies and comments alone")
    func lines() throws {
        #expect(try Written.read(Self.file).kind == .cookieFile)
        let finding = try #require(Written.findings(Self.file + "\u{B}\u{2028}\nGEHEIM").first)
        #expect(
            finding.rule == .observationMalformed && finding.location?.line == 6 && !"\(finding)".contains("GEHEIM"))
    }
}

@Suite("Headers")
struct HeadersTests {
    private static let headers = """
        HTTP/1.1 301 Moved Permanently\r
        Location: https://example.nl/?GEHEIM\r
        Set-Cookie: weg=GEHEIM\r
        \r
        HTTP/2 200 \r
        date: Sun, 29 Nov 2026 20:00:00 GMT\r
        set-cookie: PHPSESSID=GEHEIM; path=/; secure; HttpOnly\r
        Set-Cookie: b=GEHEIM; Expires=Sunday, 29-Nov-26 21:00:00 GMT; SameSite=strict; Domain=.EXAMPLE.nl\r
        set-cookie: weg=; expires=Thu, 01 Jan 1970 00:00:00 GMT\r
        strict-transport-security: max-age=31536000\r
        x-geheim: GEHEIM\r
        """

    @Test("as curl prints them tell cookies and the protection of the page")
    func read() throws {
        let observation = try Written.read(Self.headers)
        let visit = observation.visits[0]
        #expect(observation.kind == .headers && visit.time?.description == "2026-11-29T20:00:00Z")
        #expect(
            visit.cookies == [
                ObservedCookie(
                    name: "PHPSESSID", domain: nil, path: "/", lifetime: .session, setter: .server, isSecure: true,
                    isHTTPOnly: true),
                ObservedCookie(
                    name: "b", domain: "example.nl", lifetime: .seconds(3600), setter: .server, isSecure: false,
                    isHTTPOnly: false, sameSite: .strict),
            ])
        #expect(visit.connection == Connection(protection: .unknown, headers: ["strict-transport-security"]))
    }

    @Test("of curl's account of itself tell the host as well")
    func account() throws {
        let text = "* Connected\n> HEAD / HTTP/2\n> Host: Example.nl:8080\n>\n< HTTP/2 200\n< set-cookie: a=GEHEIM\n"
        #expect(try Written.visit(text).cookies.map(\.domain) == ["example.nl"])
    }

    @Test("may stand alone")
    func alone() throws {
        #expect(
            try Written.visit("Set-Cookie: a=GEHEIM; Max-Age=99999999999999999999").cookies[0].lifetime
                == .seconds(31_557_600_000_000))
    }
}
