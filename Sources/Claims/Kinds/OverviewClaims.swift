import Facts

// All purposes side by side in one table, for who wants the overview: the same facts as under each purpose's own
// heading, in fewer words. One purpose needs no overview.
extension Statement<Organisation> {
    static var overview: Self {
        .all(
            .claim(
                "overview.count", .avg("12 lid 1"), saying: ["count": .number(\.purposes.count)],
                because: \.purposes.first),
            .each({ organisation in organisation.purposes.map { OverviewRow($0, of: organisation) } }, .row)
        ).when { $0.purposes.count > 1 }
    }
}

/// A purpose, and the terms of its data that stand beside the purposes.
private struct OverviewRow: Sendable {
    let purpose: Purpose
    /// Its own, or else those of the organisation that cover all its data.
    let periods: [RetentionPeriod]

    init(_ purpose: Purpose, of organisation: Organisation) {
        self.purpose = purpose
        periods = organisation.toldPeriods(of: purpose)
    }

    /// The period of all its data, where it has no other.
    var onlyPeriod: RetentionPeriod? {
        guard periods.count == 1, let period = periods.first else { return nil }
        return period.covers == .purpose || purpose.retention.isEmpty ? period : nil
    }

    /// By what its terms differ.
    var difference: Difference? {
        if periods.isEmpty { return nil }
        let covered = periods.map(\.covers)
        let namesSubjects = covered.contains { !$0.subjectLabels.isEmpty }
        if covered.contains(where: { !$0.categoryLabels.isEmpty }) { return namesSubjects ? .byBoth : .byCategory }
        return namesSubjects ? .bySubject : .byCase
    }
}

/// By what the terms of a purpose can differ.
private enum Difference: String, CaseIterable {
    case byCategory, bySubject, byBoth, byCase
}

extension Organisation {
    /// The known terms of a purpose; where it has none of its own, those that the organisation gives for its data, if those
    /// are about all of them.
    fileprivate func toldPeriods(of purpose: Purpose) -> [RetentionPeriod] {
        let own = purpose.retention.filter { $0.form != nil }
        if !purpose.retention.isEmpty { return own }
        let general = retention.filter { $0.form != nil }
        let close = general.filter { $0.covers.holds(of: purpose) }
        let rest = general.filter { [.otherData, .allData].contains($0.covers) }
        if close.isEmpty { return rest }
        if close.cover(purpose) { return close }
        // One term that leaves some of the data without any is not the term of the purpose.
        return close.count == 1 && rest.isEmpty ? [] : close + rest
    }
}

extension [RetentionPeriod] {
    /// Whether none of the data of a purpose is left to what covers other data.
    fileprivate func cover(_ purpose: Purpose) -> Bool {
        func all(_ labels: [String], _ covered: (RetentionPeriod.Coverage) -> [String]) -> Bool {
            let told = Set(flatMap { covered($0.covers) })
            return !labels.isEmpty && labels.allSatisfy(told.contains)
        }
        return all(purpose.categories) { if case .categories(let labels) = $0 { labels } else { [] } }
            || all(purpose.subjects) { if case .subjects(let labels) = $0 { labels } else { [] } }
    }
}

extension RetentionPeriod.Coverage {
    /// Whether it is about some of the data of a purpose, or may be: of some purposes nothing says whose data they use, or
    /// which.
    fileprivate func holds(of purpose: Purpose) -> Bool {
        func some(_ labels: [String], of used: [String]) -> Bool {
            used.isEmpty || labels.contains(where: used.contains)
        }
        return switch self {
        case .categories(let labels): some(labels, of: purpose.categories)
        case .subjects(let labels): some(labels, of: purpose.subjects)
        case .both(let categories, let subjects):
            some(categories, of: purpose.categories) && some(subjects, of: purpose.subjects)
        case .purpose, .mostData, .allData, .otherData: false
        }
    }
}

extension Statement<OverviewRow> {
    fileprivate static var row: Self {
        .claim(
            "overview.purpose", .avg("13 lid 1 onder c"), saying: ["purpose": .heading(\.purpose.name)],
            because: \.purpose,
            followedBy: .all(
                .all(GroundInBrief.allCases.map(ground)), .retention,
                .claim(
                    "overview.recipients", .avg("13 lid 1 onder e"),
                    saying: ["recipients": .list(\.purpose.recipients)], because: \.purpose)))
    }

    private static func ground(_ brief: GroundInBrief) -> Self {
        .all(
            LegalBasis.Coverage.allCases.map { coverage in
                let suffix = coverage == .whole ? "" : ".\(coverage.rawValue)"
                return .claim(
                    "overview.ground.\(brief.rawValue)\(suffix)", .avg("13 lid 1 onder c"),
                    because: { $0.purpose.grounds.first { $0.inBrief == brief && $0.coverage == coverage } })
            })
    }

    /// Where parts of the data have terms of their own, those stand elsewhere.
    private static var retention: Self {
        .firstOf(
            .given(
                \.onlyPeriod,
                .oneOf(\.form) {
                    .claim("overview.retention.\($0.rawValue)", .avg("13 lid 2 onder a"), saying: $0.slots)
                }),
            .oneOf(\.difference) {
                .claim("overview.retention.differs.\($0.rawValue)", .avg("13 lid 2 onder a"), because: \.periods.first)
            })
    }
}

/// A ground as the overview tells it.
private enum GroundInBrief: String, CaseIterable {
    case consent, reliedConsent, explicitConsent, contract, legalObligation, vitalInterests, publicTask
    case legitimateInterest
}

extension LegalBasis {
    fileprivate var inBrief: GroundInBrief {
        switch ground {
        case .consent: (consent ?? Consent()).inBrief
        case .contract: .contract
        case .legalObligation: .legalObligation
        case .vitalInterests: .vitalInterests
        case .publicTask: .publicTask
        case .legitimateInterest: .legitimateInterest
        }
    }
}

extension Consent {
    fileprivate var inBrief: GroundInBrief {
        switch form {
        case .plain: .consent
        case .relied: .reliedConsent
        case .explicit: .explicitConsent
        }
    }
}
