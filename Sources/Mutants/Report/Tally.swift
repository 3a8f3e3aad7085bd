/// The results of one kind of mutant.
struct Tally: Codable {
    let kind: String
    var killed = 0
    var survived = 0
    var broken = 0
    /// Of the kills where a fact is behind the change, those that name it.
    var named = 0
    var nameable = 0
    /// Of the kills in which one thing changed, those with exactly one finding.
    var single = 0
    var singles = 0
    var shown: [Difference] = []
    /// How many of those that were not as they must be belong together.
    var groups: [String: Int] = [:]
    /// Some of the kills that named another fact than the one that changed.
    var misnamed: [Difference] = []
    /// Some of the kills that gave more findings than one.
    var cascades: [Difference] = []

    init(_ kind: String) { self.kind = kind }

    var total: Int { killed + survived }
    var isHarmless: Bool { kind.hasPrefix("harmless.") }

    /// A change to the text of a page that means something.
    var isText: Bool { !["harmless.", "fact.", "unpublished.", "wording."].contains { kind.hasPrefix($0) } }

    mutating func add(_ outcome: Outcome) {
        switch outcome.verdict {
        case .killed: killed += 1
        case .survived: survived += 1
        case .broken: broken += 1
        }
        if outcome.verdict == .killed { addQuality(outcome) }
        let isWanted = (outcome.verdict == .survived) == isHarmless
        if !isWanted { show(outcome) }
    }

    private mutating func show(_ outcome: Outcome) {
        if let group = outcome.group { groups[group, default: 0] += 1 }
        if shown.count < Self.shownAtMost, let difference = outcome.difference { shown.append(difference) }
    }

    private mutating func addQuality(_ outcome: Outcome) {
        if let isNamed = outcome.namesFact {
            nameable += 1
            named += isNamed ? 1 : 0
            if !isNamed { Self.add(outcome, to: &misnamed) }
        }
        if outcome.isOneThing {
            singles += 1
            single += outcome.findings == 1 ? 1 : 0
            if outcome.findings > 1 { Self.add(outcome, to: &cascades) }
        }
    }

    private static func add(_ outcome: Outcome, to list: inout [Difference]) {
        if list.count < 3, let difference = outcome.difference { list.append(difference) }
    }

    static let shownAtMost = 50
}
