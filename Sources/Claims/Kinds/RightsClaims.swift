import Diagnostics
import Facts

// The rights that the law gives, derived from the grounds in use, and how to use them with this organisation.
extension ClaimKind {
    static let rightsIntro = ClaimKind("rights", .avg("13 lid 2 onder b"))
    static let rightsLimits = ClaimKind("rightsLimits", .avg("13 lid 2 onder b"))
    static let rightWithdrawal = ClaimKind("rightToWithdraw", .avg("7 lid 3"), .avg("13 lid 2 onder c"))

    static func right(_ right: Right) -> ClaimKind { ClaimKind("right.\(right.rawValue)", right.provision) }

    static func limit(_ limit: LawfulLimit) -> ClaimKind { ClaimKind("limit.\(limit.rawValue)", limit.provision) }

    /// The rights that stand in the list of requests; the others have sentences of their own.
    static let requests: [Right] = [.access, .rectification, .erasure, .restriction, .portability, .humanIntervention]

    static let answerTermOfLaw = ClaimKind("answer.termOfLaw", .avg("12 lid 3"))
    static let answerTerm = ClaimKind("answer.term", ["term": .term], .avg("12 lid 3"))
    static let accessAnswer = ClaimKind("answer.access", ["answer": .text], .avg("15 lid 3"))
    static let correction = ClaimKind("answer.correction", .avg("16"))
    static let refusalExplained = ClaimKind("refusal.explained", .avg("12 lid 4"))
    static let refusalRemedies = ClaimKind("refusal.remedies", .avg("12 lid 4"))
    static let refusalByAuthority = ClaimKind("refusal.authority", .avg("12 lid 4"), .uavg("34"))

    static let rights =
        [rightsIntro, rightsLimits, rightWithdrawal] + requests.map(right) + LawfulLimit.allCases.map(limit)
        + RequestChannel.allCases.flatMap { [request(by: $0), unaddressedRequest(by: $0)] }
        + [
            answerTerm, answerTermOfLaw, accessAnswer, correction, refusalExplained, refusalRemedies,
            refusalByAuthority,
        ]
}

extension Right {
    fileprivate var provision: Provision {
        switch self {
        case .withdrawal: .avg("7 lid 3")
        case .access: .avg("15")
        case .rectification: .avg("16")
        case .erasure: .avg("17")
        case .restriction: .avg("18")
        case .portability: .avg("20")
        case .objection: .avg("21")
        case .humanIntervention: .avg("22")
        case .complaint: .avg("77")
        }
    }
}

extension LawfulLimit {
    fileprivate var provision: Provision {
        switch self {
        case .rightsOfOthers: .avg("15 lid 4")
        case .dutyToKeep: .avg("17 lid 3 onder b")
        case .legalClaims: .avg("17 lid 3 onder e")
        case .unfounded: .avg("12 lid 5 onder b")
        }
    }
}

extension ClaimWriter {
    mutating func rights() {
        claim(.rightsIntro, from: organisation.rights?.location ?? organisation.location)
        for right in ClaimKind.requests {
            if let origin = origin(of: right) { claim(.right(right), from: origin) }
        }
        claim(.rightsLimits, from: organisation.location)
        for limit in LawfulLimit.allCases where organisation.rights?.limits.contains(limit) == true {
            claim(.limit(limit), from: organisation.rights?.location)
        }
        if let consent = originOfConsent { claim(.rightWithdrawal, from: consent) }
        if let rights = organisation.rights { procedure(rights) }
        refusalRemedies()
    }

    /// What a public authority answers is a decision, to which people object before they go to court (Awb art. 7:1).
    private mutating func refusalRemedies() {
        if let controller = organisation.controller, controller.isPublicAuthority {
            claim(.refusalByAuthority, from: controller.location)
        } else {
            claim(.refusalRemedies, from: organisation.rights?.location ?? organisation.location)
        }
    }

    /// The fact that gives a right, or nothing where it does not apply.
    private func origin(of right: Right) -> Location? {
        switch right {
        case .access, .rectification, .erasure, .restriction: return organisation.location
        case .portability: return (basis(.consent) ?? basis(.contract))?.location ?? origin(ofOffer: right)
        case .humanIntervention:
            return organisation.automatedDecisions.value?.first?.location ?? origin(ofOffer: right)
        case .withdrawal, .objection, .complaint: return nil
        }
    }

    private func origin(ofOffer right: Right) -> Location? {
        organisation.rights.flatMap { $0.offers.contains(right) ? $0.location : nil }
    }

    /// The first fact that people are asked for consent at all: for a purpose, a disclosure, a transfer or cookies.
    private var originOfConsent: Location? {
        let sharing = organisation.sharing
        let disclosure = sharing?.disclosures.first { $0.occasion == .withConsent }
        let transfer = sharing?.processors.first { $0.safeguard.value == .explicitConsent }
        return basis(.consent)?.location ?? disclosure?.location ?? transfer?.location
            ?? organisation.website?.cookies.value?.consent?.location
    }

    /// The first use of a ground.
    func basis(_ ground: LegalBasis.Ground) -> LegalBasis? {
        organisation.purposes.lazy.flatMap(\.grounds).first { $0.ground == ground }
    }

    private mutating func procedure(_ rights: RightsProcedure) {
        let origin = rights.location
        if let channel = rights.channel.value { request(by: channel, from: origin) }
        if let term = rights.answerTerm.value {
            claim(.answerTerm, ["term": .term(term)], from: origin)
        } else {
            claim(.answerTermOfLaw, from: origin)
        }
        if let answer = rights.accessAnswer.value { claim(.accessAnswer, ["answer": text(answer)], from: origin) }
        if rights.correctsWrongData { claim(.correction, from: origin) }
        if rights.explainsRefusal { claim(.refusalExplained, from: origin) }
    }

    private mutating func request(by channel: RequestChannel, from origin: Location?) {
        guard let address = address(of: channel) else { return claim(.unaddressedRequest(by: channel), from: origin) }
        claim(.request(by: channel), address, from: origin)
    }
}
