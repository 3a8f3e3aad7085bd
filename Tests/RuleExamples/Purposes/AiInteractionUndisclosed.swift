import Diagnostics
import Facts

extension FactExamples {
    static let aiInteractionUndisclosed = FactExamples(
        of: .aiInteractionUndisclosed,
        failing: [
            Example("a chatbot that passes for a person: its supplier has the duty", giving: .note) {
                Purpose("vragen beantwoorden") { AISystem(.chatbot, isDisclosed: false) }
            },
            Example("emotions are read, and nothing says that people know") {
                Purpose("gesprekken beoordelen") { AISystem(.emotionRecognition) }
            },
            Example("whether it says so is being asked", giving: .note) {
                Purpose("vragen beantwoorden") { AISystem(.chatbot, isDisclosed: .asked) }
            },
        ],
        passing: [
            Example("a chatbot that says what it is") {
                Purpose("vragen beantwoorden") { AISystem(.chatbot, isDisclosed: true) }
            },
            Example("a system that only staff work with") {
                Purpose("vragen beantwoorden") { AISystem(.textGeneration, checkedBy: .known(.staff)) }
            },
            Example("no such system") { Purpose.delivery },
        ])
}
