import Claims

/// What a claim says, apart from where it stands and how: equal where two claims mean the same to who reads them.
struct ClaimKey: Hashable, Sendable {
    /// What the claim is about, outermost first.
    struct Topic: Hashable, Sendable {
        let kind: String
        let names: Set<Atom>
    }

    let kind: String
    let context: [Topic]
    let values: [String: Set<Atom>]

    init(_ claim: Claim) {
        kind = Self.kind(claim.kind.id)
        context = claim.context.map { Topic(kind: Self.kind($0.kind.id), names: Set($0.value?.atoms ?? [])) }
        values = claim.values.mapValues { Set($0.atoms) }
    }

    private init(kind: String, context: [Topic], values: [String: Set<Atom>]) {
        (self.kind, self.context, self.values) = (kind, context, values)
    }

    /// How many things are listed shows in the words that announce them, and is no statement of its own. That only
    /// examples are listed is one.
    private static func kind(_ id: String) -> String {
        for count in [".one", ".many", ".complete"] where id.hasSuffix(count) {
            return String(id.dropLast(count.count))
        }
        return id
    }

    var atoms: Set<Atom> { values.values.reduce(into: []) { $0.formUnion($1) } }

    /// "retention"
    var root: Substring { kind.prefix { $0 != "." } }
    /// "retention.subjects" of "retention.subjects.fixed".
    var stem: Substring { kind.lastIndex(of: ".").map { kind[..<$0] } ?? kind[...] }

    /// What the claims about it have as their innermost topic.
    func topic(of claim: Claim) -> Topic {
        Topic(kind: kind, names: Set(claim.kind.slots.first.flatMap { claim.values[$0.name] }?.atoms ?? []))
    }

    /// The same with other names for what it speaks of.
    func renamed(_ names: [Atom: Atom]) -> ClaimKey {
        func renamed(_ atoms: Set<Atom>) -> Set<Atom> { Set(atoms.map { names[$0] ?? $0 }) }
        return ClaimKey(
            kind: kind, context: context.map { Topic(kind: $0.kind, names: renamed($0.names)) },
            values: values.mapValues(renamed))
    }

    /// The same about something else.
    func about(_ context: [Topic]) -> ClaimKey { ClaimKey(kind: kind, context: context, values: values) }

    /// What is told of a topic, whatever its name.
    func without(_ topic: Topic) -> ClaimKey { about(context.filter { $0 != topic }) }
}
