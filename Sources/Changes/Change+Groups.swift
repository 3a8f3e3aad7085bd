import Claims
import Wording

extension Change {
    /// - Parameters:
    ///   - group: the claims that tell it, by their numbers.
    ///   - pairs: which of those that came stand for which that went.
    init(_ group: [Int], of difference: Difference, _ pairs: [(gone: Int, new: Int)], _ people: Concerned) {
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
        let isSameTopic = pair.map { nodes[$0.gone].topic == nodes[$0.new].topic } ?? true
        about =
            main.claim.context.compactMap(\.label) + (isSameTopic ? [main.claim.topic.label].compactMap(\.self) : [])
        let values = pair.flatMap { Self.values(nodes[$0.gone].claim, nodes[$0.new].claim) }
        (old, new) = (values?.old, values?.new)
        self.people = people.of(main.claim)
        let context = main.compared.context
        let before = difference.oldKeys.filter { $0.context == context }
        hadKind = before.contains { $0.stem == main.compared.stem }
        hadSubject = before.contains { ChangeSubject(ofBranch: String($0.root)) == ChangeSubject(of: main.claim.kind) }
    }

    /// What is told of a thing that changed stays told: that it went and came is no news.
    private static func withoutSame(_ nodes: [(number: Int, node: Difference.Node)]) -> [Int] {
        func bare(_ node: Difference.Node) -> ClaimKey { node.compared.about([]) }
        let (gone, came) = (nodes.filter { !$0.node.isNew }, nodes.filter { $0.node.isNew })
        let both = Set(gone.map { bare($0.node) }).intersection(came.map { bare($0.node) })
        return nodes.filter { !both.contains(bare($0.node)) }.map(\.number)
    }

    /// The one value that differs.
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

/// Whose data each purpose is told to use.
struct Concerned {
    private let people: [Atom: [String]]

    init(among claims: [StatedClaim]) {
        var people: [Atom: [String]] = [:]
        for stated in claims where stated.claim.kind.isIn("purpose.subjects") {
            guard case .list(let subjects) = stated.claim.values["subjects"],
                let purpose = stated.claim.context.last?.value?.atoms.first
            else { continue }
            for subject in subjects where people[purpose]?.contains(subject) != true {
                people[purpose, default: []].append(subject)
            }
        }
        self.people = people
    }

    /// Those of the purposes that a claim is about, or names.
    func of(_ claim: Claim) -> [String] {
        let names = claim.context.flatMap { $0.value?.atoms ?? [] } + (claim.topic.value?.atoms ?? [])
        return names.flatMap { people[$0] ?? [] }.reduce(into: []) { all, one in
            if !all.contains(one) { all.append(one) }
        }
    }
}
