/// What came of a mutant.
struct Outcome: Sendable {
    enum Verdict: String, Sendable { case killed, survived, broken }

    let kind: String
    let verdict: Verdict
    let findings: Int
    /// Whether a finding names the fact that was changed; nothing where no fact is behind the change.
    let namesFact: Bool?
    /// Whether a finding that names it shows what changed; nothing where nothing can be shown.
    var showsValue: Bool?
    let isOneThing: Bool
    /// Where it was made, and what changed; kept for those that are shown.
    let difference: Difference?
    /// By which survivors are counted together, as the key that changed.
    var group: String?
}

/// A change as a reader wants to see it.
struct Difference: Sendable, Codable, Hashable {
    let place: String
    let before: String
    let after: String
    var note: String?
}
