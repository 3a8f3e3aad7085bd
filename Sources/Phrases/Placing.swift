import Claims
import Diagnostics
import Facts

extension DocumentTemplate {
    /// Where this document says a claim: at the placeholder of its branch whose scope fits the claim's context best.
    /// Nothing for a claim that the document has no place for.
    public func place(of claim: Claim) -> Place? {
        standing(claim.kind)?.place ?? placement(of: claim)?.place
    }

    /// The placeholder for a claim; nothing for standing text.
    public func placement(of claim: Claim) -> Placement? {
        guard let placements = placementsByKind[claim.kind] else { return nil }
        if placements.count == 1 { return placements[0].admits(claim) ? placements[0] : nil }
        return placements.filter { $0.admits(claim) }.max { $0.scope.count < $1.scope.count }
    }

    /// The claims, and with them the standing sentences of each section in which one of them stands, or words of the
    /// organisation's own.
    public func withStanding(_ claims: [Claim], saying ownWords: [OwnWords] = []) -> [Claim] {
        var present = Occurrences()
        for claim in claims {
            if let place = place(of: claim) { present.add(paths[place.section], about: claim.context) }
        }
        for words in ownWords {
            if let section = section(named: words.section) { present.add(paths[section.id], about: []) }
        }
        return claims
            + standing.flatMap { text in
                present[text.place.section].map { Claim(text.kind, about: $0, from: text.location) }
            }
    }

    /// The sections from the root to one.
    public func path(to id: Int) -> [PathStep] { paths[id] }

    /// A section on the way to another.
    public struct PathStep: Sendable {
        public let id: Int
        /// How many of the headings from the root to it repeat.
        public let depth: Int
    }

    static func paths(under root: Section) -> [[PathStep]] {
        var paths: [[PathStep]] = []
        var open: [(section: Section, path: [PathStep])] = [(root, [])]
        while let (section, outer) = open.popLast() {
            var depth = outer.last?.depth ?? 0
            if case .each(let branch) = section.heading, branch.leads { depth += 1 }
            let path = outer + [PathStep(id: section.id, depth: depth)]
            paths.append(path)
            open.append(contentsOf: section.children.reversed().map { ($0, path) })
        }
        return paths
    }

    /// The list without labels that a sentence of this kind leads, where it stands at a place.
    public func list(behind kind: ClaimKind, at place: Place) -> Place? {
        place.spot == .text ? listsByKind[kind]?.first { $0.section == place.section } : nil
    }
}

extension DocumentTemplate.Section {
    /// The lists in it, each with the kinds of the sentences in the paragraph before it.
    func lists(in document: DocumentKind) -> [(by: ClaimKind, list: Place)] {
        zip(blocks.indices, zip(blocks, blocks.dropFirst())).flatMap { index, pair -> [(by: ClaimKind, list: Place)] in
            guard case (.paragraph(let lines), .list) = pair else { return [] }
            let list = Place(document, section: id, .item(block: index + 1))
            return lines.flatMap(\.branches).flatMap(\.kinds).map { ($0, list) }
        }
    }
}

/// The sections of a document in which something is said, each with what it is about there.
private struct Occurrences {
    private struct Occurrence: Hashable {
        let section: Int
        let context: [Topic]
    }

    private var known: Set<Occurrence> = []
    private var contexts: [Int: [[Topic]]] = [:]

    mutating func add(_ path: [DocumentTemplate.PathStep], about context: [Topic]) {
        for step in path {
            let outer = step.depth == 0 ? [] : Array(context.prefix(step.depth))
            if known.insert(Occurrence(section: step.id, context: outer)).inserted {
                contexts[step.id, default: []].append(outer)
            }
        }
    }

    /// What is said in a section, in its order.
    subscript(section: Int) -> [[Topic]] { contexts[section] ?? [] }
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
