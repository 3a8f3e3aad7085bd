extension CookieLifetime: HasJSONForm {
    private enum Word: String, CaseIterable { case session }
    private enum Key: String, CodingKey { case term }

    /// JSON: `"session"` or `{"term": "P1Y"}`.
    public init(from decoder: any Decoder) throws {
        if try decoder.word(Word.self) == .session {
            self = .session
        } else {
            self = .term(try decoder.container(keyedBy: Key.self).decode(Term.self, forKey: .term))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .session: try encoder.write(Word.session)
        case .term(let term):
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(term, forKey: .term)
        }
    }

    static let sample = Self.session

    static func form(in collector: ShapeCollector) throws -> Form {
        .choice(
            words: Word.allCases.map(\.rawValue), objects: [[Field(Key.term, try collector.shape(of: Term.self))]])
    }
}
