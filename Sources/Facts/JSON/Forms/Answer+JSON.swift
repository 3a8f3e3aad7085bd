extension Answer: HasJSONForm {
    private enum Key: String, CodingKey { case known, unknown, none }

    static var sample: Self { .unsaid }

    static func form(in collector: ShapeCollector) throws -> Form {
        .choice(
            words: [],
            objects: [
                [Field(Key.known, try collector.shape(of: Value.self))],
                [Field(Key.unknown, .text)],
                [Field(Key.none, .yes)],
            ])
    }
}
