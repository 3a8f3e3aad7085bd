extension RetentionPeriod.Coverage: HasJSONForm {
    private enum Word: String, CaseIterable { case purpose, mostData, allData, otherData }
    private enum Key: String, CodingKey { case categories, subjects }

    /// JSON: `{"categories": ["contactgegevens"]}`, `{"subjects": ["klanten"]}`, both keys together,
    /// `"purpose"`, `"mostData"`, `"allData"` or `"otherData"`.
    public init(from decoder: any Decoder) throws {
        switch try decoder.word(Word.self) {
        case .purpose: self = .purpose
        case .mostData: self = .mostData
        case .allData: self = .allData
        case .otherData: self = .otherData
        case nil: self = try Self.labels(in: decoder)
        }
    }

    private static func labels(in decoder: any Decoder) throws -> Self {
        let container = try decoder.container(keyedBy: Key.self)
        if container.contains(.categories), container.contains(.subjects) {
            return .both(
                categories: try container.decode([String].self, forKey: .categories),
                subjects: try container.decode([String].self, forKey: .subjects))
        }
        let key = try container.only(of: .categories, .subjects)
        let labels = try container.decode([String].self, forKey: key)
        return key == .categories ? .categories(labels) : .subjects(labels)
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .purpose: try encoder.write(Word.purpose)
        case .mostData: try encoder.write(Word.mostData)
        case .allData: try encoder.write(Word.allData)
        case .otherData: try encoder.write(Word.otherData)
        case .categories(let labels): try Self.write(labels, for: .categories, to: encoder)
        case .subjects(let labels): try Self.write(labels, for: .subjects, to: encoder)
        case .both(let categories, let subjects):
            var container = encoder.container(keyedBy: Key.self)
            try container.encodeIfPresent(Optional(categories), forKey: .categories)
            try container.encodeIfPresent(Optional(subjects), forKey: .subjects)
        }
    }

    private static func write(_ labels: [String], for key: Key, to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encodeIfPresent(Optional(labels), forKey: key)
    }

    static let sample = Self.purpose

    static func form(in collector: ShapeCollector) -> Form {
        .choice(
            words: Word.allCases.map(\.rawValue),
            objects: [
                [Field(Key.categories, .list(.text)), Field(Key.subjects, .list(.text), isRequired: false)],
                [Field(Key.subjects, .list(.text))],
            ])
    }
}
