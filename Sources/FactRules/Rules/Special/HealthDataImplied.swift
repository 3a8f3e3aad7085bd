import Diagnostics
import Facts

extension Rule {
    static let healthDataImplied = Rule(
        .healthDataImplied, .special, .warning,
        title: "Data that reveal health, faith or the like pass as ordinary data",
        provisions: [
            .avg("9 lid 1"), .avg("4 onder 15"),
            .ruling("C-184/20", "Vyriausioji tarnybinės etikos komisija"), .ruling("C-21/23", "Lindenapotheke"),
        ],
        checked: "2026-11-21",
        why: "data from which health, faith, politics or the like can be inferred are special data as well.",
        remedy: """
            Give the category its nature, \
            \(swift: #"DataCategory("ziekmeldingen", .special)"#, json: #""nature": "special""#), and say in its \
            purposes what lifts the ban; or name the data so that they reveal nothing.
            """,
        dutch: Dutch(
            "Gegevens die iets zeggen over gezondheid, geloof en dergelijke gaan door voor gewone gegevens",
            why: "ook gegevens waaruit gezondheid, geloof of politieke voorkeur blijkt, zijn bijzonder.",
            remedy: """
                Leg vast dat de gegevens bijzonder zijn en wat het gebruik toestaat, of noem ze zo dat er niets \
                uit blijkt.
                """),
        failing: [
            Example("sick leave among ordinary data") { DataCategories(DataCategory("ziekmeldingen")) },
            Example("an example that gives it away") {
                DataCategories(DataCategory("bestelgegevens", including: "adres", "allergieën"))
            },
            Example("a membership that is one of a trade union") {
                DataCategories(DataCategory("lidmaatschap van een vakbond"))
            },
        ],
        passing: [
            Example("sick leave as special data") { DataCategories(DataCategory("ziekmeldingen", .special)) },
            Example("the insurer, not the illness") { DataCategories(DataCategory("naam van uw zorgverzekeraar")) },
            Example("a nationality is no descent") { DataCategories(DataCategory("nationaliteit en geboorteland")) },
            Example("a photograph is no biometric data by itself") { DataCategories(DataCategory("pasfoto’s")) },
            Example("a word within another") { DataCategories(DataCategory("geloofwaardigheid van de betaler")) },
        ]
    ) { organisation in
        organisation.categories.filter { $0.nature != .special }.compactMap { category in
            let kinds = category.revealedKinds.map(\.rawValue)
            guard !kinds.isEmpty else { return nil }
            return Finding(
                "category \(category.label.quoted) reveals \(kinds.listed(with: "and")), and is not marked as special",
                at: category)
        }
    }
}
