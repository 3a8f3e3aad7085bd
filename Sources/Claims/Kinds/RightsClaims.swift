import Diagnostics
import Facts

// The rights that the law gives, derived from the grounds in use, and how to use them with this organisation.
extension Statement<Organisation> {
    static var rights: Self {
        .all(
            .claim("rights", .avg("13 lid 2 onder b"), because: { $0.rights ?? $0 }), .requests,
            .claim(
                "rightToObject", .avg("13 lid 2 onder b"), .avg("21 lid 4"),
                saying: ["heading": .heading(.objection)], because: \.objectedTo),
            .claim("rightsLimits", .avg("13 lid 2 onder b")), .all(LawfulLimit.allCases.map(limit)),
            .given(\.rights, .each(\.details, .detail)),
            .claim(
                "rightToWithdraw", .avg("7 lid 3"), .avg("13 lid 2 onder c"),
                because: { $0.consentAsked ?? $0.rights(offering: .withdrawal) }),
            .oneOf(\.rights?.channel.value, withdrawal), .oneOf(\.rights?.channel.value, request),
            .given(\.rights, .otherWays, .answer),
            .claim("answer.termOfLaw", .avg("12 lid 3")).when { $0.rights == nil }, .refusal,
            .given(\.rights, .fileTransfer))
    }

    /// What people can ask for. The other rights have sentences of their own.
    private static var requests: Self {
        .all(
            .offered(.information, .avg("13")), .claim("right.access", .avg("15")),
            .offered(.electronicAccess, .avg("15 lid 3")), .offered(.accessLog, .avg("15")),
            .claim("right.rectification", .avg("16")), .offered(.ownStatement, .avg("16")),
            .claim("right.erasure", .avg("17")), .claim("right.restriction", .avg("18")),
            .claim(
                "right.portability", .avg("20"),
                because: { $0.anyBasis(.consent) ?? $0.anyBasis(.contract) ?? $0.rights(offering: .portability) }),
            .claim(
                "right.humanIntervention", .avg("22"),
                because: {
                    $0.automatedDecisions.value?.first { !$0.hasMinorEffect } ?? $0.offeredIntervention
                }))
    }

    /// A right that is told only where it is offered: the law gives it to everyone, or to patients.
    private static func offered(_ right: Right, _ provision: Provision) -> Self {
        .claim("right.\(right.rawValue)", provision, because: { $0.rights(offering: right) })
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

    /// Where consent names no place of its own, it is withdrawn as any request is made.
    @Sendable private static func withdrawal(by channel: RequestChannel) -> Self {
        .claim(
            "rightToWithdraw.\(channel.rawValue)", .avg("7 lid 3"), saying: channel.slots,
            because: \.consentWithoutPlace)
    }

    /// What a public authority answers is a decision, to which people object before they go to court (Awb art. 7:1).
    private static var refusal: Self {
        .firstOf(
            .claim("refusal.authority", .avg("12 lid 4"), .uavg("34"), because: \.controller)
                .when { $0.controller?.isPublicAuthority == true && !$0.isAbroad },
            .claim("refusal.regulator", .avg("12 lid 4"), because: \.authority),
            .claim("refusal.regulator", .avg("12 lid 4"), because: \.controller).when(\.isAbroad),
            .claim("refusal.remedies", .avg("12 lid 4"), because: { $0.rights ?? $0 }))
    }
}

extension Statement<RightsProcedure> {
    fileprivate static var answer: Self {
        .all(
            .firstOf(
                .claim("answer.term", .avg("12 lid 3"), saying: ["term": .term(\.answerTerm.value)]),
                .claim("answer.termOfLaw", .avg("12 lid 3"))),
            .claim("answer.extension", .avg("12 lid 3"), saying: ["term": .term(\.termExtension.value)]),
            .claim("answer.access", .avg("15 lid 3"), saying: ["answer": .text(\.accessAnswer.value)]),
            .claim("answer.correction", .avg("16")).when(\.correctsWrongData),
            .claim("refusal.explained", .avg("12 lid 4")).when(\.explainsRefusal))
    }
}

extension Statement<RightsProcedure> {
    fileprivate static var otherWays: Self {
        .all(
            .firstOf(
                .claim("request.also", .avg("12 lid 2"), saying: ["ways": .choice(ofNames: \.ways)])
                    .when { $0.channel.value != nil },
                .claim("request.ways", .avg("12 lid 2"), saying: ["ways": .choice(ofNames: \.ways)])),
            .each(\.selfService, .selfService),
            .claim("request.onBehalf", .avg("12 lid 2"), saying: ["people": .choice(\.representatives)]),
            .claim("request.forwarded", .avg("17 lid 1"), saying: ["parties": .choice(\.forwardedBy)]),
            .oneOf(\.identityCheck.value) { .claim("identityCheck.\($0.rawValue)", .avg("12 lid 6")) },
            .claim(
                "blackOut", .avg("5 lid 1 onder c"), saying: ["details": .names { $0.blackOut.map(Concept.copyDetail) }]
            ),
            .oneOf(\.fee.value) { .claim("fee.\($0.rawValue)", .avg("12 lid 5"), .avg("15 lid 3")) })
    }

