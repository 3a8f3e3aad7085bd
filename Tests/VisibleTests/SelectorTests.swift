import Diagnostics
import Testing
import Visible

@Suite("Which element of a page holds the document")
struct SelectorTests {
    private static let shell = """
        <!doctype html><html><body class="page no-sidebar"><header id="kop"><p>Menu</p></header>
        <main id="main"><article class="post h-entry"><div class="entry-content md:w-1" data-x="a b" itemprop="body">
        <p>Een</p><p>Twee</p></div></article></main><div class="entry-footer"><p>Voet</p></div></body></html>
        """

    private func texts(_ selector: String, in html: String = shell) throws -> [String] {
        let page = try VisiblePageReader.read(
            Array(html.utf8), file: "pagina", format: .html, within: try ElementSelector(selector))
        return page.blocks.map(\.text.string)
    }

    @Test(
        "is named as CSS names it",
        arguments: [
            ".entry-content", "main .entry-content", "main > article > div", "#main div", "article.post.h-entry",
            "ARTICLE", "body *.entry-content", "[itemprop=body]", "[itemprop=\"body\"]", "div[itemprop]",
            "[ data-x = 'a b' ]", ".md\\:w-1", "body>main", "#main", ".entry-content, .niets", "  main  ",
        ])
    func named(selector: String) throws { #expect(try texts(selector) == ["Een", "Twee"]) }

    @Test("and in several parts, one for each selector of a list")
    func parts() throws {
        #expect(try texts("#kop, .entry-content") == ["Menu", "Een", "Twee"])
        #expect(try texts(".entry-content, #kop") == ["Menu", "Een", "Twee"])
        #expect(try texts("body") == ["Menu", "Een", "Twee", "Voet"])
    }

    @Test(
        "what CSS says beyond that is refused, with its place",
        arguments: [
            ("p:first-child", "\":\" in the selector, at character 2, is not understood"),
            ("main + div", "\"+\" in the selector, at character 6, is not understood"),
            ("[class~=x]", "\"~\" in the selector, at character 7, is not understood"),
            ("a::before", "\":\" in the selector, at character 2, is not understood"),
            (".1a", "\".1a\" in the selector, at character 1, is not understood"),
            ("main >", "the selector ends where a name is expected"),
            ("main,", "the selector ends where a name is expected"),
            (", main", "the selector ends where a name is expected"), ("", "the selector is empty"),
            ("[x=", "the selector ends where a name is expected"),
            ("[x=1]", "\"1\" in the selector, at character 4, is not understood"),
        ])
    func refused(selector: String, message: String) {
        do throws(SelectorFault) {
            _ = try ElementSelector(selector)
            Issue.record("it is understood")
        } catch { #expect(error.message == message) }
    }

    private func fault(_ selector: String) throws -> Diagnostic? {
        let selector = try ElementSelector(selector)
        do throws(DiagnosticError) {
            _ = try VisiblePageReader.read(Array(Self.shell.utf8), file: "pagina", format: .html, within: selector)
            return nil
        } catch { return error.diagnostics.first }
    }

    @Test("where there is none, what was probably meant is said, and where text stands")
    func none() throws {
        let found = try #require(try fault(".entry-contents"))
        #expect(found.rule == .elementMissing)
        #expect(found.message == "no element of the page is \".entry-contents\"")
        #expect(found.remedy?.contains("Did you mean \".entry-content\"?") == true)
        #expect(found.remedy?.contains("\"main#main > article.post > div.entry-content\"") == true)
        #expect(try fault("main > .entry-content")?.rule == .elementMissing)
    }

    @Test("where there are several, which")
    func several() throws {
        let found = try #require(try fault("p"))
        #expect(found.rule == .elementRepeated)
        #expect(found.message == "4 elements of the page are \"p\"")
        #expect(found.notes.map { $0.location?.line } == [1, 3, 3, 3])
        #expect(
            try fault("main, .entry-content")?.message == "\"main, .entry-content\" names an element and "
                + "div.entry-content inside it")
    }
}
