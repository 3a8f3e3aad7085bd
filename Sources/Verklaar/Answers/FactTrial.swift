import Diagnostics
import FactRules
import Facts
import JSONText

/// Tries what a rule finds at a fact where one of its keys says something else.
struct FactTrial {
    /// A key of a fact with its value in JSON.
    struct SaidKey {
        let name: String
        let value: JSON
    }

    private let rule: Rule
    private let day: CalendarDate
    private let facts: JSON
    /// Where the fact stands in these.
    private let keyPath: String
    private let path: [JSONStep]
    private let keys: [TriedKey]

    /// - Returns: nothing where the rule finds nothing at the fact that can be tried.
    init?(of fact: any Fact, in organisation: Organisation, by rule: Rule, on day: CalendarDate) {
        let json = FactsEncoder.json([organisation])
        guard let facts = try? JSON(parsing: json), let read = Self.read(json) else { return nil }
        let own = organisation.allFacts
        guard let index = own.firstIndex(where: { $0.location == fact.location }), own.count == read.allFacts.count
        else { return nil }
        self.rule = rule
        self.day = day
        self.facts = facts
        keyPath = read.allFacts[index].location?.keyPath ?? ""
        path = JSONStep.path(keyPath)
        keys = facts.value(at: path).map { TriedKey.all(of: type(of: fact), in: $0) } ?? []
        guard places(in: facts)?.isEmpty == false else { return nil }
    }

    /// The switches and words without which the rule finds nothing there.
    var causes: [SaidKey] {
        keys.compactMap { key in
            guard let value = key.value, key.isChoice else { return nil }
            let without = facts.replacing(at: path + key.path) { _ in nil }
            return places(in: without)?.isEmpty == true ? SaidKey(name: key.name, value: value) : nil
        }
    }

    /// The keys that answer the rule where they say that their question is open.
    var openQuestions: [String] {
        let question = "asked"
        return keys.filter { $0.value == nil && $0.isAnswer }.filter { key in
            let asked = facts.replacing(at: path + key.path) { _ in ["unknown": .text(question)] }
            return places(in: asked)?.contains { $0.question == question } ?? false
        }.map(\.name)
    }

    /// What the rule finds at the fact; nothing where these are no facts.
    private func places(in facts: JSON) -> [RulePlace]? {
        guard let organisation = Self.read(facts.bytes) else { return nil }
        return rule.places(in: organisation, on: day).filter { ($0.fact?.keyPath ?? "") == keyPath }
    }

    private static func read(_ json: [UInt8]) -> Organisation? {
        try? FactsFile.organisations(fromJSON: json, file: "").first
    }
}

/// A key of a fact, or of a part of it that is no fact by itself.
private struct TriedKey {
    let row: KeyRow
    let path: [JSONStep]
    /// Nothing where it is left out.
    let value: JSON?

    var name: String { row.name }
    var isAnswer: Bool { row.type.hasPrefix("Answer.") }
    /// Whether it is neither a text nor a list of other facts.
    var isChoice: Bool { row.form == nil && !(row.keyed is any Fact.Type) }

    static func all(of type: any Described.Type, in object: JSON, at path: [JSONStep] = []) -> [TriedKey] {
        type.rows.flatMap { row -> [TriedKey] in
            let own = path + [.name(row.name)]
            let key = TriedKey(row: row, path: own, value: object[row.name])
            guard let part = row.keyed, !(part is any Fact.Type), let value = key.value else { return [key] }
            let known = value["known"]
            return [key] + all(of: part, in: known ?? value, at: own + (known == nil ? [] : [.name("known")]))
        }
    }
}
