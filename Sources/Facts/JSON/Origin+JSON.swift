import Diagnostics

/// What stands beside a fact and is not in its JSON. It is read off the place of the fact itself.
enum BesideJSON {
    static func holds(_ type: Any.Type) -> Bool { type == Origin.self || type == Mentions.self }
}

extension Origin: Codable {
    /// Nowhere, unless it is a facts file that is decoded.
    public init(from decoder: any Decoder) throws {
        self.init(location: (decoder as? FactsDecoder)?.location, language: .json)
    }

    public func encode(to encoder: any Encoder) throws {}
}
