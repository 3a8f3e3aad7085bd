extension CookieConsent.Withdrawal: HasJSONForm {
    private enum Word: String, CaseIterable { case browserSettings }
    private enum Key: String, CodingKey { case place }

    /// JSON: `"browserSettings"` or `{"place": "de link Cookies onderaan elke pagina"}`.
    public init(from decoder: any Decoder) throws {
        if try decoder.word(Word.self) == .browserSettings {
            self = .browserSettings
        } else {
            self = .place(try decoder.container(keyedBy: Key.self).decode(String.self, forKey: .place))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .browserSettings: try encoder.write(Word.browserSettings)
        case .place(let place):
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(place, forKey: .place)
        }
    }

    static let sample = Self.browserSettings

    static func form(in collector: ShapeCollector) -> Form {
        .choice(words: Word.allCases.map(\.rawValue), objects: [[Field(Key.place, .text)]])
    }
}
