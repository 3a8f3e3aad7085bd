import Diagnostics
import Facts

extension FactExamples {
    static let retentionMissing = FactExamples(
        of: .retentionMissing,
        failing: [
            Example("a purpose without a period") {
                Purpose("bestellingen leveren") { Processes(.contact) }
            },
            Example("a period for one category of two") {
                Purpose("bestellingen leveren") { Processes(.contact, .invoices) }
                Keep.of(.invoices, for: .fixed(.years(7)), after: "het boekjaar")
            },
            Example("a period for one group of people of two") {
                Purpose("bestellingen leveren") {
                    Concerns(.customers, .visitors)
                    Processes(.contact)
                }
                Keep.of(.customers, for: .fixed(.years(1)), after: "de levering")
            },
            Example("a period that is being asked", giving: .warning) {
                Purpose("bestellingen leveren") { Keep.ofThese(for: .unknown("asked on 2026-11-21")) }
            },
        ],
        passing: [
            Example("a period in the purpose") { Purpose.delivery },
            Example("a period for all people that the purpose is about") {
                Purpose("bestellingen leveren") {
                    Concerns(.customers)
                    Processes(.contact)
                }
                Keep.of(.customers, for: .fixed(.years(1)), after: "de levering")
            },
            Example("two periods, each for a group of people, and so for all of them") {
                Purpose("bestellingen leveren") {
                    Concerns(.customers, .visitors)
                    Processes(.contact)
                }
                Keep.of(.customers, for: .fixed(.years(1)), after: "de levering")
                Keep.of(.visitors, for: .fixed(.months(1)), after: "het bezoek")
            },
            Example("data of one group are not asked of the other") {
                DataCategories(.contact, .invoices)
                Purpose("bestellingen leveren") {
                    Concerns(.customers, .visitors)
                    Processes(.contact, .invoices)
                }
                Keep.of(.invoices, from: [.customers], for: .fixed(.years(7)), after: "het boekjaar")
                Keep.of(.contact, from: [.visitors], for: .fixed(.months(1)), after: "het bezoek")
            },
            Example("a period for all other data") {
                Purpose("bestellingen leveren") { Processes(.contact) }
                Keep.ofOtherData(for: .fixed(.years(1)), after: "de levering")
            },
        ])
}
