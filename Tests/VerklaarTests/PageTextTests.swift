import TestSupport
import Testing
import Verklaar
import Visible

@testable import TextRules

/// Published pages, as the rules of the text see them.
@Suite("The pages of the frozen site")
struct PageTextTests {
    private static let files = Result {
        let site = try FrozenSite.loaded.get()
        return try FrozenSite.organisations.flatMap { try site.publish($0) }
    }

    private static let pages = FrozenSite.organisations.flatMap { organisation in
        ["privacyverklaring", "cookiebeleid"].flatMap { document in
            ["md", "html"].map { "\(organisation.id)/\(document)/index.\($0)" }
        }
    }

    private func page(_ path: String) throws -> VisiblePage {
        let file = try #require(try Self.files.get().first { $0.file == path })
        return try VisiblePageReader.read(
            file.bytes, file: path, format: file.format == .markdown ? .markdown : .html)
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
        func sentences(_ path: String) throws -> [String] {
            let text = PageText(try page(path))
            return text.sentences.filter(\.isRead).map { text.text(of: $0).string }
        }
        #expect(try sentences(path) == sentences(path.replacing(".md", with: ".html")))
    }
}
