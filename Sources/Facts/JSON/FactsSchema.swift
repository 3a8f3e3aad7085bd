import JSONText

/// The JSON Schema of facts files, for editors that complete and check while someone types.
public enum FactsSchema {
    /// JSON Schema 2020-12, derived from the model: one `$defs` entry per type, in the order of their names.
    ///
    /// What it cannot say, `FactsFile` still finds: that a key is given twice, or a day doesn't exist.
    public static func jsonSchema() -> [UInt8] { document(.all).bytes }

    static func document(_ shapes: FactsShapes) -> JSON {
        let organisation = schema(shapes.organisation)
        let forms = shapes.forms.sorted { $0.key < $1.key }
        return [
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": "Facts of an organisation, or of several",
            "oneOf": [organisation, ["type": "array", "items": organisation]],
            "$defs": JSON(members: forms.map { ($0.key, definition($0.key, $0.value)) }),
        ]
    }

    private static func schema(_ shape: Shape) -> JSON {
        switch shape {
        case .text: ["type": "string", "pattern": "\\S"]
        case .flag: ["type": "boolean", "default": false]
        case .number: ["type": "integer"]
        case .yes: ["const": true]
        case .list(let element): ["type": "array", "minItems": .number(1), "items": schema(element)]
        case .named(let name): ["$ref": JSON(.text("#/$defs/\(name)"))]
        }
    }

    private static func schema(_ field: Field, in type: String) -> JSON {
        let usual = field.usual.map { [("default", JSON(.text($0)))] } ?? []
        let denied: [(String, JSON)] = field.takesNone ? [] : [("not", ["required": ["none"]])]
        return JSON(members: described(field.description(in: type)) + members(of: field.shape) + usual + denied)
    }

    private static func members(of shape: Shape) -> [(String, JSON)] {
        guard case .object(let members) = schema(shape).content else { return [] }
        return members.map { ($0.name, $0.value) }
    }

    private static func described(_ text: String?) -> [(String, JSON)] {
        text.map { [("description", JSON(.text($0)))] } ?? []
    }

    private static func definition(_ name: String, _ form: Form) -> JSON {
        JSON(members: described(FactsShapes.all.types[name]?.says) + members(of: form, name))
    }

    private static func members(of form: Form, _ name: String) -> [(String, JSON)] {
        switch form {
        case .object(let fields): members(ofObject: fields, name)
        case .words(let words): [("enum", texts(words))]
        case .notation(let notation): members(of: notation)
        case .choice(let words, let objects):
            [
                (
                    "oneOf",
                    JSON(
                        .list(
                            (words.isEmpty ? [] : [["enum": texts(words)]])
                                + objects.map { JSON(members: members(ofObject: $0, name)) }))
                )
            ]
        }
    }

    private static func members(ofObject fields: [Field], _ type: String) -> [(String, JSON)] {
        let required = fields.filter(\.isRequired).map(\.name)
        return [
            ("type", "object"),
            ("properties", JSON(members: fields.map { ($0.name, schema($0, in: type)) })),
        ] + (required.isEmpty ? [] : [("required", texts(required))]) + [("additionalProperties", false)]
    }

    private static func members(of notation: Notation) -> [(String, JSON)] {
        switch notation {
        case .date:
            [
                ("type", "string"), ("format", "date"),
                ("pattern", "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"),
            ]
        case .month: [("type", "string"), ("pattern", "^[0-9]{4}-(0[1-9]|1[0-2])$")]
        case .term:
            [
                ("type", "string"), ("format", "duration"),
                ("pattern", "^P(0*[1-9][0-9]{0,3}[DWMY]|T0*[1-9][0-9]{0,3}[HM])$"),
            ]
        case .country: [("enum", texts(Country.codes))]
        }
    }

    private static func texts(_ texts: [String]) -> JSON { JSON(.list(texts.map { JSON(.text($0)) })) }
}
