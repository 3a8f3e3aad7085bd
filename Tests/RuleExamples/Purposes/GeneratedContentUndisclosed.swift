import Diagnostics
import Facts

extension FactExamples {
    static let generatedContentUndisclosed = FactExamples(
        of: .generatedContentUndisclosed,
        failing: [
            Example("pictures that pass for real") {
                Purpose("onze campagne maken") { AISystem(.imageGeneration, isDisclosed: false) }
            },
            Example("texts that nobody checked") {
                Purpose("nieuws brengen") { AISystem(.textGeneration, isDisclosed: false) }
            },
            Example("whether people know is being asked", giving: .note) {
                Purpose("onze campagne maken") { AISystem(.imageGeneration, isDisclosed: .asked) }
            },
        ],
        passing: [
            Example("people know") {
                Purpose("onze campagne maken") { AISystem(.imageGeneration, isDisclosed: true) }
            },
            Example("staff check the texts first") {
                Purpose("nieuws brengen") {
                    AISystem(.textGeneration, checkedBy: .known(.staff), isDisclosed: false)
                }
            },
            Example("nobody said whether people know: it may never be published") {
                Purpose("brieven opstellen") { AISystem(.textGeneration) }
            },
            Example("a translation") { Purpose("vragen beantwoorden") { AISystem(.translation, isDisclosed: false) } },
        ])
}
