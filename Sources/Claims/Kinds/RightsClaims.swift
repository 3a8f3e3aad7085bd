import Diagnostics
import Facts

// The rights that the law gives, derived from the grounds in use, and how to use them with this organisation.
extension Statement<Organisation> {
    static var rights: Self {
        .all(
            .claim("rights", .avg("13 lid 2 onder b"), because: { $0.rights ?? $0 }), .requests,
            .claim("rightsLimits", .avg("13 lid 2 onder b")), .all(LawfulLimit.allCases.map(limit)),
            .claim("rightToWithdraw", .avg("7 lid 3"), .avg("13 lid 2 onder c"), because: \.consentAsked),
            .oneOf(\.rights?.channel.value, request), .given(\.rights, .answer), .refusal)
    }

    /// What people can ask for. The other rights have sentences of their own.
    private static var requests: Self {
        .all(
            .claim("right.access", .avg("15")), .claim("right.rectification", .avg("16")),
            .claim("right.erasure", .avg("17")), .claim("right.restriction", .avg("18")),
            .claim(
                "right.portability", .avg("20"),
                because: { $0.basis(.consent) ?? $0.basis(.contract) ?? $0.rights(offering: .portability) }),
            .claim(
                "right.humanIntervention", .avg("22"),
                because: { $0.automatedDecisions.value?.first ?? $0.rights(offering: .humanIntervention) }))
    }

    @Sendable private static func limit(_ limit: LawfulLimit) -> Self {
        .claim("limit.\(limit.rawValue)", limit.provision, because: \.rights)
            .when { $0.rights?.limits.contains(limit) == true }
    }

    @Sendable private static func request(by channel: RequestChannel) -> Self {
        .firstOf(
            .claim(
                "request.\(channel.rawValue).addressed", .avg("12 lid 2"), saying: channel.slots, because: \.rights),
            .claim("request.\(channel.rawValue).unaddressed", .avg("12 lid 2"), because: \.rights))
    }

    /// What a public authority answers is a decision, to which people object before they go to court (Awb art. 7:1).
    private static var refusal: Self {
        .firstOf(
            .claim("refusal.authority", .avg("12 lid 4"), .uavg("34"), because: \.controller)
                .when { $0.controller?.isPublicAuthority == true },
            .claim("refusal.remedies", .avg("12 lid 4"), because: { $0.rights ?? $0 }))
    }
}

extension Statement<RightsProcedure> {
    fileprivate static var answer: Self {
        .all(
            .firstOf(
                .claim("answer.term", .avg("12 lid 3"), saying: ["term": .term(\.answerTerm.value)]),
                .claim("answer.termOfLaw", .avg("12 lid 3"))),
            .claim("answer.access", .avg("15 lid 3"), saying: ["answer": .text(\.accessAnswer.value)]),
            .claim("answer.correction", .avg("16")).when(\.correctsWrongData),
            .claim("refusal.explained", .avg("12 lid 4")).when(\.explainsRefusal))
    }
}

extension RequestChannel {
    /// Where it leads to, as the facts tell.
    var slots: Slots<Organisation> {
        switch self {
        case .email: ["email": .email(\.controller?.email.value)]
        case .post: ["address": .text(\.controller?.postalAddress.value)]
        case .telephone: ["telephone": .text(\.controller?.telephone.value)]
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

extension Organisation {
    fileprivate func rights(offering right: Right) -> RightsProcedure? {
        rights.flatMap { $0.offers.contains(right) ? $0 : nil }
    }

    /// The first fact that people are asked for consent at all: for a purpose, a disclosure, a transfer or cookies.
    fileprivate var consentAsked: (any Fact)? {
        let disclosure = sharing?.disclosures.first { $0.occasion == .withConsent }
        let transfer = sharing?.processors.first { $0.validSafeguards.contains(.explicitConsent) }
        return basis(.consent) ?? disclosure ?? transfer ?? website?.cookies.value?.consent
    }
}
