import Facts

// Who hears of a personal data breach, how, and how soon (AVG art. 33, 34).
extension ClaimKind {
    private static let timings: [(name: String, slots: [(String, ValueType)])] = [
        ("unsaid", []), ("immediate", []), ("within", [("term", .term)]),
    ]

    static let breachNotices: [ClaimKind] = ["confirmed", "suspected"].flatMap { certainty in
        timings.map { timing in
            ClaimKind(
                "breach.\(certainty).\(timing.name)", slots: [("party", .text), ("channels", .list)] + timing.slots,
                leads: true, [.avg("33"), .avg("34")])
        }
    }

    static let breachReport = ClaimKind("breach.report", ["party": .text], .avg("33 lid 1"))
    static let breach = breachNotices + [breachReport]
}

extension ClaimWriter {
    mutating func breach() {
        guard let breach = organisation.breach, !breach.channels.isEmpty else { return }
        var values = ["party": text(breach.informs), "channels": list(breach.channels)]
        values["term"] = breach.within.value.map(Value.term)
        let timing = breach.within.value != nil ? "within" : breach.isImmediate ? "immediate" : "unsaid"
        let id = "breach.\(breach.includesSuspected ? "suspected" : "confirmed").\(timing)"
        guard let kind = ClaimKind.breachNotices.first(where: { $0.id == id }) else { return }
        lead(kind, values, from: breach.location) {
            if breach.soTheyCanReport {
                $0.claim(.breachReport, ["party": $0.text(breach.informs)], from: breach.location)
            }
        }
    }
}
