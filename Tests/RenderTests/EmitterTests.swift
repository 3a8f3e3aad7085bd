import Markup
import Facts
import TestSupport
import Testing
import Texts
import Wording

@testable import Document
@testable import Render

@Suite("Markdown that shows texts as they are")
struct EmitterTests {
    private func markdown(_ blocks: Block...) -> String {
        markdown(of: Document(kind: .privacyStatement, blocks: blocks))
    }

    private func markdown(of document: Document) -> String {
        String(decoding: MarkdownEmitter(document, DocumentLocator()).markdown(), as: UTF8.self)
    }

    private func sentence(_ text: String) -> Sentence { Sentence(claim: nil, inlines: [.text(text)]) }

    @Test("any document is parsed as the blocks and texts that were written", arguments: 0..<UInt64(300))
    func parsesBack(seed: UInt64) throws {
        var generator = DocumentGenerator(seed: seed)
        let document = generator.document()
        let markdown = markdown(of: document)
        let parsed = try MarkdownDocument(parsing: Array(markdown.utf8))
        #expect(Outline(parsed).description == document.debugDescription, "\(markdown)")
    }

    @Test("a hostile text stands as it is at the start, in the middle and at the end", arguments: Hostile.pieces)
    func hostile(piece: String) throws {
        for text in [piece, "\(piece) naam", "naam \(piece)", "\(piece)\(piece)", "een \(piece) naam"] {
            let text = DisplayText.normalised(text)
            guard !text.isEmpty else { continue }
            let item = Block.Item(label: nil, sentences: [sentence(text)], children: [])
            let labelled = Block.Item(label: text + "?", sentences: [sentence(text)], children: [item])
            let table = Block.Table(header: [text, text], rows: [[[sentence(text)], [sentence(text)]]])
            let document = Document(
                kind: .privacyStatement,
                blocks: [
                    .heading(level: 2, sentence(text)), .paragraph([sentence(text), sentence(text)]),
                    .list([labelled, item]), .table(table),
                ])
            let markdown = markdown(of: document)
            let parsed = try MarkdownDocument(parsing: Array(markdown.utf8))
            #expect(Outline(parsed).description == document.debugDescription, "\(markdown)")
        }
    }

    @Test("a paragraph has a sentence on each line, and a blank line before the next block")
    func lines() {
        let text = markdown(
            .heading(level: 2, sentence("Kop")), .paragraph([sentence("Een."), sentence("Twee.")]),
            .list([.init(label: "Wat?", sentences: [sentence("Dit."), sentence("Dat.")], children: [])]))
        #expect(text == "## Kop\n\nEen.\nTwee.\n\n- **Wat?** Dit.\n  Dat.\n")
    }

    @Test("lists in a row stay apart")
    func lists() throws {
        let list = Block.list([.init(label: nil, sentences: [sentence("a")], children: [])])
        let parsed = try MarkdownDocument(parsing: Array(markdown(list, list, list).utf8))
        #expect(parsed.blocks.count == 3)
    }

    @Test(
        "links lead where they say, whatever their address holds",
        arguments: [
            (Destination.email("o'neill+avg@a.nl"), "mailto:o'neill+avg@a.nl"), (.web("a.nl"), "https://a.nl"),
            (.web("http://a.nl/?a=1&b=(2)"), "http://a.nl/?a=1&b=%282%29"),
            (.web("a.nl/<x> \"y\")"), "https://a.nl/%3Cx%3E%20%22y%22%29"), (.web("é.nl"), "https://%C3%A9.nl"),
            (.document(.cookiePolicy), "../cookiebeleid/index.html"),
        ])
    func links(destination: Destination, address: String) throws {
        let text = markdown(.paragraph([Sentence(claim: nil, inlines: [.link("[hier](x)", destination)])]))
        let parsed = try MarkdownDocument(parsing: Array(text.utf8))
        #expect(Outline(parsed).description == "p: <\(address)>[hier](x)")
    }
}
