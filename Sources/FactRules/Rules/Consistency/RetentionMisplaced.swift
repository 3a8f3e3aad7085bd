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
        foundIn: [
            "the data of no purpose",
            "all other data, inside a purpose",
            "the data of no purpose, for a term that is being asked",
        ],
        notFoundIn: [
            "each in its place",
            "data by name, inside a purpose and beside it",
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
