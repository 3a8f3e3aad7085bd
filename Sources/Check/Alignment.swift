import Claims
import Phrases
import Reading

/// Finds for each claim of the facts the text that makes it, or was meant to: first what is the same, then what only
/// moved or changed, so that one change in a page is one finding.
struct Alignment {
    struct Requirement {
        let claim: Claim
        let place: Place?
    }

    struct Read {
        var claim: ReadClaim
        let index: Int
    }

    let requirements: [Requirement]
    private(set) var reads: [Read]
    let unread: [UnreadText]
    private let template: DocumentTemplate

    /// Requirement to read claim that states it, wherever it stands.
    private(set) var stated: [Int: Int] = [:]
    /// Requirement to read claim that says something else in its stead.
    private(set) var drifted: [Int: Int] = [:]
    /// Requirement to unread text that stands in its stead.
    private(set) var replaced: [Int: Int] = [:]

    private var usedReads: Set<Int> = []
    private var usedUnread: Set<Int> = []

    init(claims: [ReadClaim], unread: [UnreadText], required: [Claim], template: DocumentTemplate) {
        requirements = required.map { Requirement(claim: $0, place: template.place(of: $0)) }
        reads = claims.enumerated().map { Read(claim: $1, index: $0) }
        self.unread = unread
        self.template = template
    }

    mutating func align() {
        repeat { matchStated() } while matchRenamed()
        match {
            $0.claim.states($1.claim)
        } into: {
            $0.stated[$1] = $2
        }
        matchOrphaned()
        matchDrifted()
        matchReplaced()
    }

    var missing: [Int] {
        requirements.indices.filter { stated[$0] == nil && drifted[$0] == nil && replaced[$0] == nil }
    }

    /// Requirements that are stated in their place, but out of order there.
    var displaced: Set<Int> {
        let inPlace = stated.compactMap { index, read -> Sequence.Stated? in
            let requirement = requirements[index]
            guard let place = requirement.place, reads[read].claim.place == place else { return nil }
            return Sequence.Stated(index: index, claim: requirement.claim, place: place, position: read)
        }
        return Sequence(template).displaced(inPlace.sorted { $0.index < $1.index })
    }

    var unbacked: [Read] { reads.filter { !usedReads.contains($0.index) } }
    var unexplained: [UnreadText] { unread.indices.filter { !usedUnread.contains($0) }.map { unread[$0] } }
}

// One kind of pairing after the other.
extension Alignment {
    private mutating func match(
        _ isPair: (Read, Requirement) -> Bool, into record: (inout Alignment, Int, Int) -> Void
    ) {
        for index in missing {
            let requirement = requirements[index]
            guard
                let read = reads.first(where: {
                    !usedReads.contains($0.index) && $0.claim.claim.kind == requirement.claim.kind
                        && isPair($0, requirement)
                })
            else { continue }
            usedReads.insert(read.index)
            record(&self, index, read.index)
        }
    }

    /// What says the same in its own place.
    private mutating func matchStated() {
        match {
            $0.claim.place == $1.place && $0.claim.states($1.claim)
        } into: {
            $0.stated[$1] = $2
        }
    }

    /// A heading, row or sentence that leads others and now has another name: one finding, and what it leads is still
    /// about the same thing. Says whether there was one.
    private mutating func matchRenamed() -> Bool {
        for index in missing where requirements[index].claim.kind.leads {
            let requirement = requirements[index]
            guard
                let read = reads.first(where: {
                    !usedReads.contains($0.index) && $0.claim.claim.kind == requirement.claim.kind
                        && $0.claim.place == requirement.place
                        && ReadClaim.same($0.claim.claim.context, requirement.claim.context)
                })
            else { continue }
            usedReads.insert(read.index)
            drifted[index] = read.index
            rename(read.claim.claim.topic, to: requirement.claim.topic)
            return true
        }
        return false
    }

    private mutating func rename(_ old: Topic, to new: Topic) {
        for index in reads.indices { reads[index].claim = reads[index].claim.replacing(old, with: new) }
    }

    /// What says the same in its own place, while the sentence that led it is gone: that one is the finding.
    private mutating func matchOrphaned() {
        let lost = Set(missing.map { requirements[$0].claim }.filter(\.kind.leads).map(\.topic))
        match {
            $0.claim.place == $1.place && $0.claim.states(valuesOf: $1.claim)
                && !lost.isDisjoint(with: $1.claim.context)
        } into: {
            $0.stated[$1] = $2
        }
    }

    /// The same kind of claim with other values; failing that, another claim at the same place about the same thing.
    private mutating func matchDrifted() {
        match {
            $0.claim.place == $1.place && ReadClaim.same($0.claim.claim.context, $1.claim.context)
        } into: {
            $0.drifted[$1] = $2
        }
        match { _, _ in
            true
        } into: {
            $0.drifted[$1] = $2
        }
        for index in missing {
            let requirement = requirements[index]
            guard
                let read = reads.first(where: {
                    !usedReads.contains($0.index) && $0.claim.place == requirement.place
                        && ReadClaim.same($0.claim.claim.context, requirement.claim.context)
                        && branch(of: $0.claim.claim.kind, at: requirement.place)
                            == branch(of: requirement.claim.kind, at: requirement.place)
                })
            else { continue }
            usedReads.insert(read.index)
            drifted[index] = read.index
        }
    }

    /// The placeholder by which a kind of claim stands at a place: its claims can stand for each other.
    private func branch(of kind: ClaimKind, at place: Place?) -> Branch? {
        template.placements(of: kind).first { $0.place == place }?.branch
    }

    /// Text that no phrase matches, where a claim is missing that it is most like, or whose place it has.
    private mutating func matchReplaced() {
        for isPair in [Self.isLike, Self.standsFor] {
            for index in missing {
                guard
                    let text = unread.indices.first(where: {
                        !usedUnread.contains($0) && isPair(unread[$0], requirements[index])
                    })
                else { continue }
                usedUnread.insert(text)
                replaced[index] = text
            }
        }
    }

    private static func isLike(_ text: UnreadText, _ requirement: Requirement) -> Bool {
        text.nearest?.kind == requirement.claim.kind && text.place?.section == requirement.place?.section
    }

    private static func standsFor(_ text: UnreadText, _ requirement: Requirement) -> Bool {
        text.place != nil && text.place == requirement.place
    }
}

extension ReadClaim {
    fileprivate func replacing(_ old: Topic, with new: Topic) -> ReadClaim {
        claim.context.contains(old) ? about(claim.context.map { $0 == old ? new : $0 }) : self
    }
}
