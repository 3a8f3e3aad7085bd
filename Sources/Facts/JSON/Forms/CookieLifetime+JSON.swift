extension CookieLifetime: HasJSONForm {
    private enum Word: String, CaseIterable { case session, untilErased }
    private enum Key: String, CodingKey { case term, until }

    /// JSON: `"session"`, `"untilErased"`, `{"term": "P1Y"}` or `{"until": "[u|je] uitlogt"}`.
    public init(from decoder: any Decoder) throws {
        switch try decoder.word(Word.self) {
        case .session: self = .session
        case .untilErased: self = .untilErased
        case nil:
            let container = try decoder.container(keyedBy: Key.self)
            self =
                switch try container.only(of: .term, .until) {
                case .term: .term(try container.decode(Term.self, forKey: .term))
                case .until: .until(try container.decode(String.self, forKey: .until))
                }
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .session: try encoder.write(Word.session)
        case .untilErased: try encoder.write(Word.untilErased)
        case .until(let event):
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(event, forKey: .until)
        case .term(let term):
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(term, forKey: .term)
        }
    }

    static let sample = Self.session

    static func form(in collector: ShapeCollector) throws -> Form {
        .choice(
            words: Word.allCases.map(\.rawValue),
            objects: [[Field(Key.term, try collector.shape(of: Term.self))], [Field(Key.until, .text)]])
    }
}
