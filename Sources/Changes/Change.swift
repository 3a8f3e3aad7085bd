import Claims
import Diagnostics
import Facts

/// One change in the processing of personal data, or in what is told of it.
public struct Change: Sendable {
    public enum Direction: String, Sendable {
        case added, removed, changed
    }

    public let subject: ChangeSubject
    /// All that the sentences are about which tell it: a new processor can be a transfer too.
    public let touches: [ChangeSubject]
    public let direction: Direction
    /// What it is about, outermost first: a purpose, a party, a kind of data.
    public let about: [String]
    /// The value that changed, in words; nothing where whole sentences did.
    public let old: String?
    public let new: String?
    /// What is no longer said, and what is said now; the sentence that tells the change first, then those that repeat it.
    public let gone: [StatedClaim]
    public let came: [StatedClaim]
    /// The same, wherever a document repeats it: in a summary, an overview, the rights that follow from it.
    public let goneEverywhere: [StatedClaim]
    public let cameEverywhere: [StatedClaim]
    /// Whom it concerns, where the documents say whose data are used for its purpose.
    public let people: [String]
    /// Whether what went or came is a thing of which more is told: a purpose, a party, a cookie.
    public let isOfTopic: Bool
    /// Whether something of the kind, or of the subject, was told of the same thing before.
    let hadKind: Bool
    let hadSubject: Bool
    /// Whether a party that worked on instruction decides for itself now, or the other way round.
    public let isOfRole: Bool
    /// What makes the data special in law that it brings; nothing where that is not known.
    let natures: Set<DataNature>?

    public var provisions: [Provision] {
        let told = (came + gone).first?.claim.kind.provisions ?? []
        let all =
            subjectProvisions + told + (isTransfer ? [ChangeSubject.transfers.provision] : [])
            + (swap?.provisions ?? []) + natureProvisions
        return all.reduce(into: []) { all, one in if !all.contains(one) { all.append(one) } }
    }

    /// What goes is no longer needed, and is erased; how long data stay is more than what people are told of it.
    private var subjectProvisions: [Provision] {
        switch (subject, direction) {
        case (.purposes, .removed): [.avg("5 lid 1 onder e"), .avg("17 lid 1 onder a")]
        case (.purposes, _): [subject.provision, .avg("6 lid 4")]
        case (.retention, _): [subject.provision, .avg("5 lid 1 onder e")]
        default: [subject.provision]
        }
    }

    /// Whether data go outside the EEA that did not, or on another ground.
    var isTransfer: Bool { subject != .transfers && direction != .removed && touches.contains(.transfers) }

    /// The grounds that came in the place of others.
    var swap: GroundSwap? { subject == .grounds ? GroundSwap(from: gone, to: came) : nil }

    /// The facts that it follows from now, where they are known.
    public var facts: [Location] {
        came.compactMap(\.fact).reduce(into: []) { facts, fact in if !facts.contains(fact) { facts.append(fact) } }
    }
}

/// A claim that reads otherwise than before, and says the same.
public struct Rewording: Sendable {
    public let old: StatedClaim
    public let new: StatedClaim

    public var kind: ClaimKind { new.claim.kind }
}

/// What differs between two states of an organisation's documents.
public struct Changes: Sendable {
    /// By subject, then in the order in which they are told.
    public let entries: [Change]
    /// In the order in which they are told, each once.
    public let rewordings: [Rewording]
    /// Of what both sides speak, and in which nothing changed.
    public let unchanged: [ChangeSubject]

    /// - Parameters:
    ///   - old: what all documents of an organisation said; versions and the standing text of templates left out.
    ///   - new: what they say now.
    ///   - natures: what makes data special in law, where the facts are known.
    public init(from old: [StatedClaim], to new: [StatedClaim], natures: DataNatures? = nil) {
        let (old, new) = (old.filter(\.isCompared), new.filter(\.isCompared))
        let difference = Difference(from: old, to: new)
        let grouping = Grouping(difference)
        let people = Concerned(among: old + new)
        let entries = grouping.groups.map { Change($0, of: difference, grouping.pairs, people, natures) }
        self.entries = entries.enumerated().sorted {
            let (left, right) = ($0.element.subject, $1.element.subject)
            return left == right ? $0.offset < $1.offset : left.order < right.order
        }.map(\.element)
        rewordings = Self.rewordings(in: difference)
        let changed = Set(difference.nodes.compactMap { ChangeSubject(of: $0.claim.kind) } + entries.map(\.subject))
        let told = Self.subjects(of: old).intersection(Self.subjects(of: new))
        unchanged = ChangeSubject.allCases.filter { !changed.contains($0) && told.contains($0) }
    }

    private static func subjects(of claims: [StatedClaim]) -> Set<ChangeSubject> {
        Set(claims.compactMap { ChangeSubject(of: $0.claim.kind) })
    }

    /// A sentence in which a value changed says something else: that is no new wording of what else it says.
    private static func rewordings(in difference: Difference) -> [Rewording] {
        let changed = Set(difference.nodes.flatMap(\.stated).map(\.sentence))
        var known: Set<[String]> = []
        return difference.kept.compactMap { old, new in
            let before = old.map(\.sentence), after = new.map(\.sentence)
            guard let was = old.first(where: { !after.contains($0.sentence) }),
                let now = new.first(where: { !before.contains($0.sentence) }),
                !changed.contains(was.sentence), !changed.contains(now.sentence),
                Atom(was.sentence) != Atom(now.sentence)
            else { return nil }
            let isNew = known.insert([now.claim.kind.id, was.sentence, now.sentence]).inserted
            return isNew ? Rewording(old: was, new: now) : nil
        }
    }
}

extension StatedClaim {
    /// Versions tell that something changed, and standing text says nothing of an organisation.
    fileprivate var isCompared: Bool {
        let kind = claim.kind
        return !kind.isStanding
            && !["version", "versionEffective", "versionChanges", "earlierVersion", "earlierVersions"].contains {
                kind.isIn($0)
            }
    }
}

extension ChangeSubject {
    var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
