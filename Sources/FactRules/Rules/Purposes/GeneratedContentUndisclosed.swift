import Diagnostics
import Facts

extension Rule {
    static let generatedContentUndisclosed = Rule(
        .generatedContentUndisclosed, .purposes, .warning,
        title: "AI makes pictures or texts for the public, and they do not hear that it does",
        provisions: [Provision(.aiVerordening, "50 lid 4")],
        checked: "2026-11-29",
        why: """
            since 2 August 2026 who publishes pictures or sound that pass for real, or texts on matters of public interest \
            that nobody checked, says that AI made them.
            """,
        remedy: """
            Tell people, \(swift: "AISystem(..., isDisclosed: true)", json: #""isDisclosed": {"known": true}"#), or have \
            staff check texts first: \(swift: "checkedBy: .known(.staff)", json: #""check": {"known": "staff"}"#).
            """,
        dutch: Dutch(
            "AI maakt beeld of tekst voor publiek, en dat wordt niet gezegd",
            why: """
                sinds 2 augustus 2026 zegt wie beeld of geluid publiceert dat echt lijkt, of teksten over zaken van algemeen \
                belang die niemand nakeek, dat AI ze maakte.
                """,
            remedy: "Zeg dat AI het maakte, of laat teksten eerst nakijken door een mens."),
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
        ]
    ) { organisation in
        organisation.purposes.flatMap { purpose in
            purpose.aiSystems.filter(\.isUndisclosed).map {
                Finding(
                    "purpose \(purpose.name.quoted) has AI make pictures or texts, and people are not told", at: $0,
                    asking: $0.isDisclosed.question)
            }
        }
    }
}

extension AISystem {
    /// Whether it makes what people can take for real, and they do not hear so, or nobody knows whether they do.
    fileprivate var isUndisclosed: Bool {
        guard isDisclosed == .known(false) || isDisclosed.isUnknown else { return false }
        return kind == .imageGeneration || kind == .textGeneration && check.value != .staff
    }
}
