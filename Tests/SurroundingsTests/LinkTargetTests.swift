import Testing

@testable import Surroundings

@Suite("Links that lead where their text says")
struct LinkTargetTests {
    @Test(arguments: [
        ("mailto:a@b.nl", "a@b.nl"), ("MAILTO:a@b.nl", "a@b.nl"), ("https://example.nl", "example.nl"),
        ("https://example.nl/", "example.nl"), ("https://example.nl/", "https://example.nl"),
        ("../cookiebeleid/", "cookiebeleid"), ("../cookiebeleid/index.html", "Cookiebeleid"),
        ("../privacyverklaring/index.html#brood-bezorgen", "brood bezorgen"),
        ("../privacyverklaring/#brood-bezorgen-2", "Brood bezorgen"),
        ("../privacyverklaring/#https-b-nl-verbeteren", "https://b.nl verbeteren"),
        ("https://x.nl/co%C3%B6peratie", "https://x.nl/coöperatie"),
        ("https://x.nl/coöperatie", "https://x.nl/co%c3%b6peratie"),
        ("https://x.nl/%7Ea", "https://x.nl/~a"), ("mailto:caf%C3%A9@x.nl", "café@x.nl"),
        ("tel:+31201234567", "+31 (0)20 123 45 67"), ("tel:020-1234567", "020 123 45 67"),
    ])
    func honest(destination: String, text: String) { #expect(LinkTarget.isHonest(destination, for: text)) }

    @Test("a text that is an address leads out of its page")
    func addresses() {
        #expect(["a@b.nl", "https://example.nl", "Cookiebeleid"].allSatisfy(LinkTarget.isAddress))
        #expect(!["bestellingen leveren", "Bezwaar maken"].contains(where: LinkTarget.isAddress))
    }

    @Test(arguments: [
        ("https://x.nl/a%2Fb", "https://x.nl/a/b"), ("https://x.nl/co%D0%BEp", "https://x.nl/coop"),
        ("https://x.nl/%FF", "https://x.nl/ÿ"), ("mailto:c@b.nl", "a@b.nl"), ("http://example.nl", "example.nl"),
        ("https://example.com/", "example.nl"),
        ("https://example.nl/a/", "https://example.nl/a"), ("../cookiebeleid/x", "cookiebeleid"),
        ("tel:+31201234568", "+31 20 123 45 67"), ("tel:112", "bel ons"), ("tel:", ""),
        ("mailto:a@b.nl?cc=x", "a@b.nl"),
        ("../privacyverklaring/index.html#brood-bakken", "brood bezorgen"),
        ("../privacyverklaring/index.html#brood-bezorgen-", "brood bezorgen"),
        ("../privacyverklaring/index.html", "brood bezorgen"), ("../privacyverklaring/#", "brood bezorgen"),
        ("../privacyverklaring/#cookiebeleid", "cookiebeleid"), ("../privacyverklaring/#a-b-nl", "a@b.nl"),
        ("../privacyverklaring/", "cookiebeleid"), ("https://c.nl", "https://b.nl verbeteren"), ("javascript:x", "x"),
    ])
    func dishonest(destination: String, text: String) { #expect(!LinkTarget.isHonest(destination, for: text)) }
}
