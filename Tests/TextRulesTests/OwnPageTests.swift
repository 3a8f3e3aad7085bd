import Foundation
import TestSupport
import Testing
import Visible

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

    @Test("are plain language, in sentences of at most 25 words", arguments: pages)
    func readability(_ path: String) throws {
        let figures = TextFigures(try page(path))
        #expect(figures.fleschDouma >= 60, "\(path): \(figures.fleschDouma)")
        #expect(figures.longestSentence <= 25, "\(path): \(figures.longestSentence)")
        #expect(figures.wordsPerSentence <= 13, "\(path): \(figures.wordsPerSentence)")
    }

    @Test("run on in sentences of nine words or more, where there is enough to say", arguments: pages)
    func rhythm(_ path: String) throws {
        guard path.contains("privacyverklaring") else { return }
        let figures = TextFigures(try page(path))
        #expect(figures.wordsPerSentence >= 9, "\(path): \(figures.wordsPerSentence)")
    }

    @Test("in Markdown and in HTML, the same sentences", arguments: pages.filter { $0.hasSuffix(".md") })
    func formats(_ path: String) throws {
        let html = try page(path.replacing(".md", with: ".html"))
        #expect(PageText(try page(path)).sentences.map(\.string) == PageText(html).sentences.map(\.string))
    }
}
