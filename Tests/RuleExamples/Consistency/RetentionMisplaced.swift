import Facts

extension FactExamples {
    static let retentionMisplaced = FactExamples(
        of: .retentionMisplaced,
        failing: [
            Example("the data of no purpose") { Keep.ofThese(for: .fixed(.years(2)), after: "het laatste bezoek") },
            Example("all other data, inside a purpose") {
                Purpose("bestellingen leveren") { Keep.ofOtherData(for: .fixed(.years(7)), after: "de levering") }
            },
            Example("the data of no purpose, for a term that is being asked") { Keep.ofThese(for: .unknown("asked")) },
        ],
        passing: [
            Example("each in its place") {
                Purpose.delivery
                Keep.ofOtherData(for: .fixed(.years(7)), after: "ons laatste contact")
            },
            Example("data by name, inside a purpose and beside it") {
                Purpose("bestellingen leveren") { Keep.of(.contact, for: .fixed(.years(1)), after: "de levering") }
                Keep.of(.customers, for: .fixed(.years(2)), after: "ons laatste contact")
            },
        ])
}
