import Claims
import Facts
import Testing

@Suite("What a cookie policy tells of content of other parties")
struct EmbeddedPolicyTests {
    private func kinds(_ parts: EmbeddedContent...) -> [String] {
        let organisation = Organisation.with { organisation in
            organisation.website = Website(cookies: .known(Cookies {}))
            organisation.website?.embedded = parts
        }
        return ["embeddedParts", "embedded"].flatMap { organisation.kinds(in: $0, of: .cookiePolicy) }
    }

    @Test("a map that stores something on devices stands beside the cookies")
    func stores() {
        let map = EmbeddedContent("de kaart", by: "Voorbeeldkaart", storesOnDevice: true)
        let kinds = kinds(map)
        #expect(
            kinds.contains("embeddedParts.one") && kinds.contains("embedded.by") && kinds.contains("embedded.stores"))
    }

    @Test(
        "what stores nothing, or may not, does not",
        arguments: [
            EmbeddedContent("lettertypen", by: "Voorbeeldletter", storesOnDevice: false),
            EmbeddedContent("de video", by: .none), EmbeddedContent("de kaart", by: "Voorbeeldkaart"),
        ])
    func storesNothing(part: EmbeddedContent) {
        #expect(kinds(part) == [])
    }
}
