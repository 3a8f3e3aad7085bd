import Diagnostics

/// A kind of claim: `retention.subjects.fixed`. Its name is a path; a template may place a whole branch at once.
public struct ClaimKind: Hashable, Sendable {
    /// A value that a claim of this kind holds.
    public struct Slot: Hashable, Sendable {
        public let name: String
        public let type: ValueType
    }

    public let id: String
    /// In the order in which they identify the claim: the first one is its topic.
    public let slots: [Slot]
    /// Whether the claims after it in the same heading, row or block are about its topic.
    public let leads: Bool
    /// What in the law asks for the claim.
    public let provisions: [Provision]

    init(_ id: String, _ slots: [Slot], leads: Bool, _ provisions: [Provision]) {
        self.id = id
        self.slots = slots
        self.leads = leads
        self.provisions = provisions
    }

    /// A sentence that a document template itself holds, word for word.
    public init(standing id: String) {
        self.init("standing." + id, [], leads: false, [])
    }

    public static func == (left: ClaimKind, right: ClaimKind) -> Bool { left.id == right.id }
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension ClaimKind {
    /// Whether the kind is `branch` itself or lies under it: `ground.contract.preparation` is in `ground`.
    public func isIn(_ branch: String) -> Bool {
        id == branch || (id.hasPrefix(branch) && id.dropFirst(branch.count).hasPrefix("."))
    }

    /// The branches that the kind is in, from the outmost to itself.
    var branches: [String] {
        id.utf8.indices.filter { id.utf8[$0] == UInt8(ascii: ".") }.map { String(id[..<$0]) } + [id]
    }

    /// Whether it is a sentence that a document template itself holds.
    public var isStanding: Bool { isIn("standing") }

    public func slot(_ name: String) -> Slot? { slots.first { $0.name == name } }
}
