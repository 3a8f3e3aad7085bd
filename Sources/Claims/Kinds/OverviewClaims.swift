import Facts

// All purposes side by side in one table, for who wants the overview: the same facts as under each purpose's own
// heading, in fewer words. One purpose needs no overview.
extension Statement<Organisation> {
    static var overview: Self {
        .all(
            .claim(
                "overview.count", .avg("12 lid 1"), saying: ["count": .number(\.purposes.count)],
                because: \.purposes.first),
            .each(\.purposes, .row)
        ).when { $0.purposes.count > 1 }
    }
}

extension Statement<Purpose> {
    fileprivate static var row: Self {
        .claim(
            "overview.purpose", .avg("13 lid 1 onder c"), saying: ["purpose": .heading(\.name)],
            followedBy: .all(
                .all(GroundInBrief.allCases.map(ground)), .retention,
                .claim(
                    "overview.recipients", .avg("13 lid 1 onder e"), saying: ["recipients": .list(\.recipients)])))
    }

    private static func ground(_ brief: GroundInBrief) -> Self {
        .all(
            LegalBasis.Coverage.allCases.map { coverage in
                let suffix = coverage == .whole ? "" : ".\(coverage.rawValue)"
                return .claim(
                    "overview.ground.\(brief.rawValue)\(suffix)", .avg("13 lid 1 onder c"),
                    because: { $0.grounds.first { $0.inBrief == brief && $0.coverage == coverage } })
            })
    }

    /// Where parts of the data have terms of their own, those stand under the purpose's heading.
    private static var retention: Self {
        .firstOf(
            .given(
                \.onlyPeriod,
                .oneOf(\.form) {
                    .claim("overview.retention.\($0.rawValue)", .avg("13 lid 2 onder a"), saying: $0.slots)
                }),
            .claim(
                "overview.retention.differs", .avg("13 lid 2 onder a"),
                because: { $0.retention.first { $0.form != nil } }))
    }
}

extension Purpose {
    /// The period of all its data, where it has no other.
    fileprivate var onlyPeriod: RetentionPeriod? {
        let known = retention.filter { $0.form != nil }
        return known.count == 1 && known[0].covers == .purpose ? known[0] : nil
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
