import Check
import Claims
import Diagnostics
import Facts
import Languages
import Phrases
import Reading
import Render
import Surroundings
import TestSupport
import Testing

@testable import Document
@testable import Verklaar

/// The pipeline in another language: facts become a document in it, which is read back and held against the facts.
@Suite("Another language")
struct ToyLanguageTests {
    private static let facts = Organisation("toy", addressing: .formal) {
        Controller("Blib", email: "post@example.org")
        Website {
            Cookies {
                Cookie(
                    "ses", name: "ses", by: "Blib", .functional, for: "mana", "tuka", "vola",
                    lifetime: .term(.months(6)))
            }
        }
    }

    private static let phrases = """
        ## document.cookiePolicy
        - kuki di {controller}
        ## cookies.complete
        - ni pona sola kuki sube.
        ## cookieCategory.functional
        - uzokuki
        ## cookieRule.functional
        - nepa peta si.
        ## cookie.name.technical
        - {name}
        ## cookie.purposes
        - {purposes}
        ## cookie.lifetime.term
        - {term}
        ## cookie.party
        - {party}
        ## privacyMention
        - plu en {document}.
        ## contact.email
        - skriba a {email}.
        """

    private static let document = """
        # {document.cookiePolicy}

        ## kuki {#placedCookies}

        {cookies.complete}

        ### {cookieCategory.functional}

        {cookieRule.functional}

        | kuki | pro | longo | di |
        | --- | --- | --- | --- |
        | {cookie.name.technical} | {cookie.purposes} | {cookie.lifetime.term} | {cookie.party} |

        ## plu {#moreOnCookies}

        {privacyMention} {contact.email}
        """

    private struct Toy {
        let templates: Templates
        let surroundings: Surroundings
        let claims: [Claim]

        init() throws {
            let kinds = Set(
                ToyLanguageTests.phrases.split(separator: "\n").filter { $0.hasPrefix("## ") }.map { $0.dropFirst(3) })
            templates = try Templates(
                phrases: [("phrases.md", ToyLanguageTests.phrases)],
                documents: [(.cookiePolicy, "policy.md", ToyLanguageTests.document)], in: .toy,
                covering: ClaimKind.all.filter { kinds.contains($0.id[...]) })
            surroundings = Surroundings(
                furniture: try SiteTemplates.furniture(),
                assets: Assets(stylesheet: Asset(.stylesheet, [], from: ""), icon: Asset(.icon, [], from: "")))
            claims = Stages.claims(of: ToyLanguageTests.facts, for: .cookiePolicy, by: templates)
        }

        func pages() throws -> [RenderedFile] {
            let sentences = Stages.word(claims, by: templates, for: .cookiePolicy, .formal)
            let composed = Stages.compose(
                claims, as: sentences, Prose.none, by: templates.template(of: .cookiePolicy), .formal)
            let other = Document(kind: .privacyStatement, blocks: [])
            let shell = try PageShell(template: "", file: "page.html")
            return try Stages.render(
                composed, of: "toy", beside: [other], in: nil, by: SiteRenderer(shell: shell, in: surroundings))
        }

        func findings(in bytes: [UInt8], _ path: String) throws -> [String] {
            let page = try Stages.see(bytes, file: path, as: path.hasSuffix(".md") ? .markdown : .html)
            let reading = Stages.read(page, by: PageReader(templates), in: surroundings, .formal)
            let words = Stages.word(claims, by: templates, for: .cookiePolicy, .formal).map(\.text)
            let required = RequiredPage(
                saying: claims, as: words, in: templates.template(of: .cookiePolicy), prose: Prose.none, .formal,
                frame: nil, blank: nil)
            return Stages.compare(reading, with: required, by: []).map { "\($0.rule.rawValue): \($0.message)" }
        }
    }

    @Test("says ten kinds of claims by its own rules, and all of them are read back, as Markdown and as HTML")
    func pipeline() throws {
        let toy = try Toy()
        let pages = try toy.pages()
        #expect(toy.claims.filter { !$0.kind.isStanding }.count == 10)
        let markdown = String(decoding: pages[0].bytes, as: UTF8.self)
        #expect(markdown.contains("| ses | mana / tuka \\&\\& vola | 6\\*M | Blib |"))
        #expect(markdown.contains("plu en [privopapo](../privacyverklaring/index.html)."))
        for page in pages {
            let findings = try toy.findings(in: page.bytes, page.path)
            #expect(findings == [], "\(page.path)")
        }
    }

    @Test(
        "a page that says something else is found",
        arguments: [
            ("6\\*M", "7\\*M"), ("mana / tuka", "mana / tukas"), ("kuki di Blib", "kuki di Blab"),
            ("nepa peta si.", "nepa peta no."),
        ])
    func drift(old: String, new: String) throws {
        let toy = try Toy()
        let page = try toy.pages()[0]
        let text = String(decoding: page.bytes, as: UTF8.self)
        try #require(text.contains(old))
        #expect(try toy.findings(in: Array(text.replacing(old, with: new).utf8), page.path) != [])
    }
}
