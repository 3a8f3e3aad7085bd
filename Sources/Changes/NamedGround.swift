import Claims
import Diagnostics

/// A ground for processing (AVG art. 6 lid 1), as a change of grounds names it.
enum NamedGround: String, CaseIterable {
    case consent, contract, legalObligation, vitalInterests, publicTask, legitimateInterest

    /// The one that a claim of this kind names; nothing where it tells something of a ground, such as how consent is given.
    init?(of kind: ClaimKind) {
        guard let found = Self.allCases.first(where: { $0.branches.contains(where: kind.isIn) }) else { return nil }
        self = found
    }

    private var branches: [String] {
        switch self {
        case .consent:
            [
                "ground.consent.plain", "ground.consent.relied", "ground.consent.explicit", "ground.consent.express",
                "commonGround.consent", "commonGround.explicitConsent", "commonGround.expressConsent",
            ]
        case .contract:
            [
                "ground.contract", "commonGround.contract", "commonGround.contractOrPreparation",
                "commonGround.othersContract", "commonGround.othersContractOrPreparation",
            ]
        default: ["ground.\(rawValue)", "commonGround.\(rawValue)"]
        }
    }

    var dutch: String {
        switch self {
        case .consent: "toestemming"
        case .contract: "overeenkomst"
        case .legalObligation: "wettelijke verplichting"
        case .vitalInterests: "vitaal belang"
        case .publicTask: "taak van algemeen belang"
        case .legitimateInterest: "gerechtvaardigd belang"
        }
    }

    /// The rights that people have because it is the ground.
    var rights: [String] {
        switch self {
        case .consent: ["intrekken (AVG art. 7 lid 3)", "overdraagbaarheid (AVG art. 20)"]
        case .contract: ["overdraagbaarheid (AVG art. 20)"]
        case .publicTask, .legitimateInterest: ["bezwaar (AVG art. 21)"]
        case .legalObligation, .vitalInterests: []
        }
    }
}

/// Grounds that came in the place of others.
struct GroundSwap {
    let old: [NamedGround]
    let new: [NamedGround]

    /// Nothing where grounds only went, or only came.
    init?(from gone: [StatedClaim], to came: [StatedClaim]) {
        let before = gone.compactMap { NamedGround(of: $0.claim.kind) }
        let after = came.compactMap { NamedGround(of: $0.claim.kind) }
        old = NamedGround.allCases.filter { before.contains($0) && !after.contains($0) }
        new = NamedGround.allCases.filter { after.contains($0) && !before.contains($0) }
        if old.isEmpty || new.isEmpty { return nil }
    }

    /// As a change shows them.
    var values: (old: String, new: String) {
        (old.map(\.dutch).joined(separator: ", "), new.map(\.dutch).joined(separator: ", "))
    }

    var provisions: [Provision] {
        [.avg("5 lid 2")] + (isAwayFromConsent ? [.againstSwap] : [])
    }

    var isAwayFromConsent: Bool { old.contains(.consent) }

    /// What follows from it, in Dutch.
    var consequence: String {
        let sentences =
            (isAwayFromConsent ? [Self.awayFromConsent] : []) + new.compactMap(Self.duty) + [Self.accounted] + rights
        return sentences.joined(separator: " ")
    }

    private static let awayFromConsent =
        "Toestemming mag niet achteraf door een andere grondslag worden vervangen: gebruik de nieuwe grondslag alleen voor gegevens die daarna worden verkregen."

    private static let accounted =
        "Leg vast waarom de grondslag verandert (AVG art. 5 lid 2), en vertel het de betrokkenen voordat het ingaat, met de rechten die erbij komen of vervallen."

    private static func duty(of ground: NamedGround) -> String? {
        switch ground {
        case .consent: "Vraag toestemming voordat het ingaat, en leg vast wie die gaf (AVG art. 7 lid 1)."
        case .legalObligation, .publicTask: "Noem de wet waarop dit rust (AVG art. 6 lid 3)."
        case .legitimateInterest: "Leg de belangenafweging vast (AVG art. 6 lid 1 onder f)."
        case .contract, .vitalInterests: nil
        }
    }

    private var rights: [String] {
        (old + new).filter { !$0.rights.isEmpty }.map { ground in
            "Bij \(ground.dutch) \(ground.rights.count == 1 ? "hoort" : "horen") \(ground.rights.joined(separator: " en "))."
        }
    }
}

extension Provision {
    /// That consent is not swapped for another ground.
    fileprivate static let againstSwap = Provision(
        .guidance, "EDPB-richtsnoeren 05/2020, par. 121-123",
        url:
            "https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-052020-consent-under-regulation-2016679_nl"
    )
}
