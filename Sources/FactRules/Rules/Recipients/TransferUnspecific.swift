import Diagnostics
import Facts

extension Rule {
    static let transferUnspecific = Rule(
        .transferUnspecific, .recipients, .warning,
        title: "Data go outside the EEA, and nothing says where to or under what safeguard",
        provisions: [.avg("13 lid 1 onder f"), .avg("14 lid 1 onder f"), .avg("44")],
        checked: "2026-11-28",
        why: "people are told to which countries their data go, and what protects them there.",
        remedy: """
            Name the parties with their countries and safeguards: \
            \(swift: #"Processor(..., in: "US", safeguard: .standardContractualClauses)"#, json: #""processors": [{"name": "...", "country": {"known": "US"}, "safeguard": {"known": "standardContractualClauses"}}]"#); \
            or else what holds for all: \
            \(swift: #"Transfers(to: ["US"], under: [...])"#, json: #""transfers": {"known": {"countries": ["US"], "safeguards": ["standardContractualClauses"]}}"#).
            """,
        dutch: Dutch(
            "Gegevens gaan buiten de EER, en niet gezegd is waarheen of met welke waarborg",
            why: "mensen moeten weten naar welke landen hun gegevens gaan, en wat ze daar beschermt.",
            remedy: "Noem de partijen met hun land en waarborg."),
        foundIn: [
            "that data can leave the EEA, and nothing more",
            "appropriate safeguards that have no name",
            "safeguards, and no country",
        ],
        notFoundIn: [
            "countries and safeguards",
            "a party outside the EEA, and what holds for all",
            "no transfers",
        ]
    ) { organisation in
        guard let transfers = organisation.sharing?.transfers.value else { return [] }
        let isPlaced = !transfers.countries.isEmpty || organisation.parties.contains { !$0.thirdCountries.isEmpty }
        let missing = [isPlaced ? nil : "country", transfers.safeguards.isEmpty ? "safeguard" : nil].compactMap(\.self)
        return missing.isEmpty
            ? [] : [Finding("data go outside the EEA, and no \(missing.listed(with: "or")) is named", at: transfers)]
    }
}
