import Facts

// Decisions that a computer takes alone (AVG art. 22), and people under sixteen (AVG art. 8, UAVG art. 5).
extension Statement<Organisation> {
    static var automatedDecisions: Self {
        .all(
            .claim("decisions.none", .avg("13 lid 2 onder f")).when(\.automatedDecisions.isNone),
            .each({ $0.automatedDecisions.value ?? [] }, .decision))
    }

    static var minors: Self {
        .all(
            .claim("minors.none", .avg("8 lid 1")).when(\.minors.isNone),
            .given(
                \.minors.value,
                .claim("minors.parentConsents", .avg("8 lid 1"), .uavg("5 lid 1"), .uavg("5 lid 3"))
                    .when { $0.parentConsents == .known(true) },
                .rightsOfMinors))
    }
}

extension Statement<AutomatedDecision> {
    fileprivate static var decision: Self {
        .claim(
            "decision.about", .avg("13 lid 2 onder f"), saying: ["subject": .text(\.subject)],
            followedBy: .all(
                .claim("decision.logic", .avg("13 lid 2 onder f"), saying: ["logic": .text(\.logic.value)]),
                .claim(
                    "decision.consequence", .avg("13 lid 2 onder f"),
                    saying: ["consequence": .text(\.consequence.value)]),
                .claim("decision.rights", .avg("22 lid 3"))))
    }
}

extension Statement<Minors> {
    /// That parents alone act for a child of twelve or older is not told: the law gives the child its rights.
    fileprivate static var rightsOfMinors: Self {
        .oneOf(\.rights.value) { rights in
            switch rights {
            case .fromTwelve: .claim("minors.rights.fromTwelve", .uavg("5 lid 4"))
            case .themselves: .claim("minors.rights.themselves", .uavg("5 lid 6"))
            case .parentsOnly: nil
            }
        }
    }
}
