import Diagnostics
import FactRules
import Foundation

public enum RuleListFormat: String, Sendable, CaseIterable {
    case text, json, markdown
}

/// The rules, as people and programs look them up.
public enum RuleReference {
    public static func list(as format: RuleListFormat) -> String {
        switch format {
        case .text: Rule.all.map(line).joined()
        case .json: json
        case .markdown: markdown
        }
    }

    /// A rule with its reason, remedy and examples, or what another finding means; nothing for an id that none has.
    public static func text(of id: RuleID) -> String? {
        guard let rule = Rule.all.first(where: { $0.id == id }) else { return FindingReference.text(of: id) }
        return """
            \(rule.id.rawValue) (\(rule.severity.rawValue)): \(rule.title)

            \(citations(of: rule)): \(rule.why)
            \(rule.remedy)

            Found in: \(rule.failing.map(\.title).joined(separator: "; ")).
            Not found in: \(rule.passing.map(\.title).joined(separator: "; ")).
            \(rule.checked.map { "Sources looked up on \($0)." } ?? "Sources still to be looked up.")
            \(rule.provisions.compactMap(\.url).map { "\n  \($0)" }.joined())

            """
    }

    public static var descriptions: [RuleDescription] {
        Rule.all.map { rule in
            RuleDescription(
                rule.id, title: rule.title, help: "\(rule.why) \(rule.remedy)",
                helpURI: rule.provisions.compactMap(\.url).first, severity: rule.severity,
                provisions: rule.provisions)
        }
    }

    /// The rules that facts break among themselves, without any law.
    static var consistencyRules: [RuleID] { Rule.all.filter { $0.subject == .consistency }.map(\.id) }

    private static func citations(of rule: Rule) -> String {
        rule.provisions.isEmpty ? "Verklaar" : rule.provisions.map(\.description).joined(separator: ", ")
    }

    private static func line(_ rule: Rule) -> String {
        "\(rule.severity.rawValue) \(rule.id.rawValue): \(rule.title) [\(citations(of: rule))]\n"
    }

    private static var markdown: String {
        "| rule | severity | what is wrong | provisions |\n| --- | --- | --- | --- |\n"
            + Rule.all.map { rule in
                "| \(rule.id.rawValue) | \(rule.severity.rawValue) | \(rule.title) | \(citations(of: rule)) |\n"
            }.joined()
    }

    private struct Entry: Encodable {
        let id, severity, title, why, remedy: String
        let checked: String?
        let provisions: [String]
    }

    private static var json: String {
        let entries = Rule.all.map { rule in
            Entry(
                id: rule.id.rawValue, severity: rule.severity.rawValue, title: rule.title, why: rule.why,
                remedy: rule.remedy, checked: rule.checked?.description, provisions: rule.provisions.map(\.description))
        }
        return StableJSON.text(entries)
    }
}
