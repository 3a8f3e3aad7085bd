import Diagnostics
import Facts

extension FactExamples {
    static let accessAnswerIncomplete = FactExamples(
        of: .accessAnswerIncomplete,
        failing: [
            Example("a print of the screen") { Rights(accessAnswer: "een printscreen van uw gegevens") },
            Example("a copy, and nothing of what belongs to it", giving: .note) {
                Rights(accessAnswer: "een kopie van uw gegevens")
            },
            Example("an overview") { Rights(accessAnswer: "een overzicht van uw gegevens") },
        ],
        passing: [
            Example("a copy with what belongs to it") {
                Rights(accessAnswer: "een kopie van uw gegevens, met het doel, de ontvangers en de bewaartermijn")
            },
            Example("nothing is said of it") { Rights() },
        ])
}
