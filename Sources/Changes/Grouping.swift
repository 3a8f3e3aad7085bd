import Claims

/// Which claims that went and came are one change: what tells it, what tells it again elsewhere, and what follows from it.
struct Grouping {
    let groups: [[Int]]
    let pairs: [(gone: Int, new: Int)]

    init(_ difference: Difference) {
        let nodes = difference.nodes
        let pairing = Pairing(difference)
        pairs = pairing.pairs
        let deltas = Self.deltas(of: nodes, pairing.pairs)
        var groups = Groups(count: nodes.count)
        for pair in pairing.pairs { groups.join(pair.gone, pair.new) }
        Self.joinByNames(&groups, difference, deltas)
        Self.joinByTopics(&groups, nodes)
        Self.joinFamilies(&groups, nodes)
        Self.joinUnpaired(&groups, nodes, paired: Set(pairing.pairs.flatMap { [$0.gone, $0.new] }))
        Self.joinEchoes(&groups, nodes)
        self.groups = groups.all()
    }

    /// The atoms that make the difference: of a pair, those that only one has.
    private static func deltas(of nodes: [Difference.Node], _ pairs: [(gone: Int, new: Int)]) -> [Set<Atom>] {
        var deltas = nodes.map(\.compared.atoms)
        for pair in pairs {
            let (old, new) = (nodes[pair.gone].compared.atoms, nodes[pair.new].compared.atoms)
            deltas[pair.gone] = old.subtracting(new)
            deltas[pair.new] = new.subtracting(old)
        }
        return deltas
    }

    /// A name that one side alone has is one change wherever it stands; another, in what is told of one thing.
    private static func joinByNames(_ groups: inout Groups, _ difference: Difference, _ deltas: [Set<Atom>]) {
        struct Key: Hashable { let atom: Atom, isNew: Bool, about: Set<Atom>? }
        func names(_ keys: Set<ClaimKey>) -> Set<Atom> { keys.reduce(into: []) { $0.formUnion($1.atoms) } }
        let (old, new) = (names(difference.oldKeys), names(difference.newKeys))
        var keys: [(key: Key, number: Int)] = []
        for (number, node) in difference.nodes.enumerated() {
            for atom in deltas[number] {
                let isOneSided = atom.isName && !(node.isNew ? old : new).contains(atom)
                let about = node.compared.context.last?.names
                if !isOneSided && about == nil { continue }
                keys.append((Key(atom: atom, isNew: node.isNew, about: isOneSided ? nil : about), number))
            }
        }
        groups.join(by: keys)
    }

    /// What is told of a topic that went or came belongs to that.
    private static func joinByTopics(_ groups: inout Groups, _ nodes: [Difference.Node]) {
        struct Key: Hashable { let topic: ClaimKey.Topic, isNew: Bool }
        var leads: [Key: Int] = [:]
        for (number, node) in nodes.enumerated() where node.claim.kind.leads {
            leads[Key(topic: node.topic, isNew: node.isNew)] = number
        }
        for (number, node) in nodes.enumerated() {
            for topic in node.compared.context {
                if let lead = leads[Key(topic: topic, isNew: node.isNew)] { groups.join(lead, number) }
            }
        }
    }

    /// Claims of one family tell one fact from several sides.
    private static func joinFamilies(_ groups: inout Groups, _ nodes: [Difference.Node]) {
        let keys = nodes.enumerated().flatMap { number, node in
            families.indices.filter { families[$0].contains(where: node.claim.kind.isIn) }.map {
                (key: $0, number: number)
            }
        }
        groups.join(by: keys)
    }

    /// What people can do with a complaint; by which way requests come; who decides, and for whom.
    private static let families = [
        ["authority", "complaint", "refusal"], ["request", "objection.channel"], ["rightToWithdraw", "withdrawal"],
        ["objection.purpose", "objection.purposes", "purpose.objection"],
        ["controller.decides", "controller.exceptServices", "joint", "service.role"],
        ["purposeLimitation", "categoriesServePurposes"], ["decision", "decisions"], ["minors", "ages"],
        ["newsletter", "mailing"], ["cookies.tracking", "cookieCategory.tracking"],
    ]

