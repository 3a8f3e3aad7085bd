/// A type of the model, as its table tells it.
public struct ModelType: Sendable {
    /// As the schema names it: "LegalBasis.Ground".
    public let name: String
    public let type: any Described.Type

    public var says: String { type.says }
    public var rows: [KeyRow] { type.rows }

    /// All types that facts are made of, by their names; but for answers, which are the same whatever they are about.
    public static let all: [ModelType] = FactsShapes.all.types.sorted { $0.key < $1.key }
        .filter { !$0.key.hasPrefix("Answer.") }
        .map { ModelType(name: $0, type: $1) }

    /// Whether it stands only where rules judge, and no document says anything of it.
    public var isJudged: Bool { Self.isJudged(type) }

    public static func isJudged(_ type: Any.Type) -> Bool { judged.contains(ObjectIdentifier(type)) }

    /// Acceptances stand at every fact, and in no table.
    private static let judged = Set(
        ([Acceptance.self] + all.flatMap(\.rows).filter { $0.judged != nil }.compactMap(\.keyed))
            .map { ObjectIdentifier($0) })
}

extension Keyed {
    /// A value with nothing in it but what cannot be left out, and that empty too; for what makes facts from tables.
    package static func blank() throws -> Self { try ShapeCollector().record(Self.self).sample }
}
