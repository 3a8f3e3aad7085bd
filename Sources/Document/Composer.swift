import Claims
import Facts
import Phrases
import Wording

/// Puts claims where a template has their placeholders. What has no claims vanishes: an item, a column, a section.
public struct Composer {
    private let template: DocumentTemplate
    private let addressing: Addressing
    private let claims: [Claim]
    private let sentences: [Sentence]
    /// What the claims are about, by the topics that lead to it.
    private let subjects: [[Topic]: Subject]
    private let prose: Prose

    /// - Parameters:
    ///   - claims: all that the document must say, the template's own standing sentences included.
    ///   - sentences: how they read, one by one.
    public init(
        _ template: DocumentTemplate, addressing: Addressing, saying claims: [Claim], as sentences: [Sentence],
        prose: Prose
    ) {
        self.template = template
        self.addressing = addressing
        self.claims = claims
        self.sentences = sentences
        subjects = Subject.all(of: claims)
        self.prose = prose
    }

    public func document() -> Document {
        Document(kind: template.document, blocks: blocks(of: template.root, about: subject([])))
    }

    private func blocks(of section: DocumentTemplate.Section, about subject: Subject) -> [Block] {
        switch section.heading {
        case .fixed(let text):
            let body = body(of: section, about: subject) + prose(under: text.form(addressing), in: section)
            let children = section.children.flatMap { blocks(of: $0, about: subject) }
            if body.isEmpty, children.isEmpty { return [] }
            let heading = Sentence(claim: nil, inlines: [.text(text.form(addressing))])
            return [.heading(level: section.level, heading)] + body + children
        case .each(let branch):
            return subject.claims(in: branch).flatMap { index in
                let inner = claims[index].kind.leads ? self.subject(after: index) : subject
                return [.heading(level: section.level, sentences[index])]
                    + body(of: section, about: inner) + section.children.flatMap { blocks(of: $0, about: inner) }
            }
        }
    }

    private func body(of section: DocumentTemplate.Section, about subject: Subject) -> [Block] {
        section.blocks.compactMap { block in
            switch block {
            case .paragraph(let lines):
                let sentences = lines.flatMap { self.sentences(of: $0, about: subject) }
                return sentences.isEmpty ? nil : .paragraph(sentences)
            case .list(let items):
                let items = items.flatMap { self.items($0, about: subject) }
                return items.isEmpty ? nil : .list(items)
            case .table(let columns): return table(columns, about: subject)
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
    private func subject(_ context: [Topic]) -> Subject { subjects[context] ?? Subject() }

    /// What the claims that a claim leads are about.
    private func subject(after index: Int) -> Subject { subject(claims[index].context + [claims[index].topic]) }

    /// A claim, followed by those of its branch that are about its topic. Two claims can share a topic, as two mailings
    /// to the same people do, so that what follows each is known by where it stands: behind it, before the next.
    private func run(_ index: Int, in branch: Branch) -> [Sentence] {
        [sentences[index]] + followers(of: index, in: branch).flatMap { run($0, in: branch) }
    }

    /// The claims of a branch that are about a claim's topic: behind it, before the next.
    private func followers(of index: Int, in branch: Branch) -> [Int] {
        let lead = claims[index]
        let behind = claims.indices[(index + 1)...].prefix { claims[$0].context.count > lead.context.count }
        if behind.isEmpty { return [] }
        let inner = lead.context + [lead.topic]
        return behind.filter { branch.holds(claims[$0].kind) && claims[$0].context == inner }
    }

    private func runs(in branches: [Branch], about subject: Subject) -> [Sentence] {
        branches.flatMap { branch in subject.claims(in: branch).flatMap { run($0, in: branch) } }
    }

    private func sentences(of line: DocumentTemplate.Line, about subject: Subject) -> [Sentence] {
        switch line {
        case .branches(let branches): runs(in: branches, about: subject)
        case .standing(let standing): subject.claims(of: standing.kind).map { sentences[$0] }
        }
    }

    private func items(_ item: DocumentTemplate.Item, about subject: Subject) -> [Block.Item] {
        guard let label = item.label else { return plainItems(item, about: subject) }
        let sentences = runs(in: item.branches, about: subject)
        let children = item.children.flatMap { items($0, about: subject) }
        if sentences.isEmpty, children.isEmpty { return [] }
        return [Block.Item(label: label.form(addressing), sentences: sentences, children: children)]
    }

    /// An item for each claim, with what is told about its topic as items inside it.
    private func plainItems(_ item: DocumentTemplate.Item, about subject: Subject) -> [Block.Item] {
        item.branches.flatMap { branch in
            subject.claims(in: branch).map { index in
                let nested = item.children.flatMap(\.branches).flatMap { inner in
                    followers(of: index, in: inner).map {
                        Block.Item(label: nil, sentences: run($0, in: inner), children: [])
                    }
                }
                return Block.Item(label: nil, sentences: run(index, in: branch), children: nested)
            }
        }
    }

    private func table(_ columns: [DocumentTemplate.Column], about subject: Subject) -> Block? {
        guard let first = columns.first else { return nil }
        let rows = subject.claims(in: first.branch).map { lead in
            let inner = self.subject(after: lead)
            return [[sentences[lead]]] + columns.dropFirst().map { runs(in: [$0.branch], about: inner) }
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

/// The claims about one thing, by their kinds.
private struct Subject {
    /// The numbers of the claims of a kind, in their order.
    private var byKind: [ClaimKind: [Int]] = [:]

    static func all(of claims: [Claim]) -> [[Topic]: Subject] {
        claims.enumerated().reduce(into: [:]) { subjects, claim in
            let (context, kind) = (claim.element.context, claim.element.kind)
            subjects[context, default: Subject()].byKind[kind, default: []].append(claim.offset)
        }
    }

    func claims(of kind: ClaimKind) -> [Int] { byKind[kind] ?? [] }

    /// Those of a branch, in their order: kinds are looked up where there are fewest of them.
    func claims(in branch: Branch) -> [Int] {
        let found =
            byKind.count < branch.kinds.count
            ? byKind.compactMap { branch.holds($0.key) ? $0.value : nil } : branch.kinds.compactMap { byKind[$0] }
        return found.count > 1 ? found.flatMap(\.self).sorted() : found.first ?? []
    }
}
