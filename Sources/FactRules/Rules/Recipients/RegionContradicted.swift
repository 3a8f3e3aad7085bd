import Diagnostics
import Facts

extension Rule {
    static let regionContradicted = Rule(
        .regionContradicted, .recipients, .error,
        title: "Data are said to stay in an area, and go outside it",
        provisions: [.avg("5 lid 1 onder a"), .avg("13 lid 1 onder f"), .avg("14 lid 1 onder f"), .avg("44")],
        checked: "2026-11-28",
        why: "people must not read that their data stay in an area when a party uses them outside it.",
        remedy: """
            Remove \(swift: "NoTransfers() or within: ...", json: #""transfers": {"none": true} or "region""#), or correct \
            the country of the party; or say that it holds in principle: \
            \(swift: "within: .eea, .inPrinciple", json: #""region": "eea", "regionExtent": "inPrinciple""#).
            """,
        dutch: Dutch(
            "Gegevens zouden binnen een gebied blijven, en gaan er toch buiten",
            why:
                "mensen mogen niet lezen dat hun gegevens binnen een gebied blijven als een partij ze daarbuiten gebruikt.",
            remedy: "Schrap wat over het gebied is gezegd, of verbeter het land van de partij."),
        foundIn: [
            "no transfers, and a processor in the United States",
            "a party within the EEA, and in India",
            "a party within the Union, and in Norway",
            "no transfers, and what holds for all of them",
        ],
        notFoundIn: [
            "no transfers, and a party in the Netherlands",
            "a party that stays within the EEA in principle, and can be in India",
            "a party within the EEA, and in Norway",
        ]
    ) { organisation in
        let parties = organisation.parties
        let outside = parties.filter { !$0.thirdCountries.isEmpty || $0.isWorldwide }
        var findings = parties.compactMap(\.findingOfRegion)
        if let sharing = organisation.sharing, sharing.transfers.isNone, !outside.isEmpty {
            findings.append(
                Finding(
                    "no data are said to leave the EEA, and \(outside.map(\.name).quoted) use them outside it",
                    at: sharing,
                    notes: outside.map { Diagnostic.Note("\($0.title) is here", at: $0.fact.location) }))
        }
        return findings
    }
}

extension Party {
    fileprivate var findingOfRegion: Finding? {
        guard let region, regionExtent == .always else { return nil }
        let area = region == .eu ? "the Union" : "the EEA"
        if isWorldwide { return Finding("data at \(title) are said to stay within \(area), and anywhere", at: fact) }
        guard let country = country.value else { return nil }
        let isInside =
            switch region {
            case .eea: country.isInEEA
            case .eu: country.isInUnion
            }
        if isInside { return nil }
        return Finding("data at \(title) are said to stay within \(area), and it is in \(country.rawValue)", at: fact)
    }
}
