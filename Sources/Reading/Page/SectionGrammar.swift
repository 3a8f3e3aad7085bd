import Claims
import Facts
import Phrases

/// A section of a template, in one form of address, ready for reading pages.
final class SectionGrammar: Sendable {
    let id: Int
    let level: Int
    let children: [Int]
    /// The heading that the template holds; nothing where its heading repeats.
    let standing: DocumentTemplate.Standing?
    /// The words of that.
    let fixedHeading: String?
    /// What a heading that repeats can say.
    let repeating: Spot?
    /// Its running text.
    let text: Spot
    /// The items with a label, in order.
    let labelledItems: [LabelledItem]
    let plainLists: [PlainList]
    /// The columns of its tables, in order.
    let columns: [Column]

    struct LabelledItem: Sendable {
        let label: String
        let spot: Spot
        /// What can stand in the items inside it.
        let nested: Spot?
    }

    /// A list without labels.
    struct PlainList: Sendable {
        /// The number of its block.
        let index: Int
        /// What the sentences before it can say.
        let intros: Set<ClaimKind>
        /// What its items can say.
        let spot: Spot
        /// What can stand in the items inside those.
        let nested: Spot?
    }

    struct Column: Sendable {
        let header: String
        /// The number of the block of its table, and its own in that table.
        let table: Int
        let number: Int
        let spot: Spot
    }

    init(
        _ section: DocumentTemplate.Section, in template: DocumentTemplate, _ addressing: Addressing, _ spots: Spots
    ) {
        id = section.id
        level = section.level
        children = section.children.map(\.id)
        switch section.heading {
        case .fixed(let text):
            standing = template.standing.first { $0.place.section == section.id && $0.place.spot == .heading }
            fixedHeading = text.plain(addressing)
            repeating = nil
        case .each(let branch):
            (standing, fixedHeading) = (nil, nil)
            repeating = spots.spot(.heading, in: section, [branch])
        }
        text = spots.spot(.text, in: section, [])
        labelledItems = section.blocks.indices.flatMap { spots.labelledItems(at: $0, of: section, addressing) }
        plainLists = section.blocks.indices.compactMap { spots.plainList(at: $0, of: section) }
        columns = section.blocks.indices.flatMap { spots.columns(at: $0, of: section, addressing) }
    }
}

extension Spots {
    fileprivate func labelledItems(
        at index: Int, of section: DocumentTemplate.Section, _ addressing: Addressing
    ) -> [SectionGrammar.LabelledItem] {
        guard case .list(let items) = section.blocks[index] else { return [] }
        return items.enumerated().compactMap { number, item in
            guard let label = item.label else { return nil }
            return SectionGrammar.LabelledItem(
                label: label.plain(addressing),
                spot: spot(.labelled(block: index, item: number), in: section, item.branches),
                nested: nested(.underLabel(block: index, item: number), in: section, [item]))
        }
    }

    fileprivate func plainList(at index: Int, of section: DocumentTemplate.Section) -> SectionGrammar.PlainList? {
        guard case .list(let items) = section.blocks[index], items.allSatisfy({ $0.label == nil }) else { return nil }
        var intros: [Branch] = []
        if index > 0, case .paragraph(let lines) = section.blocks[index - 1] { intros = lines.flatMap(\.branches) }
        return SectionGrammar.PlainList(
            index: index, intros: Set(intros.flatMap(\.kinds)),
            spot: spot(.item(block: index), in: section, items.flatMap(\.branches)),
            nested: nested(.underLabel(block: index, item: 0), in: section, items))
    }

    private func nested(
        _ spot: Place.Spot, in section: DocumentTemplate.Section, _ items: [DocumentTemplate.Item]
    ) -> Spot? {
        let branches = items.flatMap(\.children).flatMap(\.branches)
        return branches.isEmpty ? nil : self.spot(spot, in: section, branches)
    }

    fileprivate func columns(
        at index: Int, of section: DocumentTemplate.Section, _ addressing: Addressing
    ) -> [SectionGrammar.Column] {
        guard case .table(let columns) = section.blocks[index] else { return [] }
        return columns.enumerated().map { number, column in
            SectionGrammar.Column(
                header: column.header.plain(addressing), table: index, number: number,
                spot: spot(.column(block: index, column: number), in: section, [column.branch]))
        }
    }
}
