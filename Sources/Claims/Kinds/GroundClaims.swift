import Diagnostics
import Facts

// On what ground a purpose rests (AVG art. 6 lid 1), and how consent works where it is the ground.
extension Statement<LegalBasis> {
    static var ground: Self {
        .all(
            .oneOf(\.ground) { ground in
                switch ground {
                case .consent: .consent
                case .contract: .contract
                case .legalObligation: .legalObligation
                case .vitalInterests: .claim("ground.vitalInterests", .avg("6 lid 1 onder d"))
                case .publicTask: .claim("ground.publicTask", .avg("6 lid 1 onder e"))
                case .legitimateInterest: .interest
                }
            },
            .each(
                { $0.statutes.value ?? [] },
                .claim("ground.statute", .avg("6 lid 3"), saying: ["statute": .text(\.description)])))
    }

    private static var contract: Self {
        .firstOf(
            .claim("ground.contract.orPreparation", .avg("6 lid 1 onder b")).when(\.includesPreparation),
            .claim("ground.contract.plain", .avg("6 lid 1 onder b")))
    }

    private static var legalObligation: Self {
        .oneOf(\.coverage) { .claim("ground.legalObligation.\($0.rawValue)", .avg("6 lid 1 onder c")) }
    }

    private static var interest: Self {
        .all(
            .firstOf(
                .claim(
                    "ground.legitimateInterest.named", .avg("13 lid 1 onder d"),
                    saying: ["interest": .text(\.interest.value)]),
                .claim("ground.legitimateInterest.unnamed", .avg("6 lid 1 onder f"))),
            .claim("ground.balanced", .avg("6 lid 1 onder f")).when { $0.balancing.value != nil })
    }

    private static var consent: Self { .given({ $0.consent ?? Consent() }, .how, .ways, .scope, .withdrawal) }
}

extension Statement<Consent> {
    /// What is said of consent itself, and when it is asked.
    fileprivate static var how: Self {
        .all(
            .oneOf(\.form) {
                .claim("ground.consent.\($0.rawValue)", $0.provision, .avg("13 lid 1 onder c"))
            },
            .claim("ground.consent.moment", .avg("7 lid 1"), saying: ["moment": .text(\.moment.value)]))
    }

    fileprivate static var ways: Self {
        .oneOf({ $0.published.count == $0.ways.count ? Listing.complete : .examples }) {
            .claim(
                "ground.consent.ways.\($0.rawValue)", .avg("4 onder 11"), saying: ["ways": .choice(\.published)])
        }.when { !$0.isImplied }
    }

    fileprivate static var scope: Self {
        .each(\.scope, .claim("consentScope", .avg("13 lid 1 onder c"), saying: ["use": .text(\.self)]))
    }

    /// Where the facts name no place, the rights say that it can be withdrawn all the same. Where they say that there is
    /// none, a rule asks for one.
    fileprivate static var withdrawal: Self {
        .firstOf(
            .claim("withdrawal", .avg("7 lid 3"), saying: ["place": .text(\.withdrawal.value)]),
            .claim(
                "withdrawal.amongRights", .avg("7 lid 3"), .avg("13 lid 2 onder c"),
                saying: ["heading": .heading { _ in DocumentKind.rightsHeading }]
            ).when { !$0.withdrawal.isNone })
    }
}

extension Consent {
    /// What there is to say of it.
    enum Form: String, CaseIterable {
        case plain
        /// Inferred from something else: it is relied on, and nobody asked for it.
        case relied
        case explicit

        fileprivate var provision: Provision { self == .explicit ? .avg("9 lid 2 onder a") : .avg("6 lid 1 onder a") }
    }

    var form: Form { isExplicit ? .explicit : isImplied ? .relied : .plain }

    /// Whether it is inferred, also if other ways are named beside that.
    fileprivate var isImplied: Bool { ways.contains { $0 == .impliedBySigning || $0 == .impliedByUse } }

    fileprivate var published: [String] { ways.compactMap(\.published) }
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
