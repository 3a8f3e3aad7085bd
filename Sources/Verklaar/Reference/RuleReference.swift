import Diagnostics
import FactRules
import Facts
import Foundation
import JSONText
import RuleKit
import TextRules

public enum RuleListFormat: String, Sendable, CaseIterable {
    case text, json
    /// The Dutch reference for lawyers.
    case markdown
}

/// The rules, of facts and of the published text, as people and programs look them up.
public enum RuleReference {
    static var entries: [any RuleProtocol] { Rule.all + TextRule.all }

    public static func list(as format: RuleListFormat) -> String {
        switch format {
        case .text: entries.map(line).joined()
        case .json: json
        case .markdown: DutchReference.markdown(of: entries)
        }
    }

    /// A rule with its reason, remedy and examples, or what another finding means; nothing for an id that none has.
    ///
    /// - Parameter language: in which facts are written; where that is not known, it is told in both.
    public static func text(of id: RuleID, in language: FactsLanguage? = nil) -> String? {
        guard let rule = entries.first(where: { $0.id == id }) else { return FindingMeaning.text(of: id, in: language) }
        return """
            \(rule.id.rawValue) (\(rule.severity.rawValue)): \(rule.title)

            \(citations(of: rule)): \(rule.why)
            \(text(rule.remedy, in: language))
            \(acceptance(of: rule, in: language))
            Found in: \(rule.foundIn.joined(separator: "; ")).
            Not found in: \(rule.notFoundIn.joined(separator: "; ")).
            \(lookedUp(rule.checked))
            \(addresses(of: rule).map { "\n  \($0)" }.joined())

            """
    }

    /// What someone means who writes a name as findings do, or as Swift does: `interest-unnamed`, `interestUnnamed`.
    public static func id(named name: String) -> RuleID? {
        let dashed = name.reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
        return ids.contains(dashed) ? RuleID(rawValue: dashed) : nil
    }

    /// The rule or finding whose name is most like one that is none.
    public static func nearest(to name: String) -> RuleID? {
        NearestName.of(name, among: ids).map { RuleID(rawValue: $0) }
    }

    /// What a rule finds, in Dutch; nothing where it is not written in Dutch, or is the name of no rule.
    public static func dutchTitle(of id: RuleID) -> String? { entries.first { $0.id == id }?.dutch?.title }

    /// What an organisation does about it, in Dutch; nothing where that is not written in Dutch.
    public static func dutchRemedy(of id: RuleID) -> String? { entries.first { $0.id == id }?.dutch?.remedy }

    private static var ids: [String] { entries.map(\.id.rawValue) + FindingMeaning.all.map(\.id.rawValue) }

    /// How its findings are let stand for now, as a line of its own; nothing where they cannot be.
    private static func acceptance(of rule: any RuleProtocol, in language: FactsLanguage?) -> String {
        guard rule is Rule, rule.subject.isAcceptable else { return "" }
        let words = rule.id.rawValue.split(separator: "-")
        let name = words.prefix(1).joined() + words.dropFirst().map(\.capitalized).joined()
        let json = #""acceptances": [{"rule": "\#(rule.id.rawValue)", "reason": "...", "until": "2027-11-21"}]"#
        let how: CodeText = """
            To let a finding stand until a day, write at its fact: \
            \(swift: #".accepting(.\#(name), because: "...", until: "2027-11-21")"#, json: json).
            """
        return text(how, in: language) + "\n"
    }

    /// In both languages, each on a line of its own, where it is not known in which facts are written.
    static func text(_ text: CodeText, in language: FactsLanguage?) -> String {
        if let language { return text.text(in: language) }
        return text.text(in: .swift) + (text.differs ? "\nAs JSON: \(text.text(in: .json))" : "")
    }

    /// Where its provisions can be read, each address once.
    private static func addresses(of rule: any RuleProtocol) -> [String] {
        rule.provisions.compactMap(\.url).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    public static var descriptions: [RuleDescription] {
        entries.map { rule in
            RuleDescription(
                rule.id, title: rule.title, help: "\(rule.why) \(text(rule.remedy, in: nil))",
                helpURI: rule.provisions.compactMap(\.url).first, severity: rule.severity,
                provisions: rule.provisions)
        }
    }

    /// The rules that facts break among themselves, without any law.
    static var consistencyRules: [RuleID] { Rule.all.filter { $0.subject == .consistency }.map(\.id) }

    private static func citations(of rule: any RuleProtocol) -> String {
        rule.provisions.isEmpty ? "Verklaar" : rule.provisions.map(\.description).joined(separator: ", ")
    }

    private static func line(_ rule: any RuleProtocol) -> String {
        "\(rule.severity.rawValue) \(rule.id.rawValue): \(rule.title) [\(citations(of: rule))]\n"
    }

    private static func lookedUp(_ check: SourceCheck?) -> String {
        guard let check else { return "It has no sources." }
        guard let day = check.day else { return "Sources not seen yet: it was written from memory." }
        if check.unseen.isEmpty { return "Sources looked up on \(day)." }
        return "Sources looked up on \(day), but for \(check.unseen.map(\.description).joined(separator: "; "))."
    }

    private static var json: String {
        JSON.list(
            entries.map { rule in
                [
                    "id": .text(rule.id.rawValue), "severity": .text(rule.severity.rawValue),
                    "title": .text(rule.title), "why": .text(rule.why), "remedy": .text(rule.remedy.text(in: .swift)),
                    "remedyInJSON": .text(rule.remedy.text(in: .json)),
                    "checked": JSON(rule.checked?.day?.description),
                    "unseen": .list(rule.checked?.unseen.map { .text($0.description) } ?? []),
                    "provisions": .list(rule.provisions.map { .text($0.description) }),
                ]
            }
        ).sorted.document
    }
}
