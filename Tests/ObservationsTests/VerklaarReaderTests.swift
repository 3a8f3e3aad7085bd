import Diagnostics
import Testing

@testable import Observations

@Suite("Verklaar's own form")
struct VerklaarReaderTests {
    private static let whole = #"""
        {
          "format": "verklaar-observation-1",
          "observer": "verklaar observe 1",
          "visits": [
            {
              "address": "https://example.nl/contact/", "time": "2026-11-29T20:00:00Z", "choice": "before",
              "cookies": [
                { "name": "_ga", "domain": "example.nl", "path": "/", "lifetime": 63072000, "by": "script",
                  "secure": true, "httpOnly": false, "sameSite": "lax" },
                { "name": "_ga", "domain": "example.nl", "path": "/", "lifetime": 63072000, "by": "script",
                  "secure": true, "httpOnly": false, "sameSite": "lax" },
                { "name": "PHPSESSID", "domain": "example.nl", "by": "server" }
              ],
              "storage": [ { "kind": "localStorage", "origin": "https://example.nl", "name": "theme" } ],
              "workers": [ "https://example.nl/sw.js" ],
              "contacts": [ { "host": "fonts.googleapis.com", "kind": "stylesheet" } ],
              "forms": [ { "action": "https://example.nl", "fields": [
                { "name": "bsn", "type": "text", "label": " Burger\nservicenummer", "autocomplete": "off" } ] } ],
              "connection": { "tls": "TLS 1.3", "headers": [ "strict-transport-security", "content-security-policy" ] }
            },
            { "address": "http://example.nl/", "choice": "refused", "connection": {} }
          ]
        }
        """#

    @Test("tells all that it can have")
    func read() throws {
        let observation = try Written.read(Self.whole)
        let visit = observation.visits[0]
        #expect(
            observation.kind == .verklaar && observation.observer == "verklaar observe 1"
                && observation.visits.count == 2)
        #expect(visit.address?.description == "https://example.nl/contact/" && visit.choice == .before)
        #expect(visit.cookies.map(\.name) == ["PHPSESSID", "_ga"])
        #expect(visit.cookies.map(\.lifetime) == [.session, .seconds(63_072_000)])
        #expect(visit.storage == [StoredEntry(kind: .localStorage, origin: "https://example.nl", name: "theme")])
        #expect(visit.workers.map(\.description) == ["https://example.nl/sw.js"])
        #expect(visit.contacts == [Contact(host: "fonts.googleapis.com", kind: .stylesheet)])
        #expect(
            visit.forms == [
                ObservedForm(
                    action: "https://example.nl",
                    fields: [FormField(name: "bsn", type: "text", label: "Burger servicenummer", autocomplete: "off")])
            ])
        #expect(
            visit.connection
                == Connection(
                    protection: .tls(version: "TLS 1.3"),
                    headers: ["content-security-policy", "strict-transport-security"]))
        #expect(observation.visits[1].connection == Connection(protection: .none, headers: nil))
    }

    @Test(
        "refuses all else, where it stands and without repeating it",
        arguments: [
            (#""observer": "verklaar observe 1","#, #""GEHEIM": 1,"#, 3),
            (#""choice": "before""#, #""choice": "GEHEIM""#, 6),
            (
                #""lifetime": 63072000, "by": "script",\#n          "secure": true"#,
                #""lifetime": 1.5, "by": "script""#, 8
            ),
            (#"verklaar-observation-1"#, "verklaar-observation-2", 1), (#""by": "server""#, #""by": true"#, 12),
            (#""by": "server""#, #""lifetime": 0, "by": "server""#, 12), (#", "by": "server""#, "", 12),
            (#""by": "server""#, #""by": "server", "by": "server""#, 12),
            (#""name": "PHPSESSID""#, #""name": """#, 12),
            (#""domain": "example.nl", "by""#, #""domain": ".example.nl", "by""#, 12),
            (#"https://example.nl/contact/"#, "https://example.nl/contact/?GEHEIM", 6),
            (#"https://example.nl/contact/"#, "https://GEHEIM@example.nl/contact/", 6),
            (#"2026-11-29T20:00:00Z"#, "29-11-2026 GEHEIM", 6),
            (#""origin": "https://example.nl""#, #""origin": "https://example.nl/x""#, 14),
            (#""type": "text""#, #""type": "hidden""#, 18), (#"[ "https://example.nl/sw.js" ]"#, #""GEHEIM""#, 15),
            ("\"strict-transport", "\"Strict-Transport", 19), ("\"visits\": [", "\"visits\": [ GEHEIM", 4),
        ])
    func refused(old: String, new: String, line: Int) throws {
        #expect(Self.whole.contains(old))
        let finding = try #require(Written.findings(Self.whole.replacing(old, with: new)).first)
        #expect(finding.rule == .observationMalformed && finding.location?.line == line, "\(finding)")
        #expect(!"\(finding)".contains("GEHEIM"))
    }
}
