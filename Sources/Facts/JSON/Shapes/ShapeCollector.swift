/// A type of the model whose coding is written by hand, and that says itself what its JSON looks like.
protocol HasJSONForm: Codable, Described {
    /// Any value of the type: recording decodes a whole from nothing, and needs something to put there.
    static var sample: Self { get }
    static func form(in collector: ShapeCollector) throws -> Form
}

/// Finds what JSON of a type looks like by letting the type decode itself from a decoder that gives it nothing but
/// samples, and writes down what it asks for. Recursive types would go round without end; facts have none.
///
/// A class, since the recorders of all types write into one collection.
final class ShapeCollector {
    private(set) var forms: [String: Form] = [:]
    private(set) var types: [String: any Described.Type] = [:]
    /// What is known of types that were met before: most stand behind many keys.
    private var known: [ObjectIdentifier: (shape: Shape, sample: Any)] = [:]

    func shape<Value: Decodable>(of type: Value.Type) throws -> Shape { try record(type).shape }

    func record<Value: Decodable>(_ type: Value.Type) throws -> (shape: Shape, sample: Value) {
        if let primitive = Self.primitive(type) { return primitive }
        if let (shape, sample) = known[ObjectIdentifier(type)] { return (shape, sample as! Value) }
        let (shape, sample) = try recordNew(type)
        known[ObjectIdentifier(type)] = (shape, sample)
        return (shape, sample)
    }

    private func recordNew<Value: Decodable>(_ type: Value.Type) throws -> (shape: Shape, sample: Value) {
        // Whether a type conforms is looked up among all conformances there are: as seldom as possible.
        let described = type as? any Described.Type
        if let type = described as? any HasJSONForm.Type {
            return (define(type, as: try type.form(in: self), type), type.sample as! Value)
        }
        if let type = described as? any Choice.Type {
            let (words, sample) = Self.words(of: type)
            return (define(type, as: .words(words), type), sample as! Value)
        }
        let recorder = ShapeRecorder(collector: self)
        let sample = try Value(from: recorder)
        return (recorder.shape ?? define(type, as: .object(recorder.fields), described), sample)
    }

    /// The word that leaving out a key of this type means; only a type of words can have one.
    func usualWord(of type: Any.Type, _ shape: Shape) -> String? {
        guard case .named(let name) = shape, case .words = forms[name] else { return nil }
        return (type as? any UsualWord.Type)?.whenLeftOut.rawValue
    }

    private static func primitive<Value>(_ type: Value.Type) -> (shape: Shape, sample: Value)? {
        switch type {
        case is String.Type: (.text, "" as! Value)
        case is Bool.Type: (.flag, false as! Value)
        case is Int.Type: (.number, 0 as! Value)
        default: nil
        }
    }

    /// What can be written, and the first of it.
    private static func words<Value: Choice>(of type: Value.Type) -> (all: [String], first: Value) {
        (type.allCases.map(\.rawValue), type.allCases.first!)
    }

    private func define(_ type: Any.Type, as form: Form, _ described: (any Described.Type)?) -> Shape {
        let name = Self.name(of: type)
        forms[name] = form.told(by: described)
        types[name] = described
        return .named(name)
    }

    /// The name with what it stands in and what it holds, as a reference in a schema can have it:
    /// `LegalBasis.Ground`, `Answer.Array.Statute`.
    static func name(of type: Any.Type) -> String {
        let isBracket: (UInt8) -> Bool = { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }
        return _typeName(type, qualified: true).utf8.split(whereSeparator: isBracket).map { part in
            let name = Substring(part)
            return ["Facts.", "Swift."].contains(where: name.hasPrefix) ? name.dropFirst("Facts.".count) : name
        }.joined(separator: ".")
    }
}

extension Form {
    /// With what a table says of answers: whether documents tell that there is none.
    fileprivate func told(by type: (any Described.Type)?) -> Form {
        guard case .object(var fields) = self, let rows = type?.rows else { return self }
        for index in fields.indices {
            guard case .named(let shape) = fields[index].shape, shape.hasPrefix("Answer."),
                let row = rows.first(where: { $0.name == fields[index].name })
            else { continue }
            fields[index].takesNone = row.tellsNone
        }
        return .object(fields)
    }
}
