import Facts

/// What a fact holds that no document says anything of, and why not.
struct Idle {
    /// As it stands in the facts: "`listing: .examples`".
    let what: String
    /// What it lacks to be published, after "because".
    let reason: String
}

/// A fact that can hold something that its other answers leave no place for in any document.
protocol CanBeIdle: Fact {
    var idle: [Idle] { get }
}

extension CanBeIdle {
    /// One idle thing, where a condition holds.
    func idle(_ what: String, because reason: String, where isIdle: Bool) -> [Idle] {
        isIdle ? [Idle(what: what, reason: reason)] : []
    }

    /// Whether a list is complete has no meaning where nothing is in it.
    func idle(_ key: String, _ listing: Listing, of list: [some Any], _ what: String) -> [Idle] {
        idle("\(key): .examples", because: "it has no \(what)", where: list.isEmpty && listing == .examples)
    }
}

extension Organisation {
    /// Everything in the facts that could be changed, and no published page would change with it.
    func idleFacts(among facts: [any Fact]) -> [(idle: Idle, fact: any Fact)] {
        facts.flatMap { fact in
            let idle = ((fact as? any CanBeIdle)?.idle ?? []) + fact.idleAnswers
            return idle.map { (idle: $0, fact: fact) }
        } + idleOffers + idleAllowances
    }
}
