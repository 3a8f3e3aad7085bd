/// Beside the type, since each type of answers would have one of its own.
enum AnswerKey: String, CodingKey { case known, unknown, none }

extension Answer: HasJSONForm where Value: Codable {
    static var sample: Self { .unsaid }

    static func form(in collector: ShapeCollector) throws -> Form {
        .choice(
            words: [],
            objects: [
                [Field(AnswerKey.known, try collector.shape(of: Value.self))],
                [Field(AnswerKey.unknown, .text)],
                [Field(AnswerKey.none, .yes)],
            ])
    }
}
