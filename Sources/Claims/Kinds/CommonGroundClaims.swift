import Diagnostics
import Facts

// What holds for the grounds of all purposes together, and for another use than the first (AVG art. 6 lid 1, lid 4).
extension Statement<Organisation> {
    static var commonGrounds: Self {
        .all(
            .given(\.grounds, .laws),
            .oneOf(\.groundsAnnounced) {
                .claim("commonGrounds.\($0.rawValue)", .avg("13 lid 1 onder c"), because: \.grounds)
            }.then(.each(\.commonGroundsInUse, .commonGround)),
            .given(\.grounds, .policies), .each(\.agreements, .agreement))
    }
}

extension Organisation {
    /// For which purposes the common grounds hold, and how many there are.
    enum GroundsAnnounced: String, CaseIterable {
        case allOne, allMany, othersOne, othersMany
    }

    fileprivate var groundsAnnounced: GroundsAnnounced? {
        guard let bases = grounds?.bases, let count = Count(bases.count),
            purposes.isEmpty || purposes.contains(where: \.grounds.isEmpty)
        else { return nil }
        let isForAll = purposes.allSatisfy(\.grounds.isEmpty)
        return switch count {
        case .one: isForAll ? .allOne : .othersOne
        case .many: isForAll ? .allMany : .othersMany
        }
    }
}

extension Statement<CommonGrounds> {
    fileprivate static var laws: Self {
        .claim("laws", .avg("12 lid 1"), saying: ["laws": .list(\.laws)])
    }

    fileprivate static var policies: Self {
        .all(
            .claim("interestsWeighed", .avg("6 lid 1 onder f")).when(\.weighsInterests),
            .oneOf(\.otherUse) { .claim("otherUse.\($0.rawValue)", .avg("5 lid 1 onder b"), .avg("6 lid 4")) })
    }
}

extension Statement<GroundInUse<CommonGround>> {
    fileprivate static var commonGround: Self {
        .firstOf(
            .claim("commonGround.expressConsent", .avg("6 lid 1 onder a"), because: \.basis)
                .when(\.isOrdinaryExplicitConsent),
            .firstOf(
                .claim("commonGround.othersContractOrPreparation", .avg("6 lid 1 onder b"), because: \.basis)
                    .when(\.basis.includesPreparation),
                .claim("commonGround.othersContract", .avg("6 lid 1 onder b"), because: \.basis)
            ).when(\.isContractOfOthers),
            .given(\.basis, .commonGround))
    }
}

extension Statement<CommonGround> {
    fileprivate static var commonGround: Self {
        .oneOf(\.ground) { ground in
            switch ground {
            case .consent:
                .firstOf(
                    .claim("commonGround.explicitConsent", .avg("9 lid 2 onder a")).when(\.isExplicit),
                    .claim("commonGround.consent", .avg("6 lid 1 onder a")))
            case .contract:
                .firstOf(
                    .claim("commonGround.contractOrPreparation", .avg("6 lid 1 onder b")).when(\.includesPreparation),
                    .claim("commonGround.contract", .avg("6 lid 1 onder b")))
            case .legalObligation: lawful("legalObligation", .avg("6 lid 1 onder c"))
            case .vitalInterests: .claim("commonGround.vitalInterests", .avg("6 lid 1 onder d"))
            case .publicTask: lawful("publicTask", .avg("6 lid 1 onder e"))
            case .legitimateInterest:
                .firstOf(
                    .claim(
                        "commonGround.legitimateInterest.named", .avg("13 lid 1 onder d"),
                        saying: ["interest": .text(\.interest.value)]),
                    .claim("commonGround.legitimateInterest.unnamed", .avg("6 lid 1 onder f")))
            }
        }
    }

    private static func lawful(_ ground: String, _ provision: Provision) -> Self {
        .firstOf(
            .claim(
                "commonGround.\(ground).by", provision, saying: ["statutes": .list { $0.statutes.map(\.description) }]),
            .claim("commonGround.\(ground).plain", provision))
    }
}

extension Statement<Agreement> {
    fileprivate static var agreement: Self {
        .firstOf(
            .claim(
                "tickedAgreement.on", .avg("12 lid 1"),
                saying: ["form": .text(\.form.value), "documents": .list(\.documents)]),
            .claim("tickedAgreement.plain", .avg("12 lid 1"), saying: ["documents": .list(\.documents)]))
    }
}
