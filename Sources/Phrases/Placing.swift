import Claims
import Diagnostics
import Facts

extension DocumentTemplate {
    /// Where this document says a claim: at the placeholder of its branch whose scope fits the claim's context best.
    /// Nothing for a claim that the document has no place for.
    public func place(of claim: Claim) -> Place? {
        if let line = standing.first(where: { $0.text.kind == claim.kind }) { return line.place }
        return placements.filter { $0.branch.holds(claim.kind) && $0.admits(claim) }
            .max { $0.scope.count < $1.scope.count }?.place
    }

    /// The claims, and with them the standing sentences of each section in which one of them stands.
    public func withStanding(_ claims: [Claim]) -> [Claim] {
        var present: [Occurrence] = []
        for occurrence in claims.flatMap(sections(above:)) where !present.contains(occurrence) {
            present.append(occurrence)
        }
        return claims
            + standing.flatMap { line in
                present.filter { $0.section == line.place.section }.map {
                    Claim(line.text.kind, about: $0.context, from: line.text.location)
                }
            }
    }

    /// A section in one of its repetitions.
    private struct Occurrence: Hashable {
        let section: Int
        let context: [Topic]
    }

    /// The sections in which a claim stands, inmost and outer ones.
    private func sections(above claim: Claim) -> [Occurrence] {
        guard let place = place(of: claim) else { return [] }
        return path(to: place.section).map { section in
            Occurrence(section: section.id, context: Array(claim.context.prefix(section.depth)))
        }
    }

    /// The sections from the root to one, each with how many of the headings above it repeat.
    private func path(to id: Int) -> [(id: Int, depth: Int)] {
        var path: [(id: Int, depth: Int)] = []
        var section = root
        var depth = 0
        while true {
            if case .each = section.heading { depth += 1 }
            path.append((section.id, depth))
            guard let next = section.children.last(where: { $0.id <= id }), section.id != id else { return path }
            section = next
        }
    }
}

extension Placement {
    /// Whether the topics that the claim is about are those that lead to this place.
    fileprivate func admits(_ claim: Claim) -> Bool {
        scope.count <= claim.context.count
            && zip(scope, claim.context).allSatisfy { branch, topic in branch.holds(topic.kind) }
    }
}

extension DocumentTemplate {
    /// Every standing sentence with its place, in order.
    public var standing: [(text: StandingText, place: Place)] {
        sections.flatMap { section in
            section.blocks.flatMap { block -> [StandingText] in
                guard case .paragraph(let lines) = block else { return [] }
                return lines.compactMap { if case .standing(let text) = $0 { text } else { nil } }
            }.map { ($0, Place(document, section: section.id, .text)) }
        }
    }
}
