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

    init(_ template: DocumentTemplate, _ claims: [Claim]) {
        self.template = template
        var last: [[Topic]: Int] = [:]
        for (index, claim) in claims.enumerated() {
            if !claim.context.isEmpty, let leader = last[claim.context] { leaders[index] = leader }
            guard claim.kind.leads else { continue }
            let topics = claim.context + [claim.topic]
            last[topics] = index
            if ranks[topics] == nil { ranks[topics] = index }
        }
    }

    /// - Parameter words: how the claims read, one by one.
    static func all(
        _ claims: [Claim], as words: [String], prose: Prose, in template: DocumentTemplate, _ addressing: Addressing
    ) -> [Requirement] {
        let order = Requirements(template, claims)
        let required = zip(claims, words).enumerated().map { index, told in
            let claim = told.0
            let place = template.place(of: claim)
            return Requirement(
                .claim(claim), place: place, text: told.1, origin: claim.origin,
                order: order.order(of: claim, index, at: place),
                introduces: place.flatMap { template.list(behind: claim.kind, at: $0) })
        }
        return inOrder(required + order.sentences(of: prose, addressing))
    }

    private static func inOrder(_ requirements: [Requirement]) -> [Requirement] {
        requirements.indices.sorted {
            requirements[$0].order.lexicographicallyPrecedes(requirements[$1].order)
        }.map { requirements[$0] }
    }

    /// Section by section, in each its heading, then its own text line by line, then the sections in it.
    private func order(of claim: Claim, _ index: Int, at place: Place?) -> [Int] {
        guard let place else { return [Int.max, index] }
        var order: [Int] = []
        for step in template.path(to: place.section) {
            order.append(step.id)
            order.append(rank(of: claim, step.depth, index))
        }
        if place.spot == .heading {
            order += [-2, index]
        } else if let placement = template.placement(of: claim) {
            // Items share a line with those inside them.
            let outer = placement.outer.map { template.placements[$0] } ?? placement
            order += [-1, outer.branch.location.line ?? 0, row(of: claim, index, placement), placement.number, index]
        } else {
            order += [-1, template.standing(claim.kind)?.location.line ?? 0, 0, 0, index]
        }
        return order
    }

    /// Among the repetitions of a section; 0 where it has none.
    private func rank(of claim: Claim, _ depth: Int, _ index: Int) -> Int {
        if depth == 0 { return 0 }
        if claim.context.count >= depth { return ranks[Array(claim.context.prefix(depth))] ?? 0 }
        return claim.kind.leads ? ranks[claim.context + [claim.topic]] ?? index : index
    }

    /// The row of a table, or the item of a list with others inside it, in which a claim stands.
    private func row(of claim: Claim, _ index: Int, _ placement: Placement) -> Int {
        if placement.outer != nil { return leaders[index] ?? index }
        if placement.hasInner { return index }
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
