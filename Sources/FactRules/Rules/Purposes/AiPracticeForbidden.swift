import Diagnostics
import Facts

extension Rule {
    static let aiPracticeForbidden = Rule(
        .aiPracticeForbidden, .purposes, .error,
        title: "Artificial intelligence is used in a way that the law forbids",
        provisions: [Provision(.aiVerordening, "5 lid 1 onder f"), Provision(.aiVerordening, "5 lid 1 onder g")],
        checked: "2026-11-29",
        why: """
            since 2 February 2025 nobody may have emotions of people read at work or at school, but for medical or safety \
            reasons, or have people sorted by their bodies to infer race, politics, faith, union membership or sexuality.
            """,
        remedy: """
            Stop it; telling people does not make it lawful. Where it is there for medical or safety reasons, say so: \
            \(swift: "AISystem(.emotionRecognition, isForHealthOrSafety: true)", json: #""isForHealthOrSafety": {"known": true}"#).
            """,
        dutch: Dutch(
            "Kunstmatige intelligentie wordt gebruikt op een manier die verboden is",
            why: """
                sinds 2 februari 2025 mag niemand emoties van mensen laten herkennen op het werk of in het onderwijs, \
                behalve om medische redenen of voor de veiligheid, en mag niemand mensen op lichaamskenmerken laten indelen \
                om ras, politieke voorkeur, geloof, vakbondslidmaatschap of seksuele gerichtheid af te leiden.
                """,
            remedy: """
                Stop ermee; het vertellen maakt het niet toegestaan. Is het er om medische redenen of voor de veiligheid? \
                Leg dat dan vast.
                """),
        foundIn: [
            "emotions of staff are read",
            "emotions of pupils are read",
            "people are sorted by their faith",
            "whether it is for safety is being asked",
        ],
        notFoundIn: [
            "drivers who fall asleep: for safety",
            "emotions of customers: that must be told, and is another rule's",
            "people are sorted by their height",
            "a chatbot for staff",
        ],
        findWithShared: { organisation, shared in
            guard shared.day >= "2025-02-02" else { return [] }
            return organisation.purposes.flatMap { purpose in
                purpose.aiSystems.compactMap { organisation.findingOfBan(on: $0, for: purpose) }
            }
        })
}

extension Organisation {
    fileprivate func findingOfBan(on system: AISystem, for purpose: Purpose) -> Finding? {
        switch system.kind {
        case .emotionRecognition:
            let people = peopleAtWorkOrSchool(in: purpose)
            guard !people.isEmpty, system.isForHealthOrSafety.value != true else { return nil }
            return Finding(
                "purpose \(purpose.name.quoted) has emotions read of \(people.quoted)", at: system,
                asking: system.isForHealthOrSafety.question)
        case .biometricCategorisation:
            let used = categories.filter { purpose.categories.contains($0.label) }.flatMap { [$0.label] + $0.examples }
            let kinds = SensitiveKind.revealed(by: [purpose.name] + purpose.details + system.data + used)
                .filter(\.isBannedToInfer)
            guard !kinds.isEmpty else { return nil }
            return Finding(
                "purpose \(purpose.name.quoted) has people sorted by \(kinds.map(\.rawValue).listed(with: "and"))",
                at: system)
        default: return nil
        }
    }

    private func peopleAtWorkOrSchool(in purpose: Purpose) -> [String] {
        let atWork = subjects(of: purpose, .staff, .applicants).map(\.label)
        let atSchool = subjects.filter { subject in
            purpose.subjects.contains(subject.label)
                && ([subject.label] + subject.examples).contains {
                    $0.mentions(["leerling", "student", "scholier", "cursist", "studenten"])
                }
        }.map(\.label)
        return atWork + atSchool.filter { !atWork.contains($0) }
    }
}

extension SensitiveKind {
    /// Whether AI-verordening art. 5 lid 1 onder g forbids to infer it from people's bodies.
    fileprivate var isBannedToInfer: Bool {
        switch self {
        case .ethnicity, .politics, .faith, .union, .sexuality: true
        case .health, .genes, .biometrics: false
        }
    }
}
