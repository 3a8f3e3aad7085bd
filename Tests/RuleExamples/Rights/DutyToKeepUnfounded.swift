import Facts

extension FactExamples {
    static let dutyToKeepUnfounded = FactExamples(
        of: .dutyToKeepUnfounded,
        failing: [
            Example("a duty to keep, and a contract alone") {
                Purpose.delivery
                Rights { Limits(.dutyToKeep) }
            }
        ],
        passing: [
            Example("a term that a law sets") {
                DataCategories(.contact)
                Keep.of(DataCategory.contact, for: .fixed(.years(7)), after: "het boekjaar", because: .awr52)
                Rights { Limits(.dutyToKeep) }
            },
            Example("a legal obligation, of which the law is still to be named: that has a rule of its own") {
                Purpose("onze boekhouding bijhouden") { Rests(on: .legalObligation()) }
                Rights { Limits(.dutyToKeep) }
            },
            Example("the books, which the law has everyone keep who runs a business") {
                DataCategories(DataCategory("facturen", .bookkeeping))
                Rights { Limits(.dutyToKeep) }
            },
            Example("other limits") {
                Purpose.delivery
                Rights { Limits(.legalClaims) }
            },
            Example("no purpose says yet on what it rests") {
                Purpose("bestellingen leveren") {}
                Rights { Limits(.dutyToKeep) }
            },
        ])
}
