import Facts

// All purposes side by side in one table, for who wants the overview: the same facts as under each purpose's own
// heading, in fewer words. One purpose needs no overview.
extension ClaimKind {
    static let overviewCount = ClaimKind("overview.count", ["count": .number], .avg("12 lid 1"))
    static let overviewPurpose = ClaimKind(
        "overview.purpose", ["purpose": .heading], leads: true, .avg("13 lid 1 onder c"))
    static let overviewRecipients = ClaimKind(
        "overview.recipients", ["recipients": .list], .avg("13 lid 1 onder e"))
    /// That parts of the data of a purpose have terms of their own, told under its heading.
    static let overviewRetentionDiffers = ClaimKind("overview.retention.differs", .avg("13 lid 2 onder a"))

    static let overviewGrounds: [ClaimKind] = [
        "consent", "reliedConsent", "explicitConsent", "contract", "legalObligation", "legalObligationInPart",
        "vitalInterests", "publicTask", "legitimateInterest",
    ].map { ClaimKind("overview.ground.\($0)", .avg("13 lid 1 onder c")) }

    static let overviewRetention: [ClaimKind] = retentionPeriods.map { period in
        ClaimKind("overview.retention.\(period.name)", slots: period.slots, [.avg("13 lid 2 onder a")])
    }

    static let overview =
        [overviewCount, overviewPurpose, overviewRecipients, overviewRetentionDiffers] + overviewGrounds
        + overviewRetention
}

extension ClaimWriter {
    mutating func overview() {
        let purposes = organisation.purposes
        guard let first = purposes.first, purposes.count > 1 else { return }
        claim(.overviewCount, ["count": .number(purposes.count)], from: first.location)
        for purpose in purposes {
            lead(.overviewPurpose, ["purpose": heading(purpose.name)], from: purpose.location) {
                $0.overviewGrounds(of: purpose)
                $0.overviewRetention(of: purpose)
                guard !purpose.recipients.isEmpty else { return }
                $0.claim(
                    .overviewRecipients, ["recipients": $0.list(purpose.recipients)], from: purpose.location)
            }
        }
    }

    private mutating func overviewGrounds(of purpose: Purpose) {
        for kind in ClaimKind.overviewGrounds {
            guard let basis = purpose.grounds.first(where: { "overview.ground.\($0.overviewName)" == kind.id }) else {
                continue
            }
            claim(kind, from: basis.location)
        }
    }

    private mutating func overviewRetention(of purpose: Purpose) {
        let periods = purpose.retention.filter { period(of: $0) != nil }
        guard let first = periods.first else { return }
        guard periods.count == 1, first.covers == .purpose, let period = period(of: first) else {
            return claim(.overviewRetentionDiffers, from: first.location)
        }
        let kind = ClaimKind.overviewRetention.first { $0.id == "overview.retention.\(period.name)" }
        if let kind { claim(kind, period.values, from: first.location) }
    }
}

extension LegalBasis {
    /// The last part of the id of the kind that tells this ground in the overview.
    fileprivate var overviewName: String {
        switch ground {
        case .consent: (consent ?? Consent()).overviewName
        case .legalObligation: coverage == .whole ? "legalObligation" : "legalObligationInPart"
        case .contract, .vitalInterests, .publicTask, .legitimateInterest: ground.rawValue
        }
    }
}

extension Consent {
    fileprivate var overviewName: String {
        isExplicit ? "explicitConsent" : isImplied ? "reliedConsent" : "consent"
    }
}
