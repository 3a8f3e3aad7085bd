import Diagnostics
import FactRules
import Facts
import JSONText

/// Tries what a rule finds at a fact where one of its keys says something else.
struct FactTrial {
    /// A key of a fact, or of a part of it, with its value in JSON.
    struct SaidKey {
        let name: String
        let value: JSON
    }

    /// A key that nothing is said at, with the type that has it.
    struct OpenKey {
        let name: String
        let owner: String
    }

    private let rule: Rule
    private let day: CalendarDate
    private let facts: JSON
    /// Where the fact stands in these.
    private let keyPath: String
    private let path: [JSONStep]
    private let keys: [TriedKey]

    /// - Parameter place: where the fact was written.
    /// - Returns: nothing where the rule finds nothing at the fact that can be tried.
    init?(of place: Location, in encoded: EncodedFacts, by rule: Rule, on day: CalendarDate) {
        guard let fact = encoded.facts[place] else { return nil }
        self.rule = rule
        self.day = day
        facts = encoded.json
        keyPath = fact.location?.keyPath ?? ""
        path = JSONStep.path(keyPath)
        keys = facts.value(at: path).map { TriedKey.all(of: type(of: fact), in: $0) } ?? []
        guard !places(in: encoded.organisation).isEmpty else { return nil }
    }

    /// The switches and words without which the rule finds nothing there. Where it finds something without all of them, none
    /// of them alone is tried.
    var causes: [SaidKey] {
        let said = keys.filter(\.isSwitch)
        if places(without: said)?.isEmpty == false { return [] }
        return said.filter { places(without: [$0])?.isEmpty == true }.compactMap { key in
            key.value.map { SaidKey(name: key.name, value: $0) }
        }
    }

    /// The keys that answer the rule where they say that their question is open. All are tried together, and what then shows
    /// by itself.
    var openQuestions: [OpenKey] {
        let silent = keys.filter(\.isSilentAnswer)
        let asked = questions(asking: silent)
        return silent.filter { asked.contains($0.name) }
            .filter { questions(asking: [$0]).contains($0.name) }
            .map { OpenKey(name: $0.name, owner: $0.owner) }
    }

    /// What the rule finds at the fact without some of its keys; nothing where these are no facts.
    private func places(without left: [TriedKey]) -> [RulePlace]? {
        let changed = left.reduce(facts) { $0.replacing(at: path + $1.path) { _ in nil } }
        return EncodedFacts.read(changed.bytes).map(places)
    }

    /// Which questions the rule finds at the fact where all of these keys ask one, each by its own name.
    private func questions(asking keys: [TriedKey]) -> Set<String> {
        let changed = keys.reduce(facts) { facts, key in
            facts.replacing(at: path + key.path) { _ in ["unknown": .text(key.name)] }
        }
        return Set(EncodedFacts.read(changed.bytes).map(places)?.compactMap(\.question) ?? [])
    }

    private func places(in organisation: Organisation) -> [RulePlace] {
        rule.places(in: organisation, on: day).filter { ($0.fact?.keyPath ?? "") == keyPath }
    }
}

/// The facts of an organisation as JSON, whatever they were written in.
struct EncodedFacts {
    let json: JSON
    /// The same facts, read from that.
    let organisation: Organisation
    /// Each of these by the place where it was written.
    let facts: [Location: any Fact]

    /// - Returns: nothing where they cannot be read back.
    init?(_ organisation: Organisation) {
        let bytes = FactsEncoder.json([organisation])
        guard let json = try? JSON(parsing: bytes), let read = Self.read(bytes) else { return nil }
        let (own, copies) = (organisation.allFacts, read.allFacts)
        guard own.count == copies.count else { return nil }
        self.json = json
        self.organisation = read
        facts = Dictionary(zip(own, copies).compactMap { fact, copy in fact.location.map { ($0, copy) } }) { first, _ in
            first
        }
    }

    static func read(_ json: [UInt8]) -> Organisation? {
        try? FactsFile.organisations(fromJSON: json, file: "").first
    }
}

/// A key of a fact, or of a part of it that is no fact by itself.
private struct TriedKey {
    let row: KeyRow
    let owner: String
    let path: [JSONStep]
    /// Nothing where it is left out.
    let value: JSON?

    var name: String { row.name }
    var isSilentAnswer: Bool { value == nil && row.type.hasPrefix("Answer.") }

    /// Whether a switch is set here, or words are chosen.
    var isSwitch: Bool {
        guard row.form == nil, let value else { return false }
        let said = value["known"] ?? value
        switch said.content {
        case .flag: return true
        case .text: return Self.isOfWords(row.type)
        case .list(let list): return list.allSatisfy { $0.text != nil } && Self.isOfWords(row.type)
        default: return false
        }
    }

    private static func isOfWords(_ type: String) -> Bool { words.contains { type == $0 || type.hasSuffix(".\($0)") } }

    private static let words = ModelType.all.filter { $0.type is any Choice.Type }.map(\.name)

    static func all(of type: any Described.Type, in object: JSON, at path: [JSONStep] = []) -> [TriedKey] {
        let owner = String(describing: type)
        return type.rows.flatMap { row -> [TriedKey] in
            let own = path + [.name(row.name)]
            let key = TriedKey(row: row, owner: owner, path: own, value: object[row.name])
            guard let part = row.keyed, !(part is any Fact.Type), let value = key.value else { return [key] }
            let known = value["known"]
            return [key] + all(of: part, in: known ?? value, at: own + (known == nil ? [] : [.name("known")]))
        }
    }
}
