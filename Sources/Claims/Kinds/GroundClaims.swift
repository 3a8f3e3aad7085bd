import Diagnostics
import Facts

// On what ground a purpose rests (AVG art. 6 lid 1), and how consent works where it is the ground.
extension Statement<GroundInUse<LegalBasis>> {
    static var ground: Self {
        .all(
            .firstOf(
                .oneOf(\.basis.coverage, ordinaryExplicitConsent).when(\.isOrdinaryExplicitConsent),
                .oneOf(\.basis.coverage, contractOfOthers).when(\.isContractOfOthers), .given(\.basis, .ground)),
            .given(\.basis, .details))
    }

    @Sendable private static func ordinaryExplicitConsent(_ coverage: LegalBasis.Coverage) -> Self {
        .claim(
            "ground.consent.express\(coverage.suffix)", .avg("6 lid 1 onder a"), .avg("13 lid 1 onder c"),
            because: \.basis)
    }

    @Sendable private static func contractOfOthers(_ coverage: LegalBasis.Coverage) -> Self {
        .firstOf(
            .claim(
                "ground.contract.othersOrPreparation\(coverage.suffix)", .avg("6 lid 1 onder b"), because: \.basis
            ).when(\.basis.includesPreparation),
            .claim("ground.contract.others\(coverage.suffix)", .avg("6 lid 1 onder b"), because: \.basis))
    }
}

extension LegalBasis.Coverage {
    fileprivate var suffix: String { self == .whole ? "" : ".\(rawValue)" }
}

extension Statement<LegalBasis> {
    fileprivate static var ground: Self {
        .oneOf(\.coverage) { coverage in .oneOf(\.ground) { Self.basis($0, coverage) } }
    }

    fileprivate static var details: Self {
        .all(
            .given(\.consentDetails, .moment, .ways, .scope, .declarations, .withoutConsent, .withdrawal), .weighed,
            .each(
                { $0.statutes.value ?? [] },
                .claim("ground.statute", .avg("6 lid 3"), saying: ["statute": .text(\.description)])))
    }

    private static func basis(_ ground: LegalBasis.Ground, _ coverage: LegalBasis.Coverage) -> Self {
        let suffix = coverage.suffix
        return switch ground {
        case .consent:
            .oneOf({ ($0.consent ?? Consent()).form }) {
                .claim("ground.consent.\($0.rawValue)\(suffix)", $0.provision, .avg("13 lid 1 onder c"))
            }
        case .contract:
            .firstOf(
                .claim("ground.contract.orPreparation\(suffix)", .avg("6 lid 1 onder b")).when(\.includesPreparation),
                .claim("ground.contract.plain\(suffix)", .avg("6 lid 1 onder b")))
        case .legalObligation: .claim("ground.legalObligation.\(coverage.rawValue)", .avg("6 lid 1 onder c"))
        case .vitalInterests: .claim("ground.vitalInterests\(suffix)", .avg("6 lid 1 onder d"))
        case .publicTask: .claim("ground.publicTask\(suffix)", .avg("6 lid 1 onder e"))
        case .legitimateInterest:
            .firstOf(
                .claim(
                    "ground.legitimateInterest.named\(suffix)", .avg("13 lid 1 onder d"),
                    saying: ["interest": .text(\.interest.value)]),
                .claim("ground.legitimateInterest.unnamed\(suffix)", .avg("6 lid 1 onder f")))
        }
    }

    private static var weighed: Self {
        .all(
            .claim("ground.balanced", .avg("6 lid 1 onder f")).when { $0.balancing.value != nil },
            .claim(
                "ground.outweighs", .avg("6 lid 1 onder f"), saying: ["reason": .text(\.outweighsBecause.value)])
        ).when { $0.ground == .legitimateInterest }
    }
}

extension LegalBasis {
    fileprivate var consentDetails: Consent? { ground == .consent ? consent ?? Consent() : nil }
}

extension Statement<Consent> {
    fileprivate static var moment: Self {
        .claim("ground.consent.moment", .avg("7 lid 1"), saying: ["moment": .text(\.moment.value)])
    }

    fileprivate static var ways: Self {
        .oneOf({ $0.told.count == $0.ways.count ? Listing.complete : .examples }) {
            .claim(
                "ground.consent.ways.\($0.rawValue)", .avg("4 onder 11"),
                saying: ["ways": .choice(ofNames: \.concepts)])
        }.when { !$0.isInferred }
    }

    fileprivate static var scope: Self {
        .each(\.scope, .claim("consentScope", .avg("13 lid 1 onder c"), saying: ["use": .text(\.self)]))
    }

    fileprivate static var declarations: Self {
        .each(
            \.declarations,
            .claim("consentDeclaration", .avg("7 lid 1"), saying: ["declaration": .text(\.self)]))
    }

    fileprivate static var withoutConsent: Self {
        .firstOf(
            .claim(
                "withoutConsent.consequence", .avg("7 lid 4"),
                saying: ["consequence": .text(\.withoutConsent.value)]),
            .claim("withoutConsent.nothing", .avg("7 lid 4")).when(\.withoutConsent.isNone))
    }

    /// Where the facts name no place, the rights say that it can be withdrawn all the same. Where they say that there is
    /// none, a rule asks for one.
    fileprivate static var withdrawal: Self {
        .all(
            .firstOf(
                .claim("withdrawal", .avg("7 lid 3"), saying: ["place": .text(\.withdrawal.value)]),
                .claim(
                    "withdrawal.amongRights", .avg("7 lid 3"), .avg("13 lid 2 onder c"),
                    saying: ["heading": .heading(.rights)]
                ).when { !$0.withdrawal.isNone }),
            .claim("withdrawal.withoutReason", .avg("7 lid 3")).when(\.needsNoReason),
            .claim("withdrawal.within", .avg("7 lid 3"), saying: ["term": .term(\.takesEffectWithin.value)]),
            .all(WithdrawalEffect.allCases.map(effect)),
            .claim("withdrawal.keptFor", .avg("17 lid 3"), saying: ["reasons": .choice(\.keptFor)]))
    }

    @Sendable private static func effect(_ effect: WithdrawalEffect) -> Self {
        .claim("withdrawal.\(effect.rawValue)", .avg("17 lid 1 onder b"))
            .when { $0.afterWithdrawal.contains(effect) }
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

    var form: Form { isExplicit ? .explicit : isInferred ? .relied : .plain }

    /// The ways that a sentence can tell; not those that are stances, and not the ordinary one.
    fileprivate var told: [ConsentWay] {
        let untold: [ConsentWay] = [.impliedBySigning, .impliedByUse, .conditionOfContract, .separateAct]
        return ways.filter { !untold.contains($0) }
    }

    fileprivate var concepts: [Concept] { told.map(Concept.consentWay) + acts.map(Concept.consentAct) }
}
