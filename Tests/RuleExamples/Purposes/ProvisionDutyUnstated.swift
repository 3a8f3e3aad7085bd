import Diagnostics
import Facts

extension FactExamples {
    static let provisionDutyUnstated = FactExamples(
        of: .provisionDutyUnstated,
        failing: [
            Example("a contract, and nothing on the duty") {
                Purpose("bestellingen leveren") { Rests(on: .contract()) }
            },
            Example("a duty that is being asked", giving: .warning) {
                Purpose("bestellingen leveren") {
                    Rests(on: .contract())
                    MustProvide(.asked)
                }
            },
        ],
        passing: [
            Example("a contract, and the duty") { Purpose.delivery },
            Example("a contract, and each category says whether it must be given") {
                DataCategories(.choice)
                Purpose("bestellingen leveren") {
                    Processes(.choice)
                    Rests(on: .contract())
                }
            },
            Example("a legitimate interest asks people for nothing") {
                Purpose("bestellingen controleren") { Rests(on: .legitimateInterest("fraude voorkomen")) }
            },
            Example("data that people did not give themselves") {
                DataCategories(.register)
                Purpose("bestellingen leveren") {
                    Processes(.register)
                    Rests(on: .contract())
                }
            },
        ])
}

extension DataCategory {
    fileprivate static let register = DataCategory("handelsregistergegevens", source: DataSource("het handelsregister"))
    fileprivate static let choice = DataCategory("een telefoonnummer", necessity: .optional)
}
