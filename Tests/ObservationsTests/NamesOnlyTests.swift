import Testing

@testable import Observations

@Suite("What an observation never holds")
struct NamesOnlyTests {
    private static let entry = Written.entry(
        "https://GEHEIM:GEHEIM@example.nl/pad;jsessionid=GEHEIM?a=GEHEIM#GEHEIM", type: "document",
        media: "text/html; GEHEIM",
        sent: [
            ("Cookie", "a=GEHEIM; GEHEIM"), ("Authorization", "GEHEIM"), ("Referer", "GEHEIM"),
            ("Service-Worker", "script"),
            ("X-Forwarded-For", "203.0.113.7"),
        ],
        got: [
            ("Set-Cookie", "a=GEHEIM; Path=/; x=GEHEIM"), ("Set-Cookie", "GEHEIM"),
            ("Set-Cookie", "=GEHEIM; Domain=example.nl"),
            ("Content-Security-Policy", "GEHEIM"), ("X-Client", "203.0.113.7"),
        ], extra: #","connection":"GEHEIM","_webSocketMessages":[{"data":"GEHEIM"}],"_initiator":{"url":"GEHEIM"}"#)

    @Test("values, queries, headers, bodies and addresses of machines: of a HAR")
    func har() throws {
        let address = Written.entry("https://203.0.113.7/", type: "image", sent: [("Cookie", "b=GEHEIM")])
        let other = Written.entry("https://[2001:db8::99]:8443/x", type: "fetch")
        let text = reflected(try Written.read(Written.har([Self.entry, address, other])))
        #expect(text.contains("example.nl") && text.contains("content-security-policy"))
        for secret in ["GEHEIM", "203.0.113", "192.0.2", "2001:db8"] { #expect(!text.contains(secret), "\(secret)") }
    }

    @Test("nor does a finding about a file that is cut off or changed at any place")
    func findings() {
        let text = Written.har([Self.entry])
        for count in stride(from: 0, to: text.utf8.count, by: 7) {
            let cut = String(decoding: Array(text.utf8.prefix(count)), as: UTF8.self)
            for finding in Written.findings(cut) { #expect(!"\(finding)".contains("GEHEIM")) }
        }
    }

    @Test("addresses of the machine itself may be told")
    func loopback() {
        #expect(PublicAddress("http://127.0.0.1:8080/x?y")?.description == "http://127.0.0.1:8080/x")
        #expect(
            PublicAddress("http://localhost/")?.host == "localhost"
                && PublicAddress("http://[::1]:80/")?.host == "[::1]")
        #expect(PublicAddress("https://1.2.3.4/")?.host == HostName.maskedAddress)
        #expect(PublicAddress("https://0x7f000001/")?.host == HostName.maskedAddress)
        #expect(PublicAddress("https://EXAMPLE.nl.:443/a?b")?.description == "https://example.nl/a")
        for text in [
            "data:,x", "/pad", "example.nl", "https://", "ftp://example.nl/", "https://a b/", "https://x:99999/",
        ] {
            #expect(PublicAddress(text) == nil, "\(text)")
        }
    }
}

@Suite("Names that may hold an identifier")
struct ShownNameTests {
    @Test(
        "are masked where they are shown",
        arguments: [
            ("_ga", "_ga"), ("_hjSessionUser_1234567", "_hjSessionUser_1234567"),
            ("_pk_id.12345678.1fff", "_pk_id.[hash].1fff"),
            ("x-3f2504e0-4f89-41d3-9a0c-0305e82c3301", "x-[hash]"), ("wp_piet@example.nl_x", "[e-mail]_x"),
            ("piet%40example.nl", "[e-mail]"), ("a@b", "a@b"), ("@", "@"), ("a\u{1B}b", "a␛b"),
            (String(repeating: "é", count: 81), String(repeating: "é", count: 79) + "…"),
            (String(repeating: "0", count: 5000), "[hash]"),
            ("wordpress_logged_in_d41d8cd98f00b204", "wordpress_logged_in_[hash]"), ("van_192.168.10.7", "van_[ip]"),
            ("s_2001:db8:85a3::8a2e:370:7334", "s_[ip]"), ("a:b", "a:b"),
            ("tel_06-12-34-56-78", "tel_[hash]"), ("s_Zk3Qw9Lp0Xt7Vb2N", "s_[hash]"),
            ("VISITOR_INFO1_LIVE", "VISITOR_INFO1_LIVE"), ("_ga_4F2ZX9QK1L", "_ga_4F2ZX9QK1L"),
        ])
    func shown(name: String, shown: String) {
        #expect(ShownName.of(name) == shown)
    }
}
