import Facts

extension FactExamples {
    static let processingUnrecorded = FactExamples(
        of: .processingUnrecorded,
        failing: [
            Example("a purpose that says nothing of whose data it uses") {
                DataSubjects(.customers, .visitors)
                Purpose("bestellingen leveren") { Rests(on: .contract()) }
            }
        ],
        passing: [
            Example("purposes with their people") {
                DataSubjects(.customers)
                Purpose.delivery
            },
            Example("no purposes at all") { DataSubjects(.customers) },
        ])
}
