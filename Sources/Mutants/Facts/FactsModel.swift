import Facts
import JSONText

/// The facts model, as its JSON Schema tells it: what each value can be.
struct FactsModel: Sendable {
    /// What stands where a value stands: the name of its type, and the part of the schema that describes it.
    struct Form {
        let type: String
        let schema: JSON

        var words: [String] { (schema["enum"]?.list ?? []).compactMap(\.text) }
        var required: [String] { (schema["required"]?.list ?? []).compactMap(\.text) }
        /// Whether findings can be accepted at it: a fact has a place of its own.
        var isFact: Bool { properties["acceptances"] != nil }
        var properties: [String: JSON] { schema["properties"]?.members ?? [:] }
        /// The words and objects of which a value is one.
        var choices: [Form] { (schema["oneOf"]?.list ?? []).map { Form(type: type, schema: $0) } }
    }

    let definitions: [String: JSON]

    init() throws {
        definitions = try JSON(parsing: FactsSchema.jsonSchema())["$defs"]?.members ?? [:]
    }

    var root: Form { named("Organisation") }

    func form(_ schema: JSON) -> Form {
        schema["$ref"]?.text.map { named(String($0.dropFirst("#/$defs/".count))) } ?? Form(type: "", schema: schema)
    }

    /// Of the objects that a form leaves to choose from, the one that a value is.
    func object(_ form: Form, holding value: JSON) -> Form {
        form.choices.first { !$0.properties.isEmpty && Set(value.members.keys).isSubset(of: $0.properties.keys) }
            ?? form
    }

    private func named(_ name: String) -> Form { Form(type: name, schema: definitions[name] ?? .object([:])) }
}
