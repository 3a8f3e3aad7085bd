import Facts

// Decisions that a computer takes alone (AVG art. 22), and people under sixteen (AVG art. 8, UAVG art. 5).
extension ClaimKind {
    static let noDecisions = ClaimKind("decisions.none", .avg("13 lid 2 onder f"))
    static let decision = ClaimKind("decision.about", ["subject": .text], leads: true, .avg("13 lid 2 onder f"))
    static let decisionLogic = ClaimKind("decision.logic", ["logic": .text], .avg("13 lid 2 onder f"))
    static let decisionConsequence = ClaimKind("decision.consequence", ["consequence": .text], .avg("13 lid 2 onder f"))
    static let decisionRights = ClaimKind("decision.rights", .avg("22 lid 3"))

    static let parentConsents = ClaimKind(
        "minors.parentConsents", .avg("8 lid 1"), .uavg("5 lid 1"), .uavg("5 lid 3"))
    static let minorsFromTwelve = ClaimKind("minors.rights.fromTwelve", .uavg("5 lid 4"))
    static let minorsThemselves = ClaimKind("minors.rights.themselves", .uavg("5 lid 6"))
    static let noMinors = ClaimKind("minors.none", .avg("8 lid 1"))

    static let decisions = [
        noDecisions, decision, decisionLogic, decisionConsequence, decisionRights, parentConsents,
        minorsFromTwelve, minorsThemselves, noMinors,
    ]
}

extension ClaimWriter {
    mutating func automatedDecisions() {
        switch organisation.automatedDecisions {
        case .none: claim(.noDecisions, from: organisation.location)
        case .known(let decisions): for decision in decisions { self.decision(decision) }
        case .unsaid, .unknown: break
        }
    }

    private mutating func decision(_ decision: AutomatedDecision) {
        lead(.decision, ["subject": text(decision.subject)], from: decision.location) {
            if let logic = decision.logic.value {
                $0.claim(.decisionLogic, ["logic": $0.text(logic)], from: decision.location)
            }
            if let consequence = decision.consequence.value {
                $0.claim(.decisionConsequence, ["consequence": $0.text(consequence)], from: decision.location)
            }
            $0.claim(.decisionRights, from: decision.location)
        }
    }

    mutating func minors() {
        switch organisation.minors {
        case .none: claim(.noMinors, from: organisation.location)
        case .known(let minors):
            if minors.parentConsents == .known(true) { claim(.parentConsents, from: minors.location) }
            if let rights = minors.rights.value { self.rights(rights, of: minors) }
        case .unsaid, .unknown: break
        }
    }

    /// That parents alone act for a child of twelve or older is not told: the law gives the child its rights.
    private mutating func rights(_ rights: RightsOfMinors, of minors: Minors) {
        switch rights {
        case .fromTwelve: claim(.minorsFromTwelve, from: minors.location)
        case .themselves: claim(.minorsThemselves, from: minors.location)
        case .parentsOnly: break
        }
    }
}
