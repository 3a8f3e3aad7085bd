import Claims
import Phrases
import Reading

/// The order in which a document says its claims. Inside a section it is part of the meaning: "Wij stoppen dan, tenzij
/// ..." is about the sentence before it.
struct Sequence {
    private let template: DocumentTemplate

    init(_ template: DocumentTemplate) { self.template = template }

    /// A claim of the facts that a page states in its own place.
    struct Stated {
        /// Which requirement it is; requirements are in the order of the facts.
        let index: Int
        let claim: Claim
        let place: Place
        /// Which entry of the page states it.
        let position: Int
    }

    /// The requirements that are stated out of order among the others of their section, and the fixed headings that are
    /// among each other.
    func displaced(_ stated: [Stated]) -> Set<Int> {
        var groups: [Group: [(rank: [Int], entry: Stated)]] = [:]
        for entry in stated where !entry.place.spot.isAnswerInRow {
            groups[group(of: entry), default: []].append((rank(of: entry), entry))
        }
        return groups.values.reduce(into: []) { displaced, group in
            let ordered = group.sorted { $0.rank.lexicographicallyPrecedes($1.rank) }.map(\.entry)
            let kept = Self.longestIncreasing(ordered.map(\.position))
            for (number, entry) in ordered.enumerated() where !kept.contains(number) { displaced.insert(entry.index) }
        }
    }

    /// What has an order among itself: one section, in one of its repetitions; or the fixed headings of the document.
    private struct Group: Hashable {
        let section: Int?
        let context: [Topic]
    }

    private func group(of entry: Stated) -> Group {
        guard let placement = placement(of: entry) else {
            return Group(section: entry.place.spot == .heading ? nil : entry.place.section, context: [])
        }
        return Group(
            section: entry.place.section, context: Array(entry.claim.context.prefix(placement.placement.scope.count)))
    }

    /// By its line in the template and its placeholder there; of one placeholder, by the facts.
    private func rank(of entry: Stated) -> [Int] {
        guard let placement = placement(of: entry) else {
            return [template.standing.first { $0.kind == entry.claim.kind }?.location.line ?? 0, 0, entry.index]
        }
        return [placement.placement.branch.location.line ?? 0, placement.number, entry.index]
    }

    private func placement(of entry: Stated) -> (number: Int, placement: Placement)? {
        guard
            let number = template.placements.firstIndex(where: {
                $0.place == entry.place && $0.branch.holds(entry.claim.kind)
            })
        else { return nil }
        return (number, template.placements[number])
    }

    /// The numbers of the elements of a longest increasing subsequence.
    static func longestIncreasing(_ values: [Int]) -> Set<Int> {
        var tails: [Int] = []
        var previous: [Int?] = []
        for (number, value) in values.enumerated() {
            let slot = tails.firstIndex { values[$0] >= value } ?? tails.count
            previous.append(slot > 0 ? tails[slot - 1] : nil)
            if slot == tails.count { tails.append(number) } else { tails[slot] = number }
        }
        var kept: Set<Int> = []
        var next = tails.last
        while let number = next {
            kept.insert(number)
            next = previous[number]
        }
        return kept
    }
}

extension Place.Spot {
    /// A cell behind the first of its row: its column says what it answers, wherever it stands.
    fileprivate var isAnswerInRow: Bool {
        if case .column(_, let column) = self { column > 0 } else { false }
    }
}
