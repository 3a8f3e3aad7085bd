import Diagnostics
import Facts

extension Rule {
    static let retentionMisplaced = Rule(
        .retentionMisplaced, .consistency, .error,
        title: "A retention period stands where it has nothing to be about",
        provisions: [],
        checked: nil,
        why: "a term without the data that it is about tells nobody how long those are kept.",
        remedy: """
            \(swift: "Put Keep.ofThese(...) into the Purpose { ... } whose data it is about, and Keep.ofOtherData(...) beside the purposes", json: #"A period with "covers": "purpose" belongs in the "retention" of the purpose whose data it is about, one with "covers": "otherData" in that of the organisation"#).
            """,
        dutch: Dutch(
            "Een bewaartermijn staat op een plek waar zij nergens over gaat",
            why: "een termijn zonder gegevens waar zij over gaat, vertelt niemand hoelang die worden bewaard.",
            remedy: """
                Geef de termijn voor alle gegevens van een doel bij dat doel, en de termijn voor overige gegevens apart van \
                de doelen.
                """),
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
        ]
    ) { organisation in
        let outside = organisation.retention.filter { $0.covers == .purpose }.map {
            Finding("a retention period for all data of its purpose stands in no purpose", at: $0)
        }
        return outside
            + organisation.purposes.flatMap { purpose in
                purpose.retention.filter { $0.covers == .otherData }.map {
                    Finding(
                        "a retention period for all other data stands in purpose \(purpose.name.quoted)", at: $0)
                }
            }
    }
}
