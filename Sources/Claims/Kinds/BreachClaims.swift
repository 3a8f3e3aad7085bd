import Diagnostics
import Facts

// Who hears of a personal data breach, how, and how soon (AVG art. 33, 34).
extension Statement<Organisation> {
    static var breach: Self {
        .all(
            .given(
                \.breachHere, .notice(certainty: "suspected").when(\.includesSuspected),
                .notice(certainty: "confirmed").when { !$0.includesSuspected }),
            .given(
                \.breachDutyHere, .each(\.duties, .oneOf(\.self) { .claim("breachDuty.\($0.rawValue)", $0.provision) }))
        )
    }
}

extension Organisation {
    /// Without the report to the Dutch authority, where another one supervises.
    fileprivate var breachHere: BreachHandling? {
        breach.map {
            var told = $0
            if isAbroad { told.soTheyCanReport = false }
            return told
        }
    }

    fileprivate var breachDutyHere: BreachDuty? {
        breachDuty.map {
            var told = $0
            if isAbroad { told.duties.removeAll { $0 == .tellsAuthority } }
            return told
        }
    }
}

extension Statement<BreachHandling> {
    fileprivate static func notice(certainty: String) -> Self {
        .firstOf(
            notice("breach.\(certainty).within", ["term": .term(\.within.value)]),
            notice("breach.\(certainty).immediate", [:]).when(\.isImmediate),
            notice("breach.\(certainty).unsaid", [:]))
    }

    private static func notice(_ id: String, _ timing: Slots<BreachHandling>) -> Self {
        .claim(
            id, .avg("33"), .avg("34"), saying: ["party": .text(\.informs), "channels": .list(\.channels)] + timing,
            followedBy: .claim("breach.report", .avg("33 lid 1"), saying: ["party": .text(\.informs)])
                .when(\.soTheyCanReport))
    }
}

extension BreachDuty.Duty {
    fileprivate var provision: Provision {
        switch self {
        case .procedure: .avg("32")
        case .limitation: .avg("33 lid 3 onder d")
        case .tellsAuthority: .avg("33 lid 1")
        case .tellsPeople: .avg("34 lid 1")
        case .register: .avg("33 lid 5")
        }
    }
}
