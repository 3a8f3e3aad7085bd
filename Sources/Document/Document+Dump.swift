import Wording

extension Document: CustomDebugStringConvertible {
    /// A line for each block, item and row, to compare documents by:
    ///
    ///     h2: Hoe beveiligen wij uw gegevens?
    ///     p: Zo beschermen wij uw gegevens:
    ///     ul
    ///     li: <b>Wachtwoorden</b> Iedereen logt in met een persoonlijk wachtwoord.
    ///     table: Doel ¦ Hoelang
    ///     row: adviseren ¦ 2 jaar
    public var debugDescription: String { blocks.flatMap(\.dump).joined(separator: "\n") }
}

extension Block {
    fileprivate var dump: [String] {
        switch self {
        case .heading(let level, let sentence): ["h\(level): \(sentence.text)"]
        case .paragraph(let sentences): ["p: \(sentences.text)"]
        case .list(let items): ["ul"] + items.flatMap(\.dump)
        case .table(let table):
            ["table: " + table.header.joined(separator: " ¦ ")]
                + table.rows.map { "row: " + $0.map(\.text).joined(separator: " ¦ ") }
        }
    }
}

extension Block.Item {
    fileprivate var dump: [String] {
        let words = [label.map { "<b>\($0)</b>" }, sentences.text].compactMap(\.self).filter { !$0.isEmpty }
        let nested = children.isEmpty ? [] : ["ul"] + children.flatMap(\.dump) + ["/ul"]
        return ["li: " + words.joined(separator: " ")] + nested
    }
}

extension [Sentence] {
    fileprivate var text: String { map(\.text).joined(separator: " ") }
}
