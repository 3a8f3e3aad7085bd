import Diagnostics
import Facts

extension Rule {
    static let consentTiedToContract = Rule(
        .consentTiedToContract, .purposes, .warning,
        title: "Consent is a condition of a contract",
        provisions: [.avg("7 lid 4"), Provision(.guidance, "AVG overweging 43", url: Provision.avg("7").url)],
        checked: "2026-11-21",
        why: "consent is not free where a contract depends on it and does not need the data.",
        remedy: "Ask consent apart from the contract, and only for data that the contract does not need.",
        dutch: Dutch(
            "Toestemming is een voorwaarde voor een overeenkomst",
            why: "toestemming is niet vrij als een overeenkomst ervan afhangt die de gegevens niet nodig heeft.",
            remedy: """
                Vraag toestemming los van de overeenkomst, en alleen voor gegevens die daarvoor niet nodig zijn.
                """),
        foundIn: [
            "whether the contract needs the data is not said",
            "the contract does not need the data",
            "the contract needs most data, but hardly the gender",
        ],
        notFoundIn: [
            "consent asked apart",
            "the contract needs all data: then the ground is wrong, not the tie",
        ]
    ) { organisation in
        organisation.consents.filter(\.consent.isTied).compactMap { purpose, basis, consent in
            let rarelyNeeded = purpose.categories.compactMap(organisation.category).filter {
                $0.nature == .genderOrTitle
            }
            let isNeeded = consent.contractNeedsData.value
            guard isNeeded != true || !rarelyNeeded.isEmpty else { return nil }
            let what = rarelyNeeded.isEmpty ? "" : " that hardly needs \(rarelyNeeded.map(\.label).quoted)"
            return Finding(
                "consent for purpose \(purpose.name.quoted) is given with a contract\(what)", at: basis,
                severity: isNeeded == false ? .error : nil,
                alike: Alike(purpose.name.quoted) { "consent for purposes \($0) is given with a contract\(what)" })
        }
    }
}

extension Consent {
    fileprivate var isTied: Bool { ways.contains(.conditionOfContract) || ways.contains(.impliedBySigning) }
}
