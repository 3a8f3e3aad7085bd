extension RetentionPeriod.Period: HasJSONForm {
    private enum Word: String, CaseIterable { case forever }
    private enum Key: String, CodingKey { case fixed, asLongAs, also, until, notLongerThanNeededFor, unknown }

    /// JSON: `{"fixed": "P1M"}`, `{"asLongAs": "u klant bent", "also": "de wet dat vraagt"}` (`also` can be left out),
    /// `{"until": "u zich afmeldt"}`, `{"notLongerThanNeededFor": ["onze diensten"]}`,
    /// `{"unknown": "asked on 2026-11-21"}` or `"forever"`.
    public init(from decoder: any Decoder) throws {
        if try decoder.word(Word.self) == .forever {
            self = .forever
        } else {
            try self.init(in: decoder.container(keyedBy: Key.self))
        }
    }

    private init(in container: KeyedDecodingContainer<Key>) throws {
        let key = try container.only(of: .fixed, .asLongAs, .until, .notLongerThanNeededFor, .unknown)
        switch key {
        case .fixed: self = .fixed(try container.decode(Term.self, forKey: key))
        case .until: self = .until(try container.decode(String.self, forKey: key))
        case .notLongerThanNeededFor: self = .notLongerThanNeeded(for: try container.decode([String].self, forKey: key))
        case .unknown: self = .unknown(try container.decode(String.self, forKey: key))
        case .asLongAs, .also:
            self = .asLongAs(
                try container.decode(String.self, forKey: .asLongAs),
                also: try container.decodeIfPresent(String.self, forKey: .also))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        if self == .forever { return try encoder.write(Word.forever) }
        var container = encoder.container(keyedBy: Key.self)
        switch self {
        case .forever: break
        case .fixed(let term): try container.encode(term, forKey: .fixed)
        case .until(let event): try container.encode(event, forKey: .until)
        case .notLongerThanNeeded(let uses):
            try container.encodeIfPresent(Optional(uses), forKey: .notLongerThanNeededFor)
        case .unknown(let question): try container.encode(question, forKey: .unknown)
        case .asLongAs(let condition, let also):
            try container.encode(condition, forKey: .asLongAs)
            try container.encodeIfPresent(also, forKey: .also)
        }
    }

    static let sample = Self.forever

    static func form(in collector: ShapeCollector) throws -> Form {
        .choice(
            words: Word.allCases.map(\.rawValue),
            objects: [
                [Field(Key.fixed, try collector.shape(of: Term.self))],
                [Field(Key.asLongAs, .text), Field(Key.also, .text, isRequired: false)],
                [Field(Key.until, .text)],
                [Field(Key.notLongerThanNeededFor, .list(.text))],
                [Field(Key.unknown, .text)],
            ])
    }
}
