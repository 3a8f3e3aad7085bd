/// What of a JSON text is wanted. All else is passed over, and never held: bodies, and values of cookies.
indirect enum JSONMask: Sendable {
    case nothing
    /// A text, number, flag or null.
    case scalar
    /// Of an object, these members.
    case members([String: JSONMask])
    /// Of an object, the names of its members; each value is null.
    case names
    /// Each item of an array, or each member of an object, whatever its name.
    case each(JSONMask)
    /// Each item of an array, handed over one by one and not kept: the array is then empty.
    case streamed(JSONMask)
}

extension JSONMask {
    /// Of an object, these members, each with a text, a number or a flag.
    static func scalars(_ names: String...) -> JSONMask {
        .members(Dictionary(uniqueKeysWithValues: names.map { ($0, .scalar) }))
    }

    func of(_ name: String) -> JSONMask {
        switch self {
        case .members(let members): members[name] ?? .nothing
        case .each(let mask): mask
        case .nothing, .scalar, .names, .streamed: .nothing
        }
    }

    /// Of items of an array.
    var ofItem: JSONMask {
        switch self {
        case .each(let mask), .streamed(let mask): mask
        case .nothing, .scalar, .names, .members: .nothing
        }
    }

    var isStreamed: Bool { if case .streamed = self { true } else { false } }
    var isScalar: Bool { if case .scalar = self { true } else { false } }
    var isNothing: Bool { if case .nothing = self { true } else { false } }

    /// Whether the member of an object is kept.
    func keeps(_ name: String) -> Bool {
        switch self {
        case .members(let members): members[name] != nil
        case .each, .names: true
        case .nothing, .scalar, .streamed: false
        }
    }
}
