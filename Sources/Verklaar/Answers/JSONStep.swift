import JSONText

/// One step from a JSON value to one inside it.
enum JSONStep: Hashable, Sendable {
    case name(String)
    case index(Int)

    /// - Parameter keyPath: as places in facts have it, `purposes[2].grounds[0]`; empty for the whole.
    static func path(_ keyPath: String) -> [JSONStep] {
        keyPath.split { ".[".contains($0) }.map { (part: Substring) -> JSONStep in
            part.last == "]" ? .index(Int(part.dropLast()) ?? 0) : .name(String(part))
        }
    }
}

extension JSON {
    func value(at path: [JSONStep]) -> JSON? {
        path.reduce(self) { value, step in
            switch step {
            case .name(let name): value?[name]
            case .index(let index): value.flatMap { $0.list.indices.contains(index) ? $0.list[index] : nil }
            }
        }
    }

    /// The same value with another one somewhere in it, or none.
    ///
    /// - Parameter change: is given what stands there, and gives what comes there.
    func replacing(at path: [JSONStep], _ change: (JSON?) -> JSON?) -> JSON {
        guard let step = path.first else { return change(self) ?? .null }
        let rest = Array(path.dropFirst())
        func changed(_ value: JSON?) -> JSON? {
            rest.isEmpty ? change(value) : value?.replacing(at: rest, change)
        }
        switch step {
        case .name(let name):
            var members = members
            members[name] = changed(members[name])
            return .object(members)
        case .index(let index):
            var list = list
            guard list.indices.contains(index) else { return self }
            if let value = changed(list[index]) { list[index] = value } else { list.remove(at: index) }
            return .list(list)
        }
    }
}
