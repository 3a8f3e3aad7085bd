import Facts

extension FactExamples {
    static let subjectWithoutPurpose = FactExamples(
        of: .subjectWithoutPurpose,
        failing: [
            Example("people whom no purpose concerns") {
                DataSubjects(.customers, .visitors)
                Purpose.delivery
            }
        ],
        passing: [
            Example("a purpose for everyone") {
                DataSubjects(.customers)
                Purpose.delivery
            },
            Example("a purpose that does not say whom it concerns: that is asked there") {
                DataSubjects(.customers, .visitors)
                Purpose.delivery
                Purpose("vragen beantwoorden") { Rests(on: .contract()) }
            },
            Example("no purposes yet") { DataSubjects(.customers) },
        ])
}
