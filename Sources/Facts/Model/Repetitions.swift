import Diagnostics

/// The places at which something was given a second time in a block that can have it only once, such as the controller
/// of an organisation. The first one holds; every other is an error. Outside equality, hashing and JSON.
public struct Repetitions: Sendable, Hashable, Codable {
    public struct Repetition: Sendable {
        public let what: String
        public let location: Location?
    }

    public private(set) var all: [Repetition] = []

    public init() {}
    public init(from decoder: any Decoder) throws {}
    public func encode(to encoder: any Encoder) throws {}

    mutating func add(_ what: String, at origin: Origin) {
        all.append(Repetition(what: what, location: origin.location))
    }

    public static func == (left: Repetitions, right: Repetitions) -> Bool { true }
    public func hash(into hasher: inout Hasher) {}
}
