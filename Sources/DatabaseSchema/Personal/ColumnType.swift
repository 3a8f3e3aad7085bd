/// What values of a type are, by the first words of it.
struct ColumnType {
    private enum Values {
        case text, number, day, moment, flag
    }

    /// In small letters, without sizes and schema.
    let name: String
    private let values: Values

    init(_ type: String) {
        let plain = type.lowercased().prefix { $0 != "(" && $0 != "[" }
        name = plain.split(separator: " ").first.map { String($0.split(separator: ".").last ?? "") } ?? ""
        values = Self.values(name, of: type.lowercased())
    }

    private static func values(_ name: String, of type: String) -> Values {
        switch name {
        case "bool", "boolean", "bit": .flag
        case "tinyint" where type.hasPrefix("tinyint(1)"): .flag
        case "date", "year": .day
        case "timestamp", "timestamptz", "datetime", "time", "timetz", "interval", "datetime2", "smalldatetime": .moment
        case _ where numbers.contains(name) || name.hasPrefix("int") && name != "interval": .number
        default: .text
        }
    }

    private static let numbers: Set = [
        "smallint", "bigint", "tinyint", "mediumint", "serial", "bigserial", "smallserial", "decimal", "numeric",
        "real", "float",
        "double", "money", "number", "float4", "float8", "dec",
    ]

    /// Whether a datum that is kept so can be in it. A type that nobody knows can hold anything.
    func canHold(_ holding: PersonalVocabulary.Holding) -> Bool {
        switch holding {
        case .text: values == .text
        case .number: values == .text || values == .number
        case .day: values != .flag
        case .any: true
        }
    }
}
