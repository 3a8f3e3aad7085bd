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
    var isRequired: Bool
    /// The word that leaving the key out means, if it means one.
    let usual: String?
    /// Whether an answer that there is none is told; where it is not, nobody may give it.
    var takesNone = true

    init(_ key: any CodingKey, _ shape: Shape, isRequired: Bool = true, usual: String? = nil) {
        name = key.stringValue
        self.shape = shape
        self.isRequired = isRequired
        self.usual = usual
    }

    /// The same key where it can be left out.
    var optional: Field {
        var copy = self
        copy.isRequired = false
        return copy
    }
}

/// The shapes of all facts.
struct FactsShapes: Sendable {
    /// By the name of the type in the model, without its module: `LegalBasis.Ground`.
    let forms: [String: Form]
    /// By the same names, what each type says of itself.
    let types: [String: any Described.Type]
    let organisation: Shape

    static let all: FactsShapes = {
        let collector = ShapeCollector()
        do {
            let organisation = try collector.shape(of: Organisation.self)
            return FactsShapes(forms: collector.forms, types: collector.types, organisation: organisation)
        } catch {
            preconditionFailure("a type of the model decodes in a way that ShapeRecorder doesn't know: \(error)")
        }
    }()
}