    /// Claims that have none in their place, and are about one subject of one thing; or stand one behind the other.
    private static func joinUnpaired(_ groups: inout Groups, _ nodes: [Difference.Node], paired: Set<Int>) {
        struct Key: Hashable { let subject: ChangeSubject?, context: [ClaimKey.Topic] }
        struct Neighbour: Hashable {
            let subject: ChangeSubject?, context: [ClaimKey.Topic], isNew: Bool, position: Int
        }
        var keys: [(key: Key, number: Int)] = []
        var places: [Neighbour: Int] = [:]
        for (number, node) in nodes.enumerated() where !paired.contains(number) {
            let (subject, context) = (ChangeSubject(of: node.claim.kind), node.compared.context)
            if !context.isEmpty { keys.append((Key(subject: subject, context: context), number)) }
            func place(_ position: Int) -> Neighbour {
                Neighbour(subject: subject, context: context, isNew: node.isNew, position: position)
            }
            if let before = places[place(node.position - 1)] { groups.join(before, number) }
            places[place(node.position)] = number
        }
        groups.join(by: keys)
    }

    /// A summary and an overview change with what they repeat, and rights with the ground that they follow from: no changes
    /// of their own, where there is one that they can follow from. That is one about the same thing, or else the first.
    private static func joinEchoes(_ groups: inout Groups, _ nodes: [Difference.Node]) {
        let causes = nodes.indices.filter { nodes[$0].echo == .none }
        if causes.isEmpty {
            groups.join(by: nodes.indices.filter { nodes[$0].echo == .repeats }.map { (key: 0, number: $0) })
        }
        for group in groups.all() {
            guard let echo = group.map({ nodes[$0].echo }).max(), group.allSatisfy({ nodes[$0].echo != .none }) else {
                continue
            }
            let names = group.reduce(into: Set<Atom>()) { $0.formUnion(nodes[$1].subjectMatter) }
            let subjects = Set(group.compactMap { nodes[$0].repeated })
            let possible = causes.filter { nodes[$0].canChange(echo) }
            let cause =
                possible.first { !nodes[$0].subjectMatter.isDisjoint(with: names) }
                ?? possible.first { ChangeSubject(of: nodes[$0].claim.kind).map(subjects.contains) == true }
                ?? (echo != .followsFromGround || possible.contains { nodes[$0].isGround } ? possible.first : nil)
                ?? (echo == .followsFromGround ? causes.first { nodes[$0].isOfTracking } : nil)
            if let cause { groups.join(group[0], cause) }
        }
    }
}

extension Difference.Node {
    /// Whether the claim only follows from what others tell.
    enum Echo: Comparable { case none, repeats, followsFromParty, followsFromGround }

    var echo: Echo {
        if ChangeSubject(of: claim.kind) == nil { return .repeats }
        if claim.kind.isIn("agreement") { return .followsFromParty }
        let ofGrounds = [
            "right", "rights", "rightToWithdraw", "rightToObject", "objection", "withdrawal", "purpose.objection",
        ]
        return ofGrounds.contains(where: claim.kind.isIn) ? .followsFromGround : .none
    }

    /// What a summary or an overview repeats: "summary.cookies.placed" is about cookies.
    fileprivate var repeated: ChangeSubject? {
        let parts = claim.kind.id.split(separator: ".")
        return parts.count < 2 ? nil : ChangeSubject(ofBranch: String(parts[1]))
    }

    /// Cookies that follow people bring the right to object to advertising with them.
    fileprivate var isOfTracking: Bool { claim.kind.isIn("cookieCategory.tracking") }

    fileprivate var isGround: Bool { ChangeSubject(of: claim.kind) == .grounds }

    /// Rights follow from grounds; with a purpose or a decision, they come and go. With whom there are agreements, and who they
    /// are told of, follows from the parties.
    fileprivate func canChange(_ echo: Echo) -> Bool {
        let subject = ChangeSubject(of: claim.kind)
        return switch echo {
        case .none, .repeats: true
        case .followsFromParty: subject == .processors && claim.kind.leads
        case .followsFromGround: subject == .grounds || subject == .purposes || subject == .decisions
        }
    }

    /// The names that the claim speaks of, and is about.
    fileprivate var subjectMatter: Set<Atom> {
        compared.context.reduce(into: compared.atoms.filter(\.isName)) { $0.formUnion($1.names) }
    }
}
