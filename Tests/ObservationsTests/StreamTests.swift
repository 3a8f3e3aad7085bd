import Diagnostics
import Testing

@testable import Observations

@Suite("JSON piece by piece")
struct StreamTests {
    private static let text =
        "\u{FEFF}"
        + Written.har([
            Written.entry(
                "https://example.nl/\\u00e9\\ud83d\\ude00\\\"", type: "document",
                got: [("set-cookie", "n\u{E9}\u{1F600}=x")]),
            Written.entry("https://anders.nl/", page: "halve \\ud83d letter \\n"),
        ])

    @Test("is the same, wherever the pieces end", arguments: 1...33)
    func pieces(size: Int) throws {
        let bytes = Array(Self.text.utf8)
        let whole = try ObservationReader.read(bytes, file: "in")
        let pieced = try ObservationReader.read(takenAt: nil) { ByteSource(bytes, file: "in", piece: size) }
        #expect(
            pieced == whole && whole.visits.count == 2 && whole.visits[0].cookies.map(\.name) == ["n\u{E9}\u{1F600}"])
    }

    @Test(
        "is malformed at its line and column",
        arguments: [
            ("{\"log\":\n{\"entries\":\r\n[1,]}}", 3, 4), ("{\"log\":{\"entries\":[]}} x", 1, 24),
            ("{\"log\":\r\r 01}", 3, 2),
            ("{\"log\":\"a\nb\"}", 1, 10), ("{\"log\" 1}", 1, 8), ("{\"log\":{\"entries\":[\"\\x\"]}}", 1, 21),
            ("{\"log\":{\"entries\":[\"\\u00g0\"]}}", 1, 21), ("{\"log\":{\"entries\":[tru]}}", 1, 20),
            ("{\"a\":{\"log\":1", 1, 14),
            ("{\"log\":{\"entries\":[{1:2}]}}", 1, 21), ("{\"log\"", 1, 7), ("{\"log\":{\"entries\":[\"x", 1, 22),
            ("{x", 1, 2),
        ])
    func malformed(text: String, line: Int, column: Int) throws {
        let finding = try #require(Written.findings(text).first)
        #expect(finding.rule == .observationMalformed)
        #expect(finding.location == Location(file: "in", line: line, column: column), "\(finding)")
    }

    @Test("is refused where it is deeper or more than any that programs write")
    func refused() {
        let deep = #"{"log":{"entries":"# + String(repeating: "[", count: 100_000)
        #expect(Written.findings(deep).first?.rule == .inputRefused)
        let header = #"{"name":"a","value":""# + String(repeating: "x", count: 9000) + #""},"#
        let large = Written.har([
            #"{"request":{"headers":["# + String(repeating: header, count: 4000) + #"{}],"url":"https://example.nl/"}}"#
        ])
        #expect(Written.findings(large).first?.rule == .inputRefused)
        let many = (0..<100_001).map { #"{"pageref":"\#($0)","request":{"url":"wss://a.nl/"}}"# }
        #expect(Written.findings(Written.har(many)).first?.rule == .inputRefused)
    }

    @Test("holds no more of a name than any browser keeps")
    func cut() throws {
        let long = String(repeating: "x", count: 100_000)
        let visit = try Written.visit(
            #"{"origins":[{"origin":"https://example.nl","localStorage":[{"name":"\#(long)"}]}]}"#)
        #expect(visit.storage[0].name.utf8.count == JSONStream.longest)
    }
}

@Suite("Files that are no observation")
struct OtherFileTests {
    @Test(
        "are refused with what could be read",
        arguments: ["", " \n", "[1]", "{}", #"{"a":1}"#, "hallo", "a\tb", "\u{0}", "<html>"])
    func others(text: String) throws {
        let finding = try #require(Written.findings(text).first)
        #expect(finding.rule == .observationMalformed && finding.remedy != nil)
    }

    @Test("are missing, or folders")
    func missing() {
        for path in ["/er/is/niets", "/", "/dev/null"] {
            #expect(throws: DiagnosticError.self) { try ObservationReader.read(path: path) }
        }
    }

    @Test("or bytes that were changed at random: each is read or refused, inside the file")
    func changed() {
        var random = Chance(seed: 1)
        let seeds = Seeds.all.map { Array($0.utf8) }
        for turn in 0..<2_000 {
            var bytes = seeds[turn % seeds.count]
            for _ in 0...(turn % 8) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch turn % 3 {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.remove(at: place)
                default: bytes.insert(contentsOf: bytes[place...].prefix(9), at: place)
                }
            }
            do throws(DiagnosticError) {
                _ = try ObservationReader.read(bytes, file: "in")
            } catch {
                let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
                for finding in error.diagnostics {
                    #expect((1...lines).contains(finding.location?.line ?? 1), "\(bytes)")
                }
            }
        }
    }
}

/// The same numbers for the same seed (an LCG of Knuth's MMIX).
private struct Chance: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ state >> 29
    }
}

private enum Seeds {
    static let all = [
        Written.har([
            Written.entry("https://example.nl/", got: [("Set-Cookie", "a=b; Expires=Sun, 29 Nov 2026 20:00:00 GMT")])
        ]),
        #"{"cookies":[{"name":"a","domain":".example.nl","expires":1.5e9}],"origins":[{"origin":"https://a.nl"}]}"#,
        "# HTTP Cookie File\nexample.nl\tFALSE\t/\tFALSE\t0\tb\tc\n", "HTTP/2 200\nset-cookie: a=b; max-age=1\n",
        #"{"format":"verklaar-observation-1","visits":[{"address":"https://a.nl/","choice":"before","forms":[]}]}"#,
        #"{"uri_ins":"https://a.nl/","localStorage":{"https://a.nl":{"b":1}}}"#,
        #"{"tags":[{"cards":[{"cookieLines":[{"name":"a"}]}]}]}"#,
    ]
}
