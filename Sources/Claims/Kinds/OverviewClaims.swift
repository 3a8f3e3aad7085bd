import Facts

// The purposes side by side in one table, for who wants the overview: the same facts as under each purpose's own
// heading, in fewer words. A few purposes need no overview, and a column that would stand empty for most is left out.
extension Statement<Organisation> {
    static var overview: Self {
        .given(
            { organisation in
                let rows = organisation.overviewRows
                return rows.isEmpty ? nil : rows
            }, .table)
    }
}

extension Statement<[OverviewRow]> {
    fileprivate static var table: Self {
        .all(
            .claim("overview.purposes", .avg("12 lid 1"), because: { $0.first?.purpose }), .each(\.self, .row))
    }
}

private enum Overview {
    static let fewestPurposes = 4

    enum Column: CaseIterable {
        case ground, retention, recipients
    }
}

/// A purpose, and the terms of its data that stand beside the purposes.
private struct OverviewRow: Sendable {
    let purpose: Purpose
    let grounds: [GroundInUse<LegalBasis>]
    /// Its own, or else the one that the organisation gives for all its data.
    let periods: [RetentionPeriod]
    /// A term of the organisation, where those may be about its data.
    let general: RetentionPeriod?
    /// The columns that the table has.
    var columns: Set<Overview.Column> = Set(Overview.Column.allCases)

    init(_ purpose: Purpose, of organisation: Organisation) {
        self.purpose = purpose
        grounds = organisation.groundsInUse(by: purpose)
        let known = organisation.retention.filter { $0.form != nil }
        general = purpose.retention.isEmpty ? known.first : nil
        periods =
            purpose.retention.isEmpty
            ? known.filter { $0.covers.holdsAll(of: purpose) }
            : purpose.retention.filter { $0.form != nil }
    }

    /// The period of all its data, where it has no other.
    var onlyPeriod: RetentionPeriod? {
        guard periods.count == 1, general != nil || periods[0].covers == .purpose else { return nil }
        return periods[0]
    }

    func fills(_ column: Overview.Column) -> Bool {
        switch column {
        case .ground: !purpose.grounds.isEmpty
        case .retention: !periods.isEmpty
        case .recipients: !purpose.recipients.isEmpty
        }
    }
}

extension Organisation {
    /// With the columns that at least half of the purposes have something for; none where there is no such column.
    fileprivate var overviewRows: [OverviewRow] {
        guard purposes.count >= Overview.fewestPurposes else { return [] }
        let rows = purposes.map { OverviewRow($0, of: self) }
        let columns = Overview.Column.allCases.filter { column in rows.count { $0.fills(column) } * 2 >= rows.count }
        if columns.isEmpty { return [] }
        return rows.map {
            var row = $0
            row.columns = Set(columns)
            return row
        }
    }
}

extension RetentionPeriod.Coverage {
    /// Whether it is about all data of a purpose.
    fileprivate func holdsAll(of purpose: Purpose) -> Bool {
        func all(_ used: [String], _ labels: [String]) -> Bool { !used.isEmpty && used.allSatisfy(labels.contains) }
        return switch self {
        case .allData: true
        case .categories(let labels): all(purpose.categories, labels)
        case .subjects(let labels): all(purpose.subjects, labels)
        case .both(let categories, let subjects):
            all(purpose.categories, categories) && all(purpose.subjects, subjects)
        case .purpose, .mostData, .otherData: false
        }
    }
}

extension Statement<OverviewRow> {
    fileprivate static var row: Self {
        .claim(
            "overview.purpose", .avg("13 lid 1 onder c"), saying: ["purpose": .heading(\.purpose.name)],
            because: \.purpose,
            followedBy: .all(
                .given({ $0.columns.contains(.ground) ? $0 : nil }, .ground),
                .given({ $0.columns.contains(.retention) ? $0 : nil }, .retention),
                .given({ $0.columns.contains(.recipients) ? $0 : nil }, .recipients)))
    }

    /// In the order of the facts, each once: grounds that differ in more than the overview tells are one there.
    private static var ground: Self {
        .firstOf(
            .each(
                \.groundsInBrief,
                .oneOf(\.inBrief) { brief in
                    .oneOf(\.basis.coverage) { coverage in
                        let suffix = coverage == .whole ? "" : ".\(coverage.rawValue)"
                        return .claim(
                            "overview.ground.\(brief.rawValue)\(suffix)", .avg("13 lid 1 onder c"), because: \.basis)
                    }
                }),
            .claim("overview.ground.unsaid", .avg("13 lid 1 onder c"), because: \.purpose))
    }

    /// Where parts of the data have terms of their own, those stand elsewhere.
    private static var retention: Self {
        .firstOf(
            .given(
                \.onlyPeriod,
                .oneOf(\.form) {
                    .claim("overview.retention.\($0.rawValue)", .avg("13 lid 2 onder a"), saying: $0.slots)
                }),
            .claim(
                "overview.retention.differs", .avg("13 lid 2 onder a"),
                because: { $0.general == nil ? $0.periods.first : nil }),
            .claim(
                "overview.retention.elsewhere", .avg("13 lid 2 onder a"),
                saying: ["heading": .heading(.retention)], because: \.general),
            .claim("overview.retention.unsaid", .avg("13 lid 2 onder a"), because: \.purpose))
    }

    private static var recipients: Self {
        .firstOf(
            .claim(
                "overview.recipients", .avg("13 lid 1 onder e"), saying: ["recipients": .list(\.purpose.recipients)],
                because: \.purpose),
            .claim("overview.recipients.unsaid", .avg("13 lid 1 onder e"), because: \.purpose))
    }
}

extension OverviewRow {
    fileprivate var groundsInBrief: [GroundInUse<LegalBasis>] {
        grounds.reduce(into: []) { told, ground in
            let isTold = told.contains { $0.inBrief == ground.inBrief && $0.basis.coverage == ground.basis.coverage }
            if !isTold { told.append(ground) }
        }
    }
}

/// A ground as the overview tells it.
private enum GroundInBrief: String, CaseIterable {
    case consent, reliedConsent, explicitConsent, contract, othersContract, legalObligation, vitalInterests, publicTask
    case legitimateInterest
}

extension GroundInUse<LegalBasis> {
    fileprivate var inBrief: GroundInBrief {
        switch basis.ground {
        case .consent: (basis.consent ?? Consent()).inBrief
        case .contract: isForThirdPersons ? .othersContract : .contract
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
