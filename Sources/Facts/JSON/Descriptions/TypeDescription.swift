/// What a type of the model is, and what each of its keys says: the words of the JSON Schema, for people who write facts
/// as JSON. A test holds types and keys to those of the model.
struct TypeDescription: Sendable {
    let text: String
    let keys: [String: String]

    init(_ text: String, _ keys: [String: String] = [:]) {
        self.text = text
        self.keys = keys
    }
}

enum TypeDescriptions {
    /// By the name of the type in the model.
    static let all: [String: TypeDescription] = [
        values, identity, data, purposes, grounds, sharing, retention, security, website, rights, contact, statement,
    ].reduce(into: [:]) { all, part in all.merge(part) { first, _ in first } }

    static func of(_ type: String) -> TypeDescription? { type.hasPrefix("Answer.") ? answer : all[type] }

    /// What a key of a type says; every fact can have acceptances.
    static func text(of key: String, in type: String) -> String? {
        of(type)?.keys[key] ?? (key == "acceptances" ? acceptances : nil)
    }

    private static let acceptances = "Findings at this fact that the organisation knows of and lets stand for now."

    private static let answer = TypeDescription(
        "What is known; or that it is not known yet; or that there is none. Leave the key out where nobody said anything.",
        [
            "known": "The answer.",
            "unknown": "What was asked, of whom and when: \"asked of the host on 2026-11-21\". Nothing is published.",
            "none": "That there is none: a fact, and published where the documents tell of it.",
        ])
}
