import Claims
import Diagnostics
import Facts

extension DocumentTemplate {
    /// Where this document says a claim: at the placeholder of its branch whose scope fits the claim's context best.
    /// Nothing for a claim that the document has no place for.
    public func place(of claim: Claim) -> Place? {
        if let text = standing(claim.kind) { return text.place }
        return placementsByKind[claim.kind, default: []].filter { $0.admits(claim) }
            .max { $0.scope.count < $1.scope.count }?.place
    }

    /// The claims, and with them the standing sentences of each section in which one of them stands, or words of the
    /// organisation's own.
    public func withStanding(_ claims: [Claim], saying ownWords: [OwnWords] = []) -> [Claim] {
        var present: [Occurrence] = []
        let ofWords = ownWords.compactMap { section(named: $0.section) }.flatMap { sections(above: $0.id, about: []) }
        for occurrence in claims.flatMap(sections(above:)) + ofWords where !present.contains(occurrence) {
            present.append(occurrence)
        }
        return claims
            + standing.flatMap { text in
                present.filter { $0.section == text.place.section }.map {
                    Claim(text.kind, about: $0.context, from: text.location)
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
        place(of: claim).map { sections(above: $0.section, about: claim.context) } ?? []
    }

    private func sections(above id: Int, about context: [Topic]) -> [Occurrence] {
        path(to: id).map { Occurrence(section: $0.id, context: Array(context.prefix($0.depth))) }
    }

    /// The sections from the root to one, each with how many of the headings from the root to it repeat.
    public func path(to id: Int) -> [(id: Int, depth: Int)] {
        var path: [(id: Int, depth: Int)] = []
        var section = root
        var depth = 0
        while true {
            if case .each(let branch) = section.heading, branch.leads { depth += 1 }
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
    /// Text that the template itself holds, and that appears wherever its section does: headings and sentences.
    public struct Standing: Sendable {
        public let kind: ClaimKind
        public let text: AddressedText
        public let location: Location
        public let place: Place
    }

    static func standing(of section: Section, in document: DocumentKind) -> [Standing] {
        var all: [Standing] = []
        if case .fixed(let text) = section.heading {
            let kind = ClaimKind(standing: "\(document.folder).\(section.location.line ?? 0)")
            let place = Place(document, section: section.id, .heading)
            all.append(Standing(kind: kind, text: text, location: section.headingLocation, place: place))
        }
        for case .paragraph(let lines) in section.blocks {
            for case .standing(let line) in lines {
                let place = Place(document, section: section.id, .text)
                all.append(Standing(kind: line.kind, text: line.text, location: line.location, place: place))
            }
        }
        return all
    }

    /// Where a kind of claim can stand in this document.
    public func placements(of kind: ClaimKind) -> [Placement] { placementsByKind[kind] ?? [] }
}
