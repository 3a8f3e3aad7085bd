import Facts

// How long data are kept, and what happens then (AVG art. 13 lid 2 onder a).
extension ClaimKind {
    /// The four ways to say which data a period covers, each with the slot that names them.
    private static let coverages: [(name: String, slots: [(String, ValueType)])] = [
        ("subjects", [("subjects", .list)]), ("categories", [("categories", .list)]), ("purpose", []),
        ("otherData", []),
    ]

    /// The ways to say how long, each with its slots.
    static let retentionPeriods: [(name: String, slots: [(String, ValueType)])] = [
        ("fixed", [("term", .term)]), ("fixedAfter", [("term", .term), ("start", .text)]),
        ("asLongAs", [("criterion", .text)]), ("asLongAsBoth", [("criterion", .text), ("also", .text)]),
        ("until", [("event", .text)]), ("notLongerThanNeeded", [("reasons", .list)]), ("forever", []),
    ]

    static let retention: [ClaimKind] = coverages.flatMap { coverage in
        retentionPeriods.map { period in
            ClaimKind(
                "retention.\(coverage.name).\(period.name)", slots: coverage.slots + period.slots, leads: true,
                [.avg("13 lid 2 onder a")])
        }
    }

    static func retention(_ coverage: String, _ period: String) -> ClaimKind {
        retention.first { $0.id == "retention.\(coverage).\(period)" }!
    }

    static let retentionStatute = ClaimKind("retention.statute", ["statute": .text], .avg("13 lid 2 onder a"))

    static func afterwards(_ afterwards: RetentionPeriod.Afterwards) -> ClaimKind {
        ClaimKind("retention.then.\(afterwards.rawValue)", .avg("13 lid 2 onder a"))
    }

    static let statutoryTermsFirst = ClaimKind("statutoryTermsFirst", .avg("13 lid 2 onder a"))

    static let retentionDetails =
        [retentionStatute, statutoryTermsFirst]
        + RetentionPeriod.Afterwards.allCases.filter { $0 != .unsaid }.map(afterwards)
}

extension ClaimWriter {
    mutating func retention() {
        for period in organisation.retention { retention(period) }
        if organisation.statutoryTermsFirst {
            claim(.statutoryTermsFirst, from: organisation.retention.first?.location ?? organisation.location)
        }
    }

    mutating func retention(_ retention: RetentionPeriod) {
        guard let period = period(of: retention) else { return }
        let coverage = coverage(of: retention)
        let values = coverage.values.merging(period.values) { $1 }
        lead(.retention(coverage.name, period.name), values, from: retention.location) {
            if let statute = retention.statute {
                $0.claim(.retentionStatute, ["statute": $0.text(statute.description)], from: retention.location)
            }
            if retention.afterwards != .unsaid { $0.claim(.afterwards(retention.afterwards), from: retention.location) }
        }
    }

    private func coverage(of retention: RetentionPeriod) -> (name: String, values: [String: Value]) {
        switch retention.covers {
        case .subjects(let labels): ("subjects", ["subjects": list(labels)])
        case .categories(let labels): ("categories", ["categories": list(labels)])
        case .purpose: ("purpose", [:])
        case .otherData: ("otherData", [:])
        }
    }

    func period(of retention: RetentionPeriod) -> (name: String, values: [String: Value])? {
        switch retention.period {
        case .fixed(let term):
            if let start = retention.start.value {
                ("fixedAfter", ["term": .term(term), "start": text(start)])
            } else {
                ("fixed", ["term": .term(term)])
            }
        case .asLongAs(let criterion, let also?):
            ("asLongAsBoth", ["criterion": text(criterion), "also": text(also)])
        case .asLongAs(let criterion, nil): ("asLongAs", ["criterion": text(criterion)])
        case .until(let event): ("until", ["event": text(event)])
        case .notLongerThanNeeded(let reasons): ("notLongerThanNeeded", ["reasons": list(reasons)])
        case .forever: ("forever", [:])
        case .unknown: nil
        }
    }
}
