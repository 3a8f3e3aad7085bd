import Diagnostics
import Facts

extension FactExamples {
    static let interestUnnamed = FactExamples(
        of: .interestUnnamed,
        failing: [
            Example("an interest without its name") {
                Purpose("bestellingen controleren") { Rests(on: .legitimateInterest()) }
            },
            Example("an interest of all purposes, without its name") { Grounds(.init(.legitimateInterest)) },
            Example("an interest that is being asked", giving: .warning) {
                Purpose("bestellingen controleren") { Rests(on: .legitimateInterest(.asked)) }
            },
        ],
        passing: [
            Example("an interest with its name") {
                Purpose("bestellingen controleren") { Rests(on: .legitimateInterest("fraude voorkomen")) }
            },
            Example("another ground") { Purpose.delivery },
        ])
}
