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
            who talks with a machine should know that; whoever supplies the system must see to it. Who has emotions read, \
            or people sorted by features of their body, must tell them so itself.
            """,
        remedy: """
            Tell them there, and record it: \
            \(swift: "AISystem(.chatbot, isDisclosed: true)", json: #""isDisclosed": {"known": true}"#); true also \
            where nobody could miss it.
            """,
        dutch: Dutch(
            "Mensen krijgen te maken met kunstmatige intelligentie en horen dat niet",
            why: """
                wie met een machine praat, hoort dat te weten; de aanbieder van het systeem moet daarvoor zorgen. Wie \
                emoties laat herkennen of mensen laat indelen op lichaamskenmerken, moet dat zelf vertellen.
                """,
            remedy: "Vertel het op dat moment, en leg dat vast."),
        foundIn: [
            "a chatbot that passes for a person: its supplier has the duty",
            "emotions are read, and nothing says that people know",
            "whether it says so is being asked",
        ],
        notFoundIn: [
            "a chatbot that says what it is",
            "a system that only staff work with",
            "no such system",
        ],
        findWithShared: { organisation, shared in
            // The duty holds since 2 August 2026 (AI-verordening art. 113).
            guard shared.day >= "2026-08-02" else { return [] }
            return organisation.purposes.flatMap { purpose in
                purpose.aiSystems.filter { $0.isDisclosed.value != true }.compactMap { system in
                    guard let name = system.kind.nameOfWhatIsMet else { return nil }
                    return Finding(
                        "people are not known to be told that purpose \(purpose.name.quoted) uses \(name)",
                        at: system, severity: system.kind == .chatbot ? .note : nil,
                        asking: system.isDisclosed.question)
                }
            }
        })
}

extension AISystem.Kind {
    /// As a message names it; nothing for what people do not meet themselves.
    fileprivate var nameOfWhatIsMet: String? {
        switch self {
        case .chatbot: "a machine that talks with them"
        case .emotionRecognition: "a machine that reads emotions"
        case .biometricCategorisation: "a machine that sorts people by their body"
        case .textGeneration, .imageGeneration, .answering, .analysis, .recommendation, .translation, .transcription,
            .development:
            nil
        }
    }
}
