import Diagnostics

/// A kind of claim: `retention.subjects.fixed`. Its name is a path; a template may place a whole branch at once.
public struct ClaimKind: Hashable, Sendable {
    /// A value that a claim of this kind holds.
    public struct Slot: Hashable, Sendable {
        public let name: String
        public let type: ValueType
    }

    /// All that is told of a kind, which its claims share.
    private final class Declaration: Sendable {
        let id: String
        let slots: [Slot]
        let leads: Bool
        let provisions: [Provision]
        /// Made of the id, so that two kinds are told apart by their numbers, but for a chance in many.
        let number: UInt64

        init(_ id: String, _ slots: [Slot], leads: Bool, _ provisions: [Provision]) {
            self.id = id
            self.slots = slots
            self.leads = leads
            self.provisions = provisions
            number = Fingerprint.number(of: id)
        }
    }

    private let declaration: Declaration

    public var id: String { declaration.id }
    /// In the order in which they identify the claim: the first one is its topic.
    public var slots: [Slot] { declaration.slots }
    /// Whether the claims after it in the same heading, row or block are about its topic.
    public var leads: Bool { declaration.leads }
    /// What in the law asks for the claim.
    public var provisions: [Provision] { declaration.provisions }

    init(_ id: String, _ slots: [Slot], leads: Bool, _ provisions: [Provision]) {
        declaration = Declaration(id, slots, leads: leads, provisions)
    }

    /// A sentence that a document template itself holds, word for word.
    public init(standing id: String) {
        self.init("standing." + id, [], leads: false, [])
    }

    public static func == (left: ClaimKind, right: ClaimKind) -> Bool {
        left.declaration === right.declaration
            || (left.declaration.number == right.declaration.number && left.id == right.id)
    }
    public func hash(into hasher: inout Hasher) { hasher.combine(declaration.number) }
}

extension ClaimKind {
    /// Whether the kind is `branch` itself or lies under it: `ground.contract.preparation` is in `ground`.
    public func isIn(_ branch: String) -> Bool {
        let (path, branch) = (id.utf8, branch.utf8)
        guard path.starts(with: branch) else { return false }
        return path.count == branch.count || path.dropFirst(branch.count).first == UInt8(ascii: ".")
    }

    /// The branches that the kind is in, from the outmost to itself.
    var branches: [String] {
        id.utf8.indices.filter { id.utf8[$0] == UInt8(ascii: ".") }.map { String(id[..<$0]) } + [id]
    }

    /// Whether it is a sentence that a document template itself holds.
    public var isStanding: Bool { isIn("standing") }

    public func slot(_ name: String) -> Slot? { slots.first { $0.name == name } }
}
