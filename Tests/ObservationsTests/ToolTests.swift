import Testing

@testable import Observations

@Suite("Tools of supervisors")
struct ToolTests {
    private static let cookies = #"""
        [{"name":"a","value":"GEHEIM","domain":"youtube.com","path":"/","expires":1811534401.2,"httpOnly":true,"secure":true,
        "session":false,"sameSite":"None","log":{"stack":[{"fileName":"https://x.nl/?GEHEIM"}],"type":"Cookie.HTTP",
        "timestamp":"2027-05-28T20:00:01.500Z"}},
        {"name":"b","value":"GEHEIM","domain":"example.nl","expires":-1,"session":true,"log":{"type":"Cookie.JS"}},
        {"name":"c","domain":"example.nl","expires":"2026-11-29T21:00:00.000Z"}]
        """#
    private static let names = [
        "a youtube.com server seconds(2)", "b example.nl script session", "c example.nl unknown seconds(3600)",
    ]

    private func told(_ visit: Visit) -> [String] {
        visit.cookies.map { "\($0.name) \($0.domain ?? "-") \($0.setter) \($0.lifetime)" }
    }

    @Test("the Website Evidence Collector")
    func collector() throws {
        let text = #"""
            {"title":"GEHEIM","uri_ins":"http://example.nl/x?GEHEIM","uri_dest":"https://example.nl/x?GEHEIM",
            "script":{"host":"GEHEIM","version":{"npm":"2.1.1"}},"start_time":"2026-11-29T20:00:00.000Z",
            "localStorage":{"https://example.nl":{"thema":{"value":"GEHEIM","firstPartyStorage":true}}},
            "cookies":\#(Self.cookies.replacing("1811534401.2", with: "1811534403.2")),
            "unsafeForms":[{"id":"GEHEIM","action":"http://example.nl/zoek?GEHEIM","method":"get"}],
            "hosts":{"requests":{"firstParty":["example.nl"],"thirdParty":["code.jquery.com"]},
            "beacons":{"firstParty":[],"thirdParty":["www.youtube.com"]},"links":{"firstParty":["GEHEIM"]}},
            "websockets":{"wss://praat.nl/?GEHEIM":[{"payload":"GEHEIM"}]},
            "browsing_history":["https://example.nl/x?GEHEIM"]}
            """#
        let observation = try Written.read(text)
        let visit = observation.visits[0]
        #expect(observation.kind == .evidenceCollector && observation.observer == "Website Evidence Collector 2.1.1")
        #expect(visit.address?.description == "https://example.nl/" && told(visit) == Self.names)
        #expect(visit.storage.map(\.name) == ["thema"] && visit.forms.map(\.action) == ["http://example.nl"])
        #expect(
            visit.contacts.map { "\($0.host) \($0.kind)" } == [
                "code.jquery.com other", "example.nl other", "praat.nl websocket", "www.youtube.com beacon",
            ])
        #expect(!reflected(observation).contains("GEHEIM"))
    }

    @Test("the Website Auditing Tool: an analysis, and reports")
    func auditing() throws {
        let cookies = Self.cookies.replacing("1811534401.2", with: "1811534403.2")
        let analysis = #"""
            {"name":"GEHEIM","url":"https://example.nl/?GEHEIM","tags":[{"name":"GEHEIM","cards":[
            {"kind":"cookie","name":"Cookie logs","cookieLines":\#(cookies)},
            {"kind":"localstorage","localStorageLines":[{"host":"https://example.nl","key":"thema","value":"GEHEIM"}]},
            {"kind":"traffic","requests":{"thirdParty":["code.jquery.com"]},"beacons":{}},
            {"kind":"beacons","beaconLines":[{"url":"https://www.youtube.com/x?GEHEIM","query":{"a":"GEHEIM"}}]},
            {"kind":"forms","unsafeForms":[{"action":"http://example.nl/zoek"}]},
            {"kind":"info","start_time":"2026-11-29T20:00:00Z","visited_urls":["https://example.nl/?GEHEIM"]},
            {"kind":"image","image":"GEHEIM"}]}]}
            """#
        let scenario = #"""
            {"screenshots":[{"values":{"src":"GEHEIM"}}],"cookies":{"values":\#(cookies)},
            "localstorage":{"values":[{"host":"https://example.nl","key":"thema","value":"GEHEIM"}]},
            "traffic":{"values":[{"requested":"code.jquery.com"}]},
            "beacons":{"values":[{"url":"https://www.youtube.com/x?GEHEIM"}]},
            "unsafeForms":{"values":[{"action":"http://example.nl/zoek"}]},
            "info":{"values":{"start_time":"2026-11-29T20:00:00Z","visited_urls":["https://example.nl/?GEHEIM"]}},
            "tag":{"name":"GEHEIM"}}
            """#
        let report = #"{"analysis":{"url":"https://example.nl/?GEHEIM"},"tags":[\#(scenario)]}"#
        for text in [analysis, scenario, report] {
            let observation = try Written.read(text)
            let visit = observation.visits[0]
            #expect(observation.kind == .auditingTool && observation.visits.count == 1)
            #expect(
                visit.address?.description == "https://example.nl/" && visit.time?.description == "2026-11-29T20:00:00Z"
            )
            #expect(told(visit) == Self.names && visit.storage.map(\.name) == ["thema"])
            #expect(
                visit.contacts.map { "\($0.host) \($0.kind)" } == ["code.jquery.com other", "www.youtube.com beacon"])
            #expect(visit.forms.map(\.action) == ["http://example.nl"])
            #expect(!reflected(observation).contains("GEHEIM"))
        }
    }
}

/// All that a value holds, at any depth.
func reflected(_ value: Any) -> String {
    var text = ""
    dump(value, to: &text)
    return text
}
