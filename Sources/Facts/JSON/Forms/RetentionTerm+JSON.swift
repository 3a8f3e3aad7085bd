extension RetentionPeriod.Period: HasJSONForm {
    private enum Word: String, CaseIterable { case forever, asLawRequires, reasonable, untilAnonymised, notKept }
    private enum Key: String, CodingKey {
        case fixed, atLeast, atMost, untilDate, asLongAs, also, andThen, until, notLongerThanNeededFor, toldAt,
            byTermsOf
        case chosenBy, byDefault, firstAsLongAs, unknown
    }

    /// JSON: `{"fixed": "P1M"}`, `{"atLeast": "P5Y", "atMost": "P7Y"}`, `{"asLongAs": "u klant bent", "also": "de wet dat
    /// vraagt"}`, `{"firstAsLongAs": "u klant bent", "andThen": "P1Y"}`, `{"until": "u zich afmeldt"}`,
    /// `{"notLongerThanNeededFor": ["onze diensten"]}`, `{"chosenBy": "de klant", "byDefault": "P2Y"}`,
    /// `{"unknown": "asked on 2026-11-21"}`, or a word: `"forever"`. What stands second in an object can be left out.
    public init(from decoder: any Decoder) throws {
        switch try decoder.word(Word.self) {
        case .forever: self = .forever
        case .asLawRequires: self = .asLawRequires
        case .reasonable: self = .reasonable
        case .untilAnonymised: self = .untilAnonymised
        case .notKept: self = .notKept
        case nil: try self.init(in: decoder.container(keyedBy: Key.self))
        }
    }

    private init(in container: KeyedDecodingContainer<Key>) throws {
        let key = try container.only(
            of: .fixed, .atLeast, .untilDate, .asLongAs, .firstAsLongAs, .until, .notLongerThanNeededFor, .toldAt,
            .byTermsOf, .chosenBy,
            .unknown)
        func text() throws -> String { try container.decode(String.self, forKey: key) }
        func term(_ key: Key) throws -> Term? { try container.decodeIfPresent(Term.self, forKey: key) }
        switch key {
        case .fixed: self = .fixed(try container.decode(Term.self, forKey: key))
        case .atLeast:
            let least = try container.decode(Term.self, forKey: key)
            self = try term(.atMost).map { .between(least, $0) } ?? .atLeast(least)
        case .untilDate: self = .untilDate(try container.decode(CalendarDate.self, forKey: key))
        case .until: self = .until(try text())
        case .notLongerThanNeededFor: self = .notLongerThanNeeded(for: try container.decode([String].self, forKey: key))
        case .toldAt: self = .toldAt(try text())
        case .byTermsOf: self = .byTermsOf(try text())
        case .chosenBy: self = .chosen(by: try text(), byDefault: try term(.byDefault), atMost: try term(.atMost))
        case .unknown: self = .unknown(try text())
        case .firstAsLongAs: self = .asLongAsAndThen(try text(), try container.decode(Term.self, forKey: .andThen))
        case .asLongAs, .also, .andThen, .atMost, .byDefault:
            self = .asLongAs(try text(), also: try container.decodeIfPresent(String.self, forKey: .also))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        if let word { return try encoder.write(word) }
        var container = encoder.container(keyedBy: Key.self)
        switch self {
        case .forever, .asLawRequires, .reasonable, .untilAnonymised, .notKept: break
        case .fixed(let term): try container.encode(term, forKey: .fixed)
        case .atLeast(let term): try container.encode(term, forKey: .atLeast)
        case .between(let least, let most):
            try container.encode(least, forKey: .atLeast)
            try container.encode(most, forKey: .atMost)
        case .untilDate(let date): try container.encode(date, forKey: .untilDate)
        case .until(let event): try container.encode(event, forKey: .until)
        case .notLongerThanNeeded(let uses):
            try container.encodeIfPresent(Optional(uses), forKey: .notLongerThanNeededFor)
        case .toldAt(let occasion): try container.encode(occasion, forKey: .toldAt)
        case .byTermsOf(let party): try container.encode(party, forKey: .byTermsOf)
        case .chosen(let chooser, let usual, let most):
            try container.encode(chooser, forKey: .chosenBy)
            try container.encodeIfPresent(usual, forKey: .byDefault)
            try container.encodeIfPresent(most, forKey: .atMost)
        case .unknown(let question): try container.encode(question, forKey: .unknown)
        case .asLongAs(let condition, let also):
            try container.encode(condition, forKey: .asLongAs)
            try container.encodeIfPresent(also, forKey: .also)
        case .asLongAsAndThen(let condition, let term):
            try container.encode(condition, forKey: .firstAsLongAs)
            try container.encode(term, forKey: .andThen)
        }
    }

    private var word: Word? {
        switch self {
        case .forever: .forever
        case .asLawRequires: .asLawRequires
        case .reasonable: .reasonable
        case .untilAnonymised: .untilAnonymised
        case .notKept: .notKept
        default: nil
        }
    }

    static let sample = Self.forever

    static func form(in collector: ShapeCollector) throws -> Form {
        let term = try collector.shape(of: Term.self)
        return .choice(
            words: Word.allCases.map(\.rawValue),
            objects: [
                [Field(Key.fixed, term)],
                [Field(Key.atLeast, term), Field(Key.atMost, term, isRequired: false)],
                [Field(Key.untilDate, try collector.shape(of: CalendarDate.self))],
                [Field(Key.asLongAs, .text), Field(Key.also, .text, isRequired: false)],
                [Field(Key.firstAsLongAs, .text), Field(Key.andThen, term)],
                [Field(Key.until, .text)],
                [Field(Key.notLongerThanNeededFor, .list(.text))],
                [Field(Key.toldAt, .text)],
                [Field(Key.byTermsOf, .text)],
                [
                    Field(Key.chosenBy, .text), Field(Key.byDefault, term, isRequired: false),
                    Field(Key.atMost, term, isRequired: false),
                ],
                [Field(Key.unknown, .text)],
            ])
    }
}