    fileprivate static var fileTransfer: Self {
        .given(\.fileTransfer, .fileTransfer)
    }
}

extension Statement<RightDetail> {
    fileprivate static var detail: Self {
        .all(
            .oneOf(\.right) { right in
                let id = "rightDetail.\(right.rawValue)"
                return .all(
                    .claim(id + ".data", right.provision, saying: ["data": .list(\.data)]),
                    .claim(id + ".when", right.provision, saying: ["cases": .choice(\.cases)]),
                    .claim(id + ".notWhen", right.provision, saying: ["cases": .choice(\.exceptions)]),
                    .claim(id + ".then", right.provision, saying: ["consequence": .text(\.consequence.value)]))
            },
            .all(RightDetail.ErasureCase.allCases.map(erasure)).when { $0.right == .erasure },
            .claim(
                "rightDetail.portability.to", .avg("20 lid 2"), saying: ["party": .text(\.receiver.value)]
            ).when { $0.right == .portability })
    }

    @Sendable private static func erasure(_ erasure: RightDetail.ErasureCase) -> Self {
        .claim("rightDetail.erasure.\(erasure.rawValue)", .avg("17 lid 1"))
            .when { $0.erasedWhen.contains(erasure) }
    }
}

extension RightDetail.Subject {
    fileprivate var provision: Provision {
        switch self {
        case .access: .avg("15")
        case .rectification: .avg("16")
        case .erasure: .avg("17")
        case .restriction: .avg("18")
        case .portability: .avg("20")
        case .objection: .avg("21")
        }
    }
}

extension Statement<SelfService> {
    fileprivate static var selfService: Self {
        .firstOf(
            .claim(
                "selfService.some", .avg("12 lid 2"),
                saying: [
                    "place": .text(\.place), "actions": .names { $0.actions.map(Concept.action) },
                    "data": .list(\.data),
                ]),
            .claim(
                "selfService.all", .avg("12 lid 2"),
                saying: ["place": .text(\.place), "actions": .names { $0.actions.map(Concept.action) }]))
    }
}

extension Statement<FileTransfer> {
    fileprivate static var fileTransfer: Self {
        .firstOf(
            .claim(
                "fileTransfer.when", .avg("20 lid 2"),
                saying: ["occasion": .text(\.occasion.value), "receiver": .text(\.receiver)], followedBy: .details),
            .claim(
                "fileTransfer.onRequest", .avg("20 lid 2"), saying: ["receiver": .text(\.receiver)],
                followedBy: .details))
    }

    private static var details: Self {
        .all(
            .claim("fileTransfer.ways", .avg("32"), saying: ["ways": .choice(\.ways)]),
            .claim("fileTransfer.within", .avg("12 lid 3"), saying: ["term": .term(\.within.value)]),
            .claim("fileTransfer.keepsOriginal", .avg("15 lid 3")).when(\.keepsOriginal))
    }
}

extension RightsProcedure {
    /// The other ways to make a request.
    fileprivate var ways: [Concept] { otherWays.map(Concept.requestWay) + otherRoutes.map(Concept.requestRoute) }
}

extension RequestChannel {
    /// Where it leads to, as the facts tell.
    var slots: Slots<Organisation> {
        switch self {
        case .email: ["email": .email { $0.pointForRequests?.email.value ?? $0.controller?.email.value }]
        case .post:
            ["address": .text { $0.pointForRequests?.postalAddress.value ?? $0.controller?.postalAddress.value }]
        case .telephone:
            ["telephone": .telephone { $0.pointForRequests?.telephone.value ?? $0.controller?.telephone.value }]
        case .form: ["address": .webAddress { $0.pointForRequests?.page.value }]
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
    /// The offer of a person's decision, which means nothing where a person takes each of them.
    fileprivate var offeredIntervention: RightsProcedure? {
        automatedDecisions.isNone ? nil : rights(offering: .humanIntervention)
    }

    fileprivate func rights(offering right: Right) -> RightsProcedure? {
        rights.flatMap { $0.offers.contains(right) ? $0 : nil }
    }

    /// A ground of consent that does not say where it is withdrawn.
    fileprivate var consentWithoutPlace: LegalBasis? {
        purposes.lazy.flatMap(\.grounds).first {
            $0.ground == .consent && !($0.consent ?? Consent()).withdrawal.isNone && $0.consent?.withdrawal.value == nil
        }
    }

    /// Where requests go, if not to the controller's own addresses.
    fileprivate var pointForRequests: ContactPoint? { contactPoints.first { $0.topics.contains(.requests) } }
}
