import Claims
import Dutch

extension Change {
    /// - Parameters:
    ///   - group: the claims that tell it, by their numbers.
    ///   - pairs: which of those that came stand for which that went.
    init(
        _ group: [Int], of difference: Difference, _ pairs: [(gone: Int, new: Int)], _ people: Concerned,
        _ known: DataNatures?
    ) {
        let nodes = difference.nodes
        let ordered = group.sorted { (nodes[$0].weight, $0) < (nodes[$1].weight, $1) }
        let main = nodes[ordered[0]]
        let pair = pairs.first { $0.gone == ordered[0] || $0.new == ordered[0] }
        let rest = ordered.filter { $0 != pair?.gone && $0 != pair?.new }
        // What only repeats it says nothing more.
        let all = (pair.map { [$0.gone, $0.new] } ?? []) + Self.withoutSame(rest.map { ($0, nodes[$0]) })
        let isTold = all.contains { nodes[$0].echo != .repeats }
        let told = all.filter { !isTold || nodes[$0].echo != .repeats }
        gone = told.flatMap { nodes[$0].isNew ? [] : nodes[$0].stated }
        came = told.flatMap { nodes[$0].isNew ? nodes[$0].stated : [] }
        subject = ChangeSubject(of: main.claim.kind) ?? .guidance
        let touched = told.compactMap { ChangeSubject(of: nodes[$0].claim.kind) }
        touches = ChangeSubject.allCases.filter(touched.contains)
        let telling = group.filter { ChangeSubject(of: nodes[$0].claim.kind) != nil }
        let sides = Set((telling.isEmpty ? group : telling).map { nodes[$0].isNew })
        isOfTopic = pair == nil && main.claim.kind.leads
        direction = pair != nil || (sides.count > 1 && !isOfTopic) ? .changed : main.isNew ? .added : .removed
        goneEverywhere = group.flatMap { nodes[$0].isNew ? [] : nodes[$0].stated }
        cameEverywhere = group.flatMap { nodes[$0].isNew ? nodes[$0].stated : [] }
        isOfRole = pair.map { nodes[$0.gone].role != nodes[$0.new].role } ?? false
        let isSameTopic = pair.map { nodes[$0.gone].topic.names == nodes[$0.new].topic.names } ?? true
        let topics =
            main.claim.context.compactMap(\.label) + (isSameTopic ? [main.claim.topic.label].compactMap(\.self) : [])
        about = topics.isEmpty && isOfTopic ? Self.things(told.map { nodes[$0].claim }) : topics
        let swap = subject == .grounds ? GroundSwap(from: gone, to: came) : nil
        let values = pair.flatMap { Self.values(nodes[$0.gone], nodes[$0.new]) } ?? swap?.values
        (old, new) = (values?.old, values?.new)
        natures = known?.natures(of: Self.brought(told.map { nodes[$0] }))
        self.people = people.of(main.claim)
        let context = main.compared.context
        let before = difference.oldKeys.filter { $0.context == context }
        hadKind = before.contains { $0.stem == main.compared.stem }
        hadSubject = before.contains { ChangeSubject(ofBranch: String($0.root)) == ChangeSubject(of: main.claim.kind) }
    }

    /// What goes or comes with a thing that has no name of its own, such as the cookies of a kind.
    private static func things(_ claims: [Claim]) -> [String] {
        let names = claims.filter(\.kind.leads).compactMap(\.topic.label).reduce(into: [String]()) { all, one in
            if !all.contains(one) { all.append(one) }
        }
        return names.isEmpty ? [] : [names.joined(separator: ", ")]
    }

    /// What is told of a thing that changed stays told: that it went and came is no news.
    private static func withoutSame(_ nodes: [(number: Int, node: Difference.Node)]) -> [Int] {
        func bare(_ node: Difference.Node) -> ClaimKey { node.compared.about([]) }
        let (gone, came) = (nodes.filter { !$0.node.isNew }, nodes.filter { $0.node.isNew })
        let both = Set(gone.map { bare($0.node) }).intersection(came.map { bare($0.node) })
        return nodes.filter { !both.contains(bare($0.node)) }.map(\.number)
    }

    /// The claims that bring something, with of each list what is new in it; of what only went, what it was.
    private static func brought(_ nodes: [Difference.Node]) -> [Claim] {
        let came = nodes.filter(\.isNew)
        if came.isEmpty { return nodes.map(\.claim) }
        let before = nodes.filter { !$0.isNew }.reduce(into: Set<String>()) { $0.formUnion($1.claim.items) }
        return came.map { $0.claim.withoutItems(before) }
    }

