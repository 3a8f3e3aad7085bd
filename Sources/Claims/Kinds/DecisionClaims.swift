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
            .claim("minors.none", .avg("8 lid 1")).when { $0.minors.isNone && !$0.isAbroad },
            .given(
                \.minors.value,
                .claim("minors.parentConsents", .avg("8 lid 1"), .uavg("5 lid 1"), .uavg("5 lid 3"))
                    .when { $0.parentConsents == .known(true) }
                    .then(.claim("minors.represented", .uavg("5 lid 2"))),
                .rightsOfMinors
            ).when { !$0.isAbroad },
            .given(\.ages, .ages))
    }
}

extension Statement<AgePolicy> {
    fileprivate static var ages: Self {
        .all(
            .claim("ages.meantFrom", .avg("8 lid 1"), saying: ["age": .number(\.meantFrom)]),
            .claim("ages.notMeantBelow", .avg("8 lid 1"), saying: ["age": .number(\.notMeantBelow)]),
            .firstOf(
                .claim("ages.avoidsBelow.unlessParents", .avg("8 lid 1"), saying: ["age": .number(\.avoidsBelow)])
                    .when(\.isAvoidedUnlessParentsConsent),
                .claim("ages.avoidsBelow.always", .avg("8 lid 1"), saying: ["age": .number(\.avoidsBelow)])),
            .claim("ages.noneKnowinglyBelow", .avg("8 lid 1"), saying: ["age": .number(\.noneKnowinglyBelow)]),
            .claim(
                "ages.noUsersKnowinglyBelow", .avg("8 lid 1"), saying: ["age": .number(\.noUsersKnowinglyBelow)]),
            .claim("ages.parentConsentBelow", .avg("8 lid 1"), saying: ["age": .number(\.parentConsentBelow)]),
            .claim("ages.unverified", .avg("8 lid 2")).when(\.isUnverified),
            .claim("ages.advisesParents", .avg("8 lid 2")).when(\.advisesParents),
            .claim("ages.removesOnReport", .avg("17 lid 1 onder f")).when(\.removesOnReport))
    }
}

extension Statement<AutomatedDecision> {
    fileprivate static var decision: Self {
        .firstOf(
            .claim(
                "decision.minor", .avg("13 lid 2 onder f"), saying: ["subject": .text(\.subject)],
                followedBy: .details
            ).when(\.isMinor),
            .claim(
                "decision.about", .avg("13 lid 2 onder f"), saying: ["subject": .text(\.subject)],
                followedBy: .details),
            .claim("decision.unnamed", .avg("13 lid 2 onder f"), followedBy: .details))
    }

    private static var details: Self {
        .all(
            .claim("decision.systems", .avg("13 lid 2 onder f"), saying: ["systems": .list(\.systems)]),
            .claim("decision.logic", .avg("13 lid 2 onder f"), saying: ["logic": .text(\.logic.value)]),
            .claim("decision.procedure", .avg("15 lid 1 onder h"), saying: ["procedure": .text(\.procedure.value)]),
            .claim(
                "decision.consequence", .avg("13 lid 2 onder f"), saying: ["consequence": .text(\.consequence.value)]),
            .oneOf(\.allowedBy.value) { ground in
                switch ground {
                case .contract: .claim("decision.allowedByContract", .avg("22 lid 2 onder a"))
                case .consent: .claim("decision.allowedByConsent", .avg("22 lid 2 onder c"))
                case .legalObligation: .claim("decision.allowedByDuty", .uavg("40 lid 1"))
                case .publicTask: .claim("decision.allowedByTask", .uavg("40 lid 1"))
                case .vitalInterests, .legitimateInterest: nil
                }
            },
            .each(
                \.statutes,
                .claim("decision.statute", .avg("22 lid 2 onder b"), saying: ["statute": .text(\.description)])),
            .claim("decision.rights", .avg("22 lid 3")).when { !$0.hasMinorEffect }
                .then(.claim("decision.review", .avg("22 lid 3"), saying: ["place": .text(\.review.value)])),
            .claim("decision.explained", .avg("15 lid 1 onder h")).when(\.isExplainedOnRequest))
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
