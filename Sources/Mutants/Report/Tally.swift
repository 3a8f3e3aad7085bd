/// The results of one kind of mutant.
struct Tally: Codable {
    let kind: String
    var killed = 0
    var survived = 0
    var broken = 0
    /// Of the kills, those in which a finding names the fact that changed, or stands where text was added.
    var named = 0
    /// Of those, the ones in which that finding shows what changed: the right fact.
    var right = 0
    /// Of the kills in which one thing changed, those with exactly one finding.
    var single = 0
    var singles = 0
    /// Some of those that were not as they must be: survivors, and for harmless edits, false alarms.
    var shown: [Difference] = []
    /// How many of those belong together.
    var groups: [String: Int] = [:]
    /// Some of the kills in which no finding was about the right fact.
    var misnamed: [Difference] = []
    /// Some of the kills that gave more findings than one.
    var cascades: [Difference] = []

    init(_ kind: String) { self.kind = kind }

    var total: Int { killed + survived }
    var family: Family { Family.allCases.first { kind == $0.rawValue || kind.hasPrefix($0.rawValue + ".") } ?? .text }

    mutating func add(_ outcome: Outcome) {
        switch outcome.verdict {
        case .killed: killed += 1
        case .survived: survived += 1
        case .broken: broken += 1
        }
        if outcome.verdict == .killed, family != .harmless { addQuality(outcome) }
        let isWanted = outcome.verdict == .broken || (outcome.verdict == .survived) == (family == .harmless)
        if !isWanted, family != .equal { show(outcome) }
    }

    private mutating func show(_ outcome: Outcome) {
        if let group = outcome.group { groups[group, default: 0] += 1 }
        Self.add(outcome, to: &shown)
    }

    private mutating func addQuality(_ outcome: Outcome) {
        let isRight = outcome.namesFact == true && outcome.showsValue ?? true
        named += outcome.namesFact == true ? 1 : 0
        right += isRight ? 1 : 0
        if !isRight { Self.add(outcome, to: &misnamed) }
        if outcome.isOneThing {
            singles += 1
            single += outcome.findings == 1 ? 1 : 0
            if outcome.findings > 1 { Self.add(outcome, to: &cascades) }
        }
    }

    private static func add(_ outcome: Outcome, to list: inout [Difference]) {
        if list.count < shownAtMost, let difference = outcome.difference { list.append(difference) }
    }

    private static let shownAtMost = 5
}

/// What is changed: the text of a page unless the name of the kind says otherwise.
enum Family: String, CaseIterable {
    case text, fact, wording
    /// Changed facts, of which a comparison has to tell each as one change.
    case change
    /// Changes that leave what a page says as it is.
    case harmless
    /// Changes to facts in a class of untold changes, which may be found and need not be.
    case equal
}
