import Facts
import TestSupport
import Texts
import Wording

@testable import Document

/// Documents of hostile texts, of every block there is.
struct DocumentGenerator {
    private var facts: FactGenerator

    init(seed: UInt64) { facts = FactGenerator(seed: seed) }

    mutating func document() -> Document {
        var blocks: [Block] = [.heading(level: 1, sentence())]
        for _ in 0..<facts.number(1...6) { blocks.append(block()) }
        return Document(kind: .privacyStatement, blocks: blocks)
    }

    private mutating func block() -> Block {
        switch facts.number(0...3) {
        case 0: .heading(level: facts.number(2...4), sentence())
        case 1: .paragraph(sentences())
        case 2: .list((0..<facts.number(1...3)).map { _ in item() })
        default: .table(table())
        }
    }

    private mutating func item() -> Block.Item {
        guard facts.number(0...1) == 0 else { return Block.Item(label: nil, sentences: sentences(), children: []) }
        let children = (0..<facts.number(0...2)).map { _ in
            Block.Item(label: nil, sentences: sentences(), children: [])
        }
        return Block.Item(label: "Vraag \(text())?", sentences: sentences(), children: children)
    }

    private mutating func table() -> Block.Table {
        let columns = facts.number(1...3)
        let rows = (0..<facts.number(1...3)).map { _ in (0..<columns).map { $0 == 0 ? sentences() : cell() } }
        return Block.Table(header: (0..<columns).map { _ in text() }, rows: rows)
    }

    private mutating func cell() -> [Sentence] { facts.number(0...2) == 0 ? [] : sentences() }
    private mutating func sentences() -> [Sentence] { (0..<facts.number(1...2)).map { _ in sentence() } }
    private mutating func sentence() -> Sentence { Sentence(claim: nil, inlines: [.text(text())]) }

    /// Hostile pieces and words, joined with and without spaces.
    private mutating func text() -> String {
        let pieces = (0..<facts.number(1...4)).map { _ in
            facts.one(of: facts.number(0...2) == 0 ? ["naam", "een", "é", "2"] : Hostile.pieces)
        }
        let text = DisplayText.normalised(pieces.joined(separator: facts.number(0...1) == 0 ? " " : ""))
        return text.isEmpty ? "naam" : text
    }
}

enum Hostile {
    static let pieces =
        Labels.hostile + [
            "1.", "10.", "1)", "---", "***", "___", "- ", "+ ", "* ", "> ", "# ", "#", "##", "    ", "\t", "===", "=",
            "~~~",
            "```", "`", "``", "![", "](", "][", "[", "]", "(", ")", "<", ">", "<div>", "<!--", "<https://a.nl>", "&",
            ";",
            "&#x41;", "&nbsp;", "\\", "\\|", "\\\\", "|", "||", "| --- |", ":--", "*", "**", "_", "__", "~~", "!", "^",
            "$",
            "€", "’", "“", "\u{1}", "\u{1B}", "\u{7F}", "\u{9F}", "\r\n", "\n", "\u{2028}", "`\u{301}", "[\u{301}",
            "<\u{338}",
            "www.a.nl", "a@b.nl",
        ]
}
