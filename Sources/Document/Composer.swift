import Claims
import Facts
import Phrases
import Wording

/// Puts claims where a template has their placeholders. What has no claims vanishes: an item, a column, a section.
public struct Composer {
    private let template: DocumentTemplate
    private let writer: Writer
    private let addressing: Addressing
    private let claims: [Claim]
    /// Where the claims about each context stand, in their order.
    private let positions: [[Topic]: [Int]]
    private let prose: Prose

    /// - Parameter claims: all that the document must say, the template's own standing sentences included.
    public init(
        _ template: DocumentTemplate, phrasebook: Phrasebook, addressing: Addressing, claims: [Claim], prose: Prose
    ) {
        self.template = template
        self.writer = Writer(phrasebook, addressing)
        self.addressing = addressing
        self.claims = claims
        self.positions = Dictionary(grouping: claims.indices) { claims[$0].context }
        self.prose = prose
    }

    public func document() -> Document {
        Document(kind: template.document, blocks: blocks(of: template.root, about: []))
    }

    private func blocks(of section: DocumentTemplate.Section, about context: [Topic]) -> [Block] {
        switch section.heading {
        case .fixed(let text):
            let body = body(of: section, about: context) + prose(under: text.form(addressing), in: section)
            let children = section.children.flatMap { blocks(of: $0, about: context) }
            if body.isEmpty, children.isEmpty { return [] }
            let heading = Sentence(claim: nil, inlines: [.text(text.form(addressing))])
            return [.heading(level: section.level, heading)] + body + children
        case .each(let branch):
            return claims(in: branch, about: context).flatMap { claim in
                let inner = claim.kind.leads ? context + [claim.topic] : context
                return [.heading(level: section.level, writer.sentence(for: claim))]
                    + body(of: section, about: inner) + section.children.flatMap { blocks(of: $0, about: inner) }
            }
        }
    }

    private func body(of section: DocumentTemplate.Section, about context: [Topic]) -> [Block] {
        section.blocks.compactMap { block in
            switch block {
            case .paragraph(let lines):
                let sentences = lines.flatMap { self.sentences(of: $0, about: context) }
                return sentences.isEmpty ? nil : .paragraph(sentences)
            case .list(let items):
                let items = items.flatMap { self.items($0, about: context) }
                return items.isEmpty ? nil : .list(items)
            case .table(let columns): return table(columns, about: context)
            }
        }
    }

    private func prose(under heading: String, in section: DocumentTemplate.Section) -> [Block] {
        prose.passages.filter { $0.heading == heading }.flatMap(\.paragraphs).map { paragraph in
            .paragraph(paragraph.map { Sentence(claim: nil, inlines: [.text($0.text)]) })
        }
    }
}

// What stands at one placeholder.
extension Composer {
    /// The claims of a branch that are about just this context.
    private func claims(in branch: Branch, about context: [Topic]) -> [Claim] {
        indices(in: branch, about: context).map { claims[$0] }
    }

    private func indices(in branch: Branch, about context: [Topic]) -> [Int] {
        positions[context, default: []].filter { branch.holds(claims[$0].kind) }
    }

    /// A claim, followed by those of its branch that are about its topic. Two claims can share a topic, as two mailings
    /// to the same people do, so that what follows each is known by where it stands: behind it, before the next.
    private func run(_ index: Int, in branch: Branch) -> [Sentence] {
        [writer.sentence(for: claims[index])] + followers(of: index, in: branch).flatMap { run($0, in: branch) }
    }

    /// The claims of a branch that are about a claim's topic: behind it, before the next.
    private func followers(of index: Int, in branch: Branch) -> [Int] {
        let lead = claims[index]
        let inner = lead.context + [lead.topic]
        let behind = claims.indices[(index + 1)...].prefix { claims[$0].context.count > lead.context.count }
        return behind.filter { claims[$0].context == inner && branch.holds(claims[$0].kind) }
    }

    private func runs(in branches: [Branch], about context: [Topic]) -> [[Sentence]] {
        branches.flatMap { branch in indices(in: branch, about: context).map { run($0, in: branch) } }
    }

    private func sentences(of line: DocumentTemplate.Line, about context: [Topic]) -> [Sentence] {
        switch line {
        case .branches(let branches): return runs(in: branches, about: context).flatMap(\.self)
        case .standing(let standing):
            return positions[context, default: []].map { claims[$0] }.filter { $0.kind == standing.kind }.map {
                Sentence(claim: $0, inlines: [.text(standing.text.form(addressing))])
            }
        }
    }

    private func items(_ item: DocumentTemplate.Item, about context: [Topic]) -> [Block.Item] {
        guard let label = item.label else { return plainItems(item, about: context) }
        let runs = runs(in: item.branches, about: context)
        let children = item.children.flatMap { items($0, about: context) }
        if runs.isEmpty, children.isEmpty { return [] }
        return [Block.Item(label: label.form(addressing), sentences: runs.flatMap(\.self), children: children)]
    }

    /// An item for each claim, with what is told about its topic as items inside it.
    private func plainItems(_ item: DocumentTemplate.Item, about context: [Topic]) -> [Block.Item] {
        item.branches.flatMap { branch in
            indices(in: branch, about: context).map { index in
                let nested = item.children.flatMap(\.branches).flatMap { inner in
                    followers(of: index, in: inner).map {
                        Block.Item(label: nil, sentences: run($0, in: inner), children: [])
                    }
                }
                return Block.Item(label: nil, sentences: run(index, in: branch), children: nested)
            }
        }
    }

    private func table(_ columns: [DocumentTemplate.Column], about context: [Topic]) -> Block? {
        guard let first = columns.first else { return nil }
        let rows = claims(in: first.branch, about: context).map { lead in
            [[writer.sentence(for: lead)]]
                + columns.dropFirst().map { runs(in: [$0.branch], about: context + [lead.topic]).flatMap(\.self) }
        }
        if rows.isEmpty { return nil }
        let used = columns.indices.filter { column in rows.contains { !$0[column].isEmpty } }
        // One column needs no header, nor lines around it.
        if used == [0] {
            return .list(rows.map { Block.Item(label: nil, sentences: $0[0], children: []) })
        }
        return .table(
            Block.Table(
                header: used.map { columns[$0].header.form(addressing) },
                rows: rows.map { row in used.map { row[$0] } }))
    }
}
