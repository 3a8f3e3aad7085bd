import Diagnostics
import Facts

extension Rule {
    static let aiInteractionUndisclosed = Rule(
        .aiInteractionUndisclosed, .purposes, .warning,
        title: "People meet artificial intelligence, and are not told",
        provisions: [
            Provision(.aiVerordening, "50 lid 1"), Provision(.aiVerordening, "50 lid 3"), .avg("5 lid 1 onder a"),
        ],
        checked: "2026-11-21",
        why: """
            people are told, at the first meeting at the latest, that they talk with a machine, or that one reads their \
            emotions or sorts them by their body.
            """,
        remedy:
            "Tell them there, and record it: AISystem(.chatbot, isDisclosed: true); true also where nobody could miss it.",
        dutch: Dutch(
            "Mensen krijgen te maken met kunstmatige intelligentie en horen dat niet",
            why: """
                mensen horen uiterlijk bij het eerste contact dat zij met een machine praten, of dat een machine \
                hun emoties leest of hen op hun lichaam indeelt.
                """,
            remedy: "Vertel het op dat moment, en leg dat vast."),
        failing: [
            Example("a chatbot that passes for a person") {
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
            Example("no such system") { Purpose.delivery },
        ],
        findOnDay: { organisation, day in
            // The duty holds since 2 August 2026 (AI-verordening art. 113).
            guard day >= "2026-08-02" else { return [] }
            return organisation.purposes.flatMap { purpose in
                purpose.aiSystems.filter { $0.isDisclosed.value != true }.map { system in
                    Finding(
                        "people are not known to be told that purpose \(purpose.name.quoted) uses \(system.kind.name)",
                        at: system, asking: system.isDisclosed.question)
                }
            }
        })
}

extension AISystem.Kind {
    fileprivate var name: String {
        switch self {
        case .chatbot: "a machine that talks with them"
        case .emotionRecognition: "a machine that reads emotions"
        case .biometricCategorisation: "a machine that sorts people by their body"
        }
    }
}
