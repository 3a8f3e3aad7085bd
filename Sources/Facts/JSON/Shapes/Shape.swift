// What JSON of facts looks like, as values: read off the model's own decoding, then used twice, to find what is wrong
// in a facts file and to write the JSON Schema. Neither can say anything that decoding doesn't.

/// What can stand in one place.
indirect enum Shape: Hashable, Sendable {
    case text
    case flag
    /// A whole number.
    case number
    /// Only `true`: leaving the key out says the opposite.
    case yes
    case list(Shape)
    /// A type of the model, by its name in `FactsShapes.forms`.
    case named(String)
}

/// What a type of the model looks like.
enum Form: Hashable, Sendable {
    case object([Field])
    /// An enum without associated values.
    case words([String])
    /// A string in a notation of its own.
    case notation(Notation)
    /// An enum with associated values: a word, or an object whose first key says which case it is.
    case choice(words: [String], objects: [[Field]])
}

/// One key of an object, and what stands behind it.
struct Field: Hashable, Sendable {
    let name: String
    let shape: Shape
    let isRequired: Bool

    init(_ key: any CodingKey, _ shape: Shape, isRequired: Bool = true) {
        name = key.stringValue
        self.shape = shape
        self.isRequired = isRequired
    }

    /// The same key where it can be left out.
    var optional: Field { Field(name: name, shape: shape, isRequired: false) }

    private init(name: String, shape: Shape, isRequired: Bool) {
        self.name = name
        self.shape = shape
        self.isRequired = isRequired
    }
}

/// The shapes of all facts.
struct FactsShapes: Sendable {
    /// By the name of the type in the model, without its module: `LegalBasis.Ground`.
    let forms: [String: Form]
    let organisation: Shape

    static let all: FactsShapes = {
        let collector = ShapeCollector()
        do {
            let organisation = try collector.shape(of: Organisation.self)
            return FactsShapes(forms: collector.forms, organisation: organisation)
        } catch {
            preconditionFailure("a type of the model decodes in a way that ShapeRecorder doesn't know: \(error)")
        }
    }()
}
