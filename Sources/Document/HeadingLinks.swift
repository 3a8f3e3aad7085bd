import Wording

// A name is a link to the heading that has it; where the document has no such heading, it is text.

extension Block {
    /// The words of the heading that it is.
    var heading: String? { if case .heading(_, let sentence) = self { sentence.text } else { nil } }
}

extension [Block] {
    func linked(to headings: Set<String>) -> [Block] {
        map { block in
            switch block {
            case .heading: block
            case .paragraph(let sentences): .paragraph(sentences.linked(to: headings))
            case .list(let items): .list(items.map { $0.linked(to: headings) })
            case .table(let table):
                .table(
                    Block.Table(
                        header: table.header, rows: table.rows.map { $0.map { $0.linked(to: headings) } }))
            }
        }
    }
}

extension Block.Item {
    fileprivate func linked(to headings: Set<String>) -> Block.Item {
        Block.Item(
            label: label, sentences: sentences.linked(to: headings), children: children.map { $0.linked(to: headings) })
    }
}

extension [Sentence] {
    fileprivate func linked(to headings: Set<String>) -> [Sentence] {
        map { Sentence(claim: $0.claim, inlines: $0.inlines.map { $0.linked(to: headings) }) }
    }
}

extension Inline {
    fileprivate func linked(to headings: Set<String>) -> Inline {
        if case .link(let text, .heading(let heading)) = self, !headings.contains(heading) { .text(text) } else { self }
    }
}
