import Diagnostics

extension Origin {
    /// The facts file that is being decoded. A decoder's containers know their keys, but not their file or line, and
    /// give no way to hand them in.
    @TaskLocal static var source: FactsSource?

    init(keyPath: [any CodingKey]) {
        self.init(location: Self.source?.location(of: keyPath), language: .json)
    }
}

extension Origin: Codable {
    public init(from decoder: any Decoder) throws { self.init(keyPath: decoder.codingPath) }
    public func encode(to encoder: any Encoder) throws {}
}
