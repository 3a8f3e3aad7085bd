import Foundation
import Reading
import TestSupport
import Testing

@testable import TextRules

/// The published pages of this site, as the rules of the text see them.
@Suite("This site's own pages")
struct OwnPageTests {
    private static let pages = ["wizz", "wvsoft"].flatMap { organisation in
        ["privacyverklaring", "cookiebeleid"].flatMap { document in
            ["md", "html"].map { "public/\(organisation)/\(document)/index.\($0)" }
        }
    }

    private func page(_ path: String) throws -> VisiblePage {
        let bytes = try Data(contentsOf: Repository.root.appendingPathComponent(path))
        return try VisiblePageReader.read(Array(bytes), file: path, format: path.hasSuffix(".md") ? .markdown : .html)
    }

    @Test("give no finding", arguments: pages)
    func findings(_ path: String) throws {
        #expect(judge(try page(path)).map { "\($0.location?.description ?? ""): \($0.message)" } == [])
    }

    @Test("are at most rather difficult, with sentences of nine to thirteen words or fewer", arguments: pages)
    func readability(_ path: String) throws {
        let sentences = PageText(try page(path)).sentences.map { DutchWords.syllables(in: $0.string) }
        let index = Readability(sentences)
        #expect(index.fleschDouma > 55, "\(path): \(index.fleschDouma)")
        #expect(index.words <= 13 * index.sentences, "\(path)")
    }

    @Test("in Markdown and in HTML, the same sentences", arguments: pages.filter { $0.hasSuffix(".md") })
    func formats(_ path: String) throws {
        let html = try page(path.replacing(".md", with: ".html"))
        #expect(PageText(try page(path)).sentences.map(\.string) == PageText(html).sentences.map(\.string))
    }
}
