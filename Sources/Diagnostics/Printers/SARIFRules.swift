import JSONText

/// The rules of a SARIF run, and the index of each among them.
struct SARIFRules {
    private let rules: [RuleDescription]
    private let indices: [RuleID: Int]

    /// Of rules with the same id, the first counts.
    init(_ rules: [RuleDescription]) {
        let unique = Dictionary(rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.rules = unique.values.sorted { $0.id < $1.id }
        indices = Dictionary(uniqueKeysWithValues: self.rules.enumerated().map { ($0.element.id, $0.offset) })
    }

    func index(of rule: RuleID) -> Int? { indices[rule] }

    /// An array of `reportingDescriptor`.
    var json: JSON { .list(rules.map(Self.descriptor)) }

    private static func descriptor(_ rule: RuleDescription) -> JSON {
        .sparse([
            "id": .text(rule.id.rawValue),
            "shortDescription": ["text": .text(rule.title)],
            "help": ["text": .text(rule.help)],
            "helpUri": rule.helpURI.map(JSON.text),
            "defaultConfiguration": ["level": .text(rule.severity.level.rawValue)],
            "properties": .sparse([
                "provisions": .list(rule.provisions.map { .text($0.description) }),
                "tags": rule.severity == .dossier ? ["dossier"] : nil,
            ]),
        ])
    }
}
