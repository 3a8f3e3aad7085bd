import JSONText
@testable import Facts

/// Which keys of the model a facts file uses, each with its type: `Purpose.name`.
struct UsedKeys {
    private var keys: Set<String> = []

    static func of(_ json: [UInt8]) throws -> Set<String> {
        var used = UsedKeys()
        used.add(try JSONParser.parse(json), .list(FactsShapes.all.organisation))
        return used.keys
    }

    private mutating func add(_ node: JSON, _ shape: Shape) {
        switch (shape, node.content) {
        case (.list(let element), .list(let nodes)): for node in nodes { add(node, element) }
        case (.named(let type), .object(let members)): add(members, of: type)
        default: break
        }
    }

    private mutating func add(_ members: [JSON.Member], of type: String) {
        let fields = FactsShapes.all.forms[type]?.allFields ?? []
        for member in members {
            keys.insert("\(type).\(member.name)")
            if let field = fields.first(where: { $0.name == member.name }) { add(member.value, field.shape) }
        }
    }
}

extension Form {
    /// The keys of all objects that can stand there.
    var allFields: [Field] {
        switch self {
        case .object(let fields): fields
        case .choice(_, let objects): objects.flatMap(\.self)
        case .words, .notation: []
        }
    }

    var keys: [String] { allFields.map(\.name) }
}
