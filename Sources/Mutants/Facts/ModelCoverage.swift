import Facts
import JSONText

/// Which keys and words of the facts model are in use.
struct ModelCoverage {
    private let model: FactsModel
    private var seen: Set<String> = []

    init(_ model: FactsModel) { self.model = model }

    mutating func add(_ facts: JSON) { visit(facts, model.root) }

    /// All that the model has; but for countries, which are too many, acceptances, which say nothing in a page, and
    /// answers that facts may not have.
    var all: Set<String> {
        Set(
            model.definitions.filter { $0.key != "Country" && $0.key != "Acceptance" }.flatMap {
                name, schema -> [String] in
                let form = FactsModel.Form(type: name, schema: schema)
                return ([form] + form.choices).flatMap { part in
                    part.properties.keys.filter { $0 != "acceptances" }.map { "\(name).\($0)" }
                        + part.words.map { "\(name)=\($0)" }
                }
            }
        ).subtracting(Self.refused)
    }

    /// "There is none", for kinds of answers of which no document says so: the rules refuse it.
    private static let refused: Set<String> = {
        let rows = ModelType.all.flatMap(\.rows)
        return Set(rows.map(\.type)).subtracting(rows.filter(\.tellsNone).map(\.type)).reduce(into: []) {
            $0.insert("\($1).none")
        }
    }()

    var missing: [String] { all.subtracting(seen).sorted() }

    private mutating func visit(_ value: JSON, _ form: FactsModel.Form) {
        switch value.content {
        case .text(let text): seen.insert("\(form.type)=\(text)")
        case .list(let list):
            let element = model.form(form.schema["items"] ?? .object([:]))
            for item in list { visit(item, element) }
        case .object:
            let (chosen, members) = (model.object(form, holding: value), value.members)
            for (key, member) in members {
                seen.insert("\(form.type).\(key)")
                if let schema = chosen.properties[key] { visit(member, model.form(schema)) }
            }
            noteUsualWords(chosen, members)
        case .flag, .number, .null: break
        }
    }

    /// A word that leaving the key out means is in use where the key is left out.
    private mutating func noteUsualWords(_ form: FactsModel.Form, _ members: [String: JSON]) {
        for (key, schema) in form.properties where members[key] == nil {
            if let word = schema["default"]?.text { seen.insert("\(model.form(schema).type)=\(word)") }
        }
    }
}
