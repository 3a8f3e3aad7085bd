import Testing

@testable import Fetch

@Suite("Pages on the web")
struct AddressTests {
    @Test("have an address on http or https, without an account")
    func addresses() {
        #expect(WebAddress("https://Example.nl/privacy/?x=1#kop")?.description == "https://example.nl/privacy/?x=1")
        #expect(WebAddress("http://127.0.0.1:8080/")?.host == "127.0.0.1")
        for text in [
            "example.nl", "/privacy/", "ftp://example.nl/", "https://", "https://ik:geheim@example.nl/", "privacy.html",
            "-",
        ] {
            #expect(WebAddress(text) == nil, "\(text)")
        }
        #expect(WebAddress.isMeant(by: "HTTPS://ik@example.nl") && !WebAddress.isMeant(by: "https.html"))
    }

    @Test("links are read from where the page stands")
    func links() throws {
        let page = try #require(WebAddress("https://example.nl/over/privacy/"))
        func leads(_ link: String) -> String? {
            page.resolving(link).map { $0.page.description + ($0.fragment.map { "#" + $0 } ?? "") }
        }
        #expect(leads("/cookies/") == "https://example.nl/cookies/")
        #expect(leads("../cookies/index.html#a") == "https://example.nl/over/cookies/index.html#a")
        #expect(leads("#kop") == "https://example.nl/over/privacy/#kop")
        #expect(leads("//anders.nl/x") == "https://anders.nl/x")
        #expect(leads("mailto:info@example.nl") == nil && leads("tel:+31201234567") == nil)
    }

    @Test("the index of a folder is that folder")
    func same() throws {
        let page = try #require(WebAddress("https://example.nl/privacy/"))
        for other in [
            "https://example.nl/privacy", "https://example.nl/privacy/index.html", "https://EXAMPLE.nl/privacy/#x",
        ] {
            #expect(page.isSamePage(as: try #require(WebAddress(other))), "\(other)")
        }
        for other in ["http://example.nl/privacy/", "https://example.nl/privacy/?x", "https://example.nl/Privacy/"] {
            #expect(!page.isSamePage(as: try #require(WebAddress(other))), "\(other)")
        }
    }

    @Test("servers say what they send")
    func types() {
        #expect(ContentType("text/html; charset=\"UTF-8\"").charset == "utf-8")
        #expect(ContentType("Text/HTML;charset=iso-8859-1;x=y").format == .html)
        #expect(ContentType("text/markdown").format == .markdown && ContentType(nil).format == .html)
        #expect(ContentType("application/pdf").format == nil && ContentType("image/png").media == "image/png")
    }

    @Test("letters become UTF-8, by what the server says before what the page says")
    func encodings() {
        let latin: [UInt8] = [0x63, 0x61, 0x66, 0xE9, 0x20, 0x80]
        func text(_ bytes: [UInt8], _ charset: String?) -> String? {
            PageEncoding.utf8(bytes, saying: charset, as: .html).map { String(decoding: $0, as: UTF8.self) }
        }
        #expect(text(latin, "iso-8859-1") == "café €")
        #expect(text(latin, nil) == nil && text(latin, "utf-8") == nil && text(latin, "koi8-r") == nil)
        #expect(text(Array("<meta charset=latin1>".utf8) + latin, nil) == "<meta charset=latin1>café €")
        #expect(text(Array("<meta charset=latin1>é".utf8), "utf-8") == "<meta charset=latin1>é")
        #expect(text([0xFF, 0xFE, 0x61, 0x00], nil)?.hasSuffix("a") == true)
        #expect(text([0x61, 0x00], "utf-16le") == "a")
    }

    @Test("each way in which one cannot be had has words and a remedy of its own")
    func failures() throws {
        let address = try #require(WebAddress("https://example.nl/"))
        let kinds: [FetchFailure.Kind] = [
            .hostUnknown, .unreachable("x"), .timedOut(seconds: 1), .certificate("x"), .handshake("x"), .noCertificates,
            .status(404), .otherHost(address), .insecure(address), .redirectMalformed("x"), .redirects(most: 5),
            .media("x"), .charset("x"), .tooLarge(limit: 8_000_000),
        ]
        let failures = kinds.map { FetchFailure(kind: $0, address: address) }
        #expect(Set(failures.map(\.message)).count == kinds.count)
        for failure in failures { #expect(failure.remedy.hasSuffix(".") && !failure.message.hasSuffix(".")) }
        #expect(failures[2].message == "no whole answer came within 1 second")
        #expect(FetchFailure(kind: .status(418), address: address).message == "the server answers 418")
    }
}
