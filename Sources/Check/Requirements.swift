import Claims
import Facts
import Phrases
import Visible

/// Puts what a page must say in the order in which its template says it.
struct Requirements {
    private let template: DocumentTemplate
    /// The place of each leading claim among the others, by what it leads.
    private var ranks: [[Topic]: Int] = [:]
    /// Of each claim that is about another's topic, that other: the last before it.
    private var leaders: [Int: Int] = [:]
    /// Of the placements inside the items of another, that other.
    private let outer: [Int: Int]
    /// The placements whose items have others inside them.
    private let holders: Set<Int>

    init(_ template: DocumentTemplate, _ claims: [Claim]) {
        self.template = template
        outer = template.outerPlacements
        holders = Set(outer.values)
        var last: [[Topic]: Int] = [:]
        for (index, claim) in claims.enumerated() {
            if let leader = last[claim.context] { leaders[index] = leader }
            guard claim.kind.leads else { continue }
            let topics = claim.context + [claim.topic]
            last[topics] = index
            if ranks[topics] == nil { ranks[topics] = index }
        }
    }

    /// - Parameter words: how a claim reads.
    static func all(
        _ claims: [Claim], prose: Prose, in template: DocumentTemplate, _ addressing: Addressing,
        words: (Claim) -> String
    ) -> [Requirement] {
        let order = Requirements(template, claims)
        let required = claims.enumerated().map { index, claim in
            let place = template.place(of: claim)
            return Requirement(
                .claim(claim), place: place, text: words(claim), origin: claim.origin,
                order: order.order(of: claim, index, at: place),
                introduces: place.flatMap { template.list(behind: claim.kind, at: $0) })
        }
        return (required + order.sentences(of: prose, addressing)).sorted {
            $0.order.lexicographicallyPrecedes($1.order)
        }
    }

    /// Section by section, in each its heading, then its own text line by line, then the sections in it.
    private func order(of claim: Claim, _ index: Int, at place: Place?) -> [Int] {
        guard let place else { return [Int.max, index] }
        let sections = template.path(to: place.section).flatMap { [$0.id, rank(of: claim, $0.depth, index)] }
        if place.spot == .heading { return sections + [-2, index] }
        guard
            let number = template.placements.firstIndex(where: { $0.place == place && $0.branch.holds(claim.kind) })
        else {
            let line = template.standing(claim.kind)?.location.line ?? 0
            return sections + [-1, line, 0, 0, index]
        }
        let placement = template.placements[number]
        // Items share a line with those inside them.
        let line = template.placements[outer[number] ?? number].branch.location.line ?? 0
        let row =
            if outer[number] != nil { leaders[index] ?? index } else if holders.contains(number) { index } else {
                row(of: claim, index, placement)
            }
        return sections + [-1, line, row, number, index]
    }

    /// Among the repetitions of a section; 0 where it has none.
    private func rank(of claim: Claim, _ depth: Int, _ index: Int) -> Int {
        if depth == 0 { return 0 }
        if claim.context.count >= depth { return ranks[Array(claim.context.prefix(depth))] ?? 0 }
        return claim.kind.leads ? ranks[claim.context + [claim.topic]] ?? index : index
    }

    /// The row of a table in which a claim stands.
    private func row(of claim: Claim, _ index: Int, _ placement: Placement) -> Int {
        guard case .column(_, let column) = placement.place.spot else { return 0 }
        if column == 0 || placement.scope.isEmpty { return ranks[claim.context + [claim.topic]] ?? index }
        return ranks[Array(claim.context.prefix(placement.scope.count))] ?? index
    }
}

// An organisation's own prose stands at the end of the text under its heading.
extension Requirements {
    private func sentences(of prose: Prose, _ addressing: Addressing) -> [Requirement] {
        prose.passages.enumerated().flatMap { number, passage -> [Requirement] in
            // A passage under no heading of the document is not published, and is a finding of its own.
            guard
                let heading = template.standing.first(where: {
                    $0.place.spot == .heading && $0.text.form(addressing) == passage.heading
                })
            else { return [] }
            let sections = template.path(to: heading.place.section).flatMap { [$0.id, 0] }
            let place = Place(template.document, section: heading.place.section, .text)
            let sentences = passage.paragraphs.flatMap(\.self).flatMap { sentence in
                SentenceEnds.split(sentence.text).map { (text: $0, location: sentence.location) }
            }
            return sentences.enumerated().map { index, sentence in
                Requirement(
                    .prose, place: place, text: sentence.text, origin: sentence.location,
                    order: sections + [-1, Int.max, number, 0, index], introduces: nil)
            }
        }
    }
}

extension DocumentTemplate {
    /// Of each placement inside an item without a label, that of the item; by their numbers.
    fileprivate var outerPlacements: [Int: Int] {
        placements.enumerated().reduce(into: [:]) { outer, inner in
            guard case .underLabel(let block, _) = inner.element.place.spot, let lead = inner.element.scope.last else {
                return
            }
            let place = Place(document, section: inner.element.place.section, .item(block: block))
            outer[inner.offset] = placements.firstIndex { $0.place == place && $0.branch == lead }
        }
    }

    /// The list without labels that a sentence leads.
    fileprivate func list(behind kind: ClaimKind, at place: Place) -> Place? {
        guard place.spot == .text, let section = sections.first(where: { $0.id == place.section }) else { return nil }
        for (index, block) in section.blocks.enumerated().dropLast() {
            guard case .paragraph(let lines) = block, lines.flatMap(\.branches).contains(where: { $0.holds(kind) }),
                case .list = section.blocks[index + 1]
            else { continue }
            return Place(document, section: section.id, .item(block: index + 1))
        }
        return nil
    }
}