    /// The one value that differs, or the part that a party plays.
    private static func values(_ old: Difference.Node, _ new: Difference.Node) -> (old: String, new: String)? {
        if old.role != new.role { return old.role.flatMap { was in new.role.map { (was.dutch, $0.dutch) } } }
        return values(old.claim, new.claim)
    }

    private static func values(_ old: Claim, _ new: Claim) -> (old: String, new: String)? {
        guard old.kind == new.kind else { return nil }
        let differing = old.kind.slots.map(\.name).filter {
            Set(old.values[$0]?.atoms ?? []) != Set(new.values[$0]?.atoms ?? [])
        }
        guard differing.count == 1, let was = old.values[differing[0]], let now = new.values[differing[0]] else {
            return nil
        }
        return (was.written, now.written)
    }
}

extension Difference.Node {
    /// What tells a change best: the thing itself before what is told of it, and that before what repeats it.
    fileprivate var weight: Int {
        guard let subject = ChangeSubject(of: claim.kind) else { return 1000 }
        return (claim.kind.leads && claim.context.isEmpty ? 0 : 100) + subject.order
    }
}

extension Topic {
    /// What readers know it by.
    fileprivate var label: String? {
        switch value {
        case .text(let text), .purpose(let text): text
        case .list(let items), .choice(let items): items.joined(separator: ", ")
        default: nil
        }
    }
}

extension Claim {
    fileprivate var items: [String] {
        values.values.flatMap { value -> [String] in if case .list(let items) = value { items } else { [] } }
    }

    fileprivate func withoutItems(_ known: Set<String>) -> Claim {
        let left = values.mapValues { value -> Value in
            if case .list(let items) = value { .list(items.filter { !known.contains($0) }) } else { value }
        }
        return Claim(kind, left, about: context, from: origin)
    }
}

/// Whose data each purpose is told to use, and for which purposes each party is told to get them.
struct Concerned {
    private let people: [Atom: [String]]
    private let purposes: [Atom: [Atom]]

    init(among claims: [StatedClaim]) {
        people = Self.lists(of: "subjects", in: "purpose.subjects", among: claims).mapValues { $0.map(\.text) }
        var purposes: [Atom: [Atom]] = [:]
        for (purpose, parties) in Self.lists(of: "recipients", in: "purpose.recipients", among: claims) {
            for party in parties { purposes[party, default: []].append(purpose) }
        }
        self.purposes = purposes.mapValues { $0.sorted { $0.text < $1.text } }
    }

    /// What is listed for each purpose, each once.
    private static func lists(of slot: String, in branch: String, among claims: [StatedClaim]) -> [Atom: [Atom]] {
        var lists: [Atom: [Atom]] = [:]
        for stated in claims where stated.claim.kind.isIn(branch) {
            guard case .list(let items) = stated.claim.values[slot],
                let purpose = stated.claim.context.last?.value?.atoms.first
            else { continue }
            for item in items.map({ Atom($0) }) where lists[purpose]?.contains(item) != true {
                lists[purpose, default: []].append(item)
            }
        }
        return lists
    }

    /// Those of the purposes that a claim is about, or names; of a party, of the purposes for which it gets data.
    func of(_ claim: Claim) -> [String] {
        let names = claim.context.flatMap { $0.value?.atoms ?? [] } + (claim.topic.value?.atoms ?? [])
        let isOfParty = [.recipients, .processors].contains(ChangeSubject(of: claim.kind))
        let purposes = names + (isOfParty ? names.flatMap { self.purposes[$0] ?? [] } : [])
        return purposes.flatMap { people[$0] ?? [] }.reduce(into: []) { all, one in
            if !all.contains(one) { all.append(one) }
        }
    }
}

/// The part that a party plays.
enum PartyRole: String {
    case processor, recipient

    var dutch: String {
        switch self {
        case .processor: "verwerker"
        case .recipient: "ontvanger die zelf beslist"
        }
    }
}

extension Difference.Node {
    /// Of the party that the claim leads.
    var role: PartyRole? {
        if claim.kind.leads, claim.kind.isIn("processor") { return .processor }
        return claim.kind.leads && claim.kind.isIn("recipient") ? .recipient : nil
    }
}
