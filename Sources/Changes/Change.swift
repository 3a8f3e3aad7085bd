import Claims
import Diagnostics

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
    /// Whom it concerns, where the documents say whose data are used for its purpose.
    public let people: [String]
    /// Whether what went or came is a thing of which more is told: a purpose, a party, a cookie.
    public let isOfTopic: Bool
    /// Whether something of the kind, or of the subject, was told of the same thing before.
    let hadKind: Bool
    let hadSubject: Bool

    public var provisions: [Provision] {
        let told = (came + gone).first?.claim.kind.provisions ?? []
        let all = [subject.provision] + told + (isTransfer ? [ChangeSubject.transfers.provision] : [])
        return all.reduce(into: []) { all, one in if !all.contains(one) { all.append(one) } }
    }

    /// Whether data go outside the EEA that did not, or on another ground.
    var isTransfer: Bool { subject != .transfers && direction != .removed && touches.contains(.transfers) }

    /// The facts that it follows from now, where they are known.
    public var facts: [Location] {
        came.compactMap(\.fact).reduce(into: []) { facts, fact in if !facts.contains(fact) { facts.append(fact) } }
    }
}

/// A claim that reads otherwise than before, and says the same.
public struct Rewording: Hashable, Sendable {
    public let kind: ClaimKind
    public let old: String
    public let new: String
}

/// What differs between two states of an organisation's documents.
public struct Changes: Sendable {
    /// By subject, then in the order in which they are told.
    public let entries: [Change]
    /// In the order in which they are told, each once.
    public let rewordings: [Rewording]

    /// - Parameters:
    ///   - old: what all documents of an organisation said; versions and the standing text of templates left out.
    ///   - new: what they say now.
    public init(from old: [StatedClaim], to new: [StatedClaim]) {
        let difference = Difference(from: old.filter(\.isCompared), to: new.filter(\.isCompared))
        let grouping = Grouping(difference)
        let people = Concerned(among: old + new)
        let entries = grouping.groups.map { Change($0, of: difference, grouping.pairs, people) }
        self.entries = entries.enumerated().sorted {
            let (left, right) = ($0.element.subject, $1.element.subject)
            return left == right ? $0.offset < $1.offset : left.order < right.order
        }.map(\.element)
        rewordings = Self.rewordings(in: difference)
    }

    /// A sentence in which a value changed says something else: that is no new wording of what else it says.
    private static func rewordings(in difference: Difference) -> [Rewording] {
        let changed = Set(difference.nodes.flatMap(\.stated).map(\.sentence))
        var known: Set<Rewording> = []
        return difference.kept.compactMap { old, new in
            let before = old.map(\.sentence), after = new.map(\.sentence)
            guard let was = before.first(where: { !after.contains($0) }),
                let now = after.first(where: { !before.contains($0) }),
                !changed.contains(was), !changed.contains(now), Atom(was) != Atom(now)
            else { return nil }
            let rewording = Rewording(kind: new[0].claim.kind, old: was, new: now)
            return known.insert(rewording).inserted ? rewording : nil
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
