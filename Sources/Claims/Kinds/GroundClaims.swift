import Facts

// On what ground a purpose rests (AVG art. 6 lid 1), and how consent works where it is the ground.
extension ClaimKind {
    static let groundConsent = ClaimKind("ground.consent.plain", .avg("6 lid 1 onder a"), .avg("13 lid 1 onder c"))
    /// That consent is relied on, where it is inferred from something else and nobody asked for it.
    static let groundReliedConsent = ClaimKind(
        "ground.consent.relied", .avg("6 lid 1 onder a"), .avg("13 lid 1 onder c"))
    static let groundExplicitConsent = ClaimKind(
        "ground.consent.explicit", .avg("9 lid 2 onder a"), .avg("13 lid 1 onder c"))
    static let groundContract = ClaimKind("ground.contract.plain", .avg("6 lid 1 onder b"))
    static let groundContractOrPreparation = ClaimKind("ground.contract.orPreparation", .avg("6 lid 1 onder b"))
    static let groundLaw = ClaimKind("ground.legalObligation.whole", .avg("6 lid 1 onder c"))
    static let groundLawInPart = ClaimKind("ground.legalObligation.part", .avg("6 lid 1 onder c"))
    static let groundVital = ClaimKind("ground.vitalInterests", .avg("6 lid 1 onder d"))
    static let groundPublicTask = ClaimKind("ground.publicTask", .avg("6 lid 1 onder e"))
    static let groundStatute = ClaimKind("ground.statute", ["statute": .text], .avg("6 lid 3"))
    static let groundInterest = ClaimKind("ground.legitimateInterest.unnamed", .avg("6 lid 1 onder f"))
    static let groundInterestNamed = ClaimKind(
        "ground.legitimateInterest.named", ["interest": .text], .avg("13 lid 1 onder d"))
    static let groundBalanced = ClaimKind("ground.balanced", .avg("6 lid 1 onder f"))

    static let consentMoment = ClaimKind("ground.consent.moment", ["moment": .text], .avg("7 lid 1"))
    static let consentWays = ClaimKind("ground.consent.ways.complete", ["ways": .choice], .avg("4 onder 11"))
    static let consentWaysAmongOthers = ClaimKind(
        "ground.consent.ways.examples", ["ways": .choice], .avg("4 onder 11"))
    static let consentScope = ClaimKind("consentScope", ["use": .text], .avg("13 lid 1 onder c"))
    static let withdrawalSomewhere = ClaimKind("withdrawal", ["place": .text], .avg("7 lid 3"))

    static let withdrawalAmongRights = ClaimKind(
        "withdrawal.amongRights", ["heading": .heading], .avg("7 lid 3"), .avg("13 lid 2 onder c"))

    static let grounds = [
        groundConsent, groundReliedConsent, groundExplicitConsent, groundContract, groundContractOrPreparation,
        groundLaw, groundLawInPart, groundVital, groundPublicTask, groundStatute, groundInterest, groundInterestNamed,
        groundBalanced,
        consentMoment, consentWays, consentWaysAmongOthers, consentScope, withdrawalSomewhere,
        withdrawalAmongRights,
    ]
}

extension ClaimWriter {
    mutating func ground(_ basis: LegalBasis) {
        let origin = basis.location
        switch basis.ground {
        case .consent: consent(basis.consent ?? Consent(), from: basis)
        case .contract: claim(basis.includesPreparation ? .groundContractOrPreparation : .groundContract, from: origin)
        case .legalObligation: claim(basis.coverage == .whole ? .groundLaw : .groundLawInPart, from: origin)
        case .vitalInterests: claim(.groundVital, from: origin)
        case .publicTask: claim(.groundPublicTask, from: origin)
        case .legitimateInterest: interest(basis)
        }
        for statute in basis.statutes.value ?? [] {
            claim(.groundStatute, ["statute": text(statute.description)], from: origin)
        }
    }

    private mutating func interest(_ basis: LegalBasis) {
        if let interest = basis.interest.value {
            claim(.groundInterestNamed, ["interest": text(interest)], from: basis.location)
        } else {
            claim(.groundInterest, from: basis.location)
        }
        if basis.balancing.value != nil { claim(.groundBalanced, from: basis.location) }
    }

    private mutating func consent(_ consent: Consent, from basis: LegalBasis) {
        let origin = basis.location
        claim(consent.kind, from: origin)
        if let moment = consent.moment.value { claim(.consentMoment, ["moment": text(moment)], from: origin) }
        let ways = consent.ways.compactMap(\.published)
        if !ways.isEmpty, !consent.isImplied {
            let isComplete = ways.count == consent.ways.count
            claim(isComplete ? .consentWays : .consentWaysAmongOthers, ["ways": choice(ways)], from: origin)
        }
        for use in consent.scope { claim(.consentScope, ["use": text(use)], from: origin) }
        withdrawal(of: consent, from: basis)
    }
}

extension ClaimWriter {
    /// Where the facts name no place, the rights say that it can be withdrawn all the same. Where they say that there is
    /// none, a rule asks for one.
    private mutating func withdrawal(of consent: Consent, from basis: LegalBasis) {
        switch consent.withdrawal {
        case .known(let place): claim(.withdrawalSomewhere, ["place": text(place)], from: basis.location)
        case .unsaid, .unknown:
            claim(.withdrawalAmongRights, ["heading": heading(DocumentKind.rightsHeading)], from: basis.location)
        case .none: break
        }
    }
}

extension Consent {
    /// Whether it is inferred, also if other ways are named beside that.
    var isImplied: Bool { ways.contains { $0 == .impliedBySigning || $0 == .impliedByUse } }

    fileprivate var kind: ClaimKind {
        isExplicit ? .groundExplicitConsent : isImplied ? .groundReliedConsent : .groundConsent
    }
}

extension ConsentWay {
    /// How it stands in a sentence; nothing for the ways that are stances, and for the ordinary one.
    fileprivate var published: String? {
        switch self {
        case .oral: "mondeling"
        case .email: "per e-mail"
        case .impliedBySigning, .impliedByUse, .conditionOfContract, .separateAct: nil
        }
    }
}
