import Facts

extension FactExamples {
    static let interestUnbalanced = FactExamples(
        of: .interestUnbalanced,
        failing: [
            Example("no weighing recorded") {
                Purpose("bestellingen controleren") { Rests(on: .legitimateInterest("fraude voorkomen")) }
            },
            Example("a weighing that is being asked") {
                Purpose("bestellingen controleren") {
                    Rests(on: .legitimateInterest("fraude voorkomen", balancing: .asked))
                }
            },
        ],
        passing: [
            Example("a weighing on record") {
                Purpose("bestellingen controleren") {
                    Rests(on: .legitimateInterest("fraude voorkomen", balancing: "dossier 12, maart 2026"))
                }
            },
            Example("another ground") { Purpose.delivery },
        ])
}
