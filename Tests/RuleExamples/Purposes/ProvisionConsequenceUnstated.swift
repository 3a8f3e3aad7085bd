import Diagnostics
import Facts

extension FactExamples {
    static let provisionConsequenceUnstated = FactExamples(
        of: .provisionConsequenceUnstated,
        failing: [
            Example("a legal duty, and nothing on what follows") {
                Purpose("vergunningen verlenen") { MustProvide(.law) }
            },
            Example("what follows is being asked", giving: .warning) {
                Purpose("vergunningen verlenen") { MustProvide(.law, otherwise: .asked) }
            },
            Example("data for a contract, under a duty in law that says nothing of what follows", giving: .warning) {
                Purpose("onze boekhouding bijhouden") {
                    Rests(on: .legalObligation(.known([.awr52])))
                    MustProvide(.contract)
                }
            },
            Example("people are free, and nothing says what follows", giving: .note) {
                Purpose("een account beheren") { MustProvide(.voluntary) }
            },
        ],
        passing: [
            Example("a legal duty, and what follows") {
                Purpose("vergunningen verlenen") { MustProvide(.law, otherwise: "krijgt u geen vergunning") }
            },
            Example("that nothing follows") {
                Purpose("bezoek meten") { MustProvide(.voluntary, otherwise: .none) }
            },
            Example("a contract: without the data there is none, and the statement says so") { Purpose.delivery },
            Example("data that people did not give themselves") {
                DataCategories(.register)
                Purpose("bestellingen leveren") {
                    Processes(.register)
                    MustProvide(.law)
                }
            },
        ])
}

extension DataCategory {
    fileprivate static let register = DataCategory("handelsregistergegevens", source: DataSource("het handelsregister"))
}
