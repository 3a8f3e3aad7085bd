import Diagnostics
import Testing
import Verklaar

@Suite("A document has the links that its facts make, and no others")
struct DocumentLinkTests {
    private func rules(_ format: PublishedPage.Format, _ old: String, _ new: String) throws -> Set<String> {
        try rules(format) { $0.replacing(old, with: new, maxReplacements: 1) }
    }

    private func rules(_ format: PublishedPage.Format, _ change: (String) -> String) throws -> Set<String> {
        Set(try ChangedPage(id: "bres", document: .privacyStatement).findings(format, change).map(\.rule.rawValue))
    }

    @Test("split, short, too long, on plain words, or to where no heading is")
    func html() throws {
        let policy = "<a href=\"../cookiebeleid/index.html\">cookiebeleid</a>"
        let changes = [
            (policy, "<a href=\"#wijzigingen\">cookie</a><a href=\"#wijzigingen\">beleid</a>"),
            (
                policy,
                "<a href=\"../cookiebeleid/index.html\">cookie</a><a href=\"../cookiebeleid/index.html\">beleid</a>"
            ),
            (policy, "<a href=\"../cookiebeleid/index.html\">cookie</a>beleid"),
            ("leest u in ons " + policy, "<a href=\"../cookiebeleid/index.html\">leest u in ons cookiebeleid</a>"),
            (policy, "<a href=\"../cookiebeleid/index.html#cookies\">cookiebeleid</a>"),
            (policy, "<a href=\"../privacyverklaring/index.html\">cookiebeleid</a>"),
            (policy, "<a href=\"\">cookiebeleid</a>"), (policy, "<a href=\"#\">cookiebeleid</a>"),
            ("Onze website plaatst", "<a href=\"#wijzigingen\">Onze website</a> plaatst"),
            ("Onze website plaatst", "<a href=\"../cookiebeleid/index.html\">Onze website</a> plaatst"),
            (
                "href=\"#bezwaar-maken\">Bezwaar maken</a>.",
                "href=\"#een-klacht\">Bezwaar</a> <a href=\"#een-klacht\">maken</a>."
            ),
            (
                "href=\"#bezwaar-maken\">Bezwaar maken</a>.",
                "href=\"../cookiebeleid/index.html#bezwaar-maken\">Bezwaar maken</a>."
            ),
            ("href=\"#bezwaar-maken\">Bezwaar maken</a>.", "href=\"#een-klacht\">Bezwaar maken</a>."),
        ]
        for (old, new) in changes {
            #expect(try rules(.html, old, new) == ["link-elsewhere"], "\(new)")
        }
    }

    @Test("the same in Markdown, however a link is written")
    func markdown() throws {
        let policy = "[cookiebeleid](../cookiebeleid/index.html)"
        #expect(try rules(.markdown, policy, "[cookie](#wijzigingen)beleid") == ["link-elsewhere"])
        #expect(
            try rules(.markdown) {
                $0.replacing(policy, with: "[cookiebeleid][1]", maxReplacements: 1) + "\n[1]: https://example.nl\n"
            } == ["link-elsewhere"])
        #expect(try rules(.markdown, "Onze website plaatst", "Onze [website](#cookies) plaatst") == ["link-elsewhere"])
        #expect(try rules(.markdown) { $0.replacing(/\[([^\]]*@[^\]]*)\]\(mailto[^)]*\)/) { "<\($0.1)>" } } == [])
        #expect(
            try rules(.markdown) {
                $0.replacing(/\[([^\]@]*)(@[^\]]*)\]\(mailto[^)]*\)/) { "[\($0.1)](#cookies)\($0.2)" }
            }
                == ["link-elsewhere"])
    }

    @Test("to an id that is another's, moved, given twice, or gone")
    func ids() throws {
        let purpose = "<h3 id=\"onze-diensten-leveren\">"
        #expect(try rules(.html, purpose, "<h3>").contains("link-elsewhere"))
        let text = "<p>Onze website plaatst"
        let elsewhere = try rules(.html) { page in
            page.replacing(purpose, with: "<h3>").replacing(
                text, with: "<p id=\"onze-diensten-leveren\"> Onze website plaatst")
        }
        #expect(elsewhere.contains("link-elsewhere"))
        #expect(
            try !rules(.html, "<h2 id=\"cookies\">", "<a name=\"onze-diensten-leveren\"></a><h2 id=\"cookies\">")
                .isEmpty)
        let moved = try rules(.html) { page in
            page.replacing(/\ id="[^"]*"/, with: "").replacing(
                "<h2>", with: "<a name=\"onze-diensten-leveren\"></a><h2>", maxReplacements: 1)
        }
        #expect(moved.contains("link-elsewhere"))
        #expect(try rules(.html, "<main id=\"inhoud\">", "<main>").contains("link-elsewhere"))
        for before in ["<div id=\"onze-diensten-leveren\"></div><h3>", "<a name=\"onze-diensten-leveren\"></a><h3>"] {
            #expect(try rules(.html, purpose, before) == [])
        }
    }

    @Test("and a link of the page's header leads to the start of the document")
    func skip() throws {
        #expect(try rules(.html, "<a href=\"#inhoud\">", "<a href=\"#wijzigingen\">") == ["link-elsewhere"])
    }
}
