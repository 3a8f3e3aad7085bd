import JSONText
@testable import Facts

/// Every way to leave one key out of a document, each key of each type once.
struct Removals {
    struct Removal {
        var node: JSON
        /// The type and the key: `Controller.name`.
        let key: String
        let isRequired: Bool
    }

    /// The keys that have been left out somewhere.
    private(set) var seen: Set<String> = []

    mutating func of(_ node: JSON, _ shape: Shape) -> [Removal] {
        switch (shape, node.content) {
        case (.list(let element), .list(let nodes)):
            return nodes.indices.flatMap { index in
                of(nodes[index], element).map { wrapped($0) { .list(nodes.replacing(at: index, with: $0)) } }
            }
        case (.named(let name), .object(let members)):
            switch FactsShapes.all.forms[name]! {
            case .object(let fields): return of(members, fields, in: name)
            case .choice(_, let objects):
                let fields = objects.first { $0[0].name == members[0].name }!
                return of(members, fields, in: name, among: objects)
            case .words, .notation: return []
            }
        default: return []
        }
    }

    /// - Parameter forms: all forms of a choice; what is left of one can be another.
    private mutating func of(
        _ members: [JSON.Member], _ fields: [Field], in type: String, among forms: [[Field]] = []
    ) -> [Removal] {
        members.indices.flatMap { index -> [Removal] in
            let (member, field) = (members[index], fields[index])
            let deeper = of(member.value, field.shape).map { removal in
                wrapped(removal) {
                    .object(members.replacing(at: index, with: .init(name: member.name, offset: 0, value: $0)))
                }
            }
            let key = "\(type).\(member.name)"
            guard seen.insert(key).inserted else { return deeper }
            var left = members
            left.remove(at: index)
            let isAnotherForm = forms.contains { Self.isWhole(left, by: $0) }
            return [Removal(node: JSON(.object(left)), key: key, isRequired: field.isRequired && !isAnotherForm)]
                + deeper
        }
    }

    private static func isWhole(_ members: [JSON.Member], by form: [Field]) -> Bool {
        let names = members.map(\.name)
        return Set(names).isSubset(of: form.map(\.name))
            && form.allSatisfy { !$0.isRequired || names.contains($0.name) }
    }

    private func wrapped(_ removal: Removal, in content: (JSON) -> JSON.Content) -> Removal {
        var removal = removal
        removal.node = JSON(content(removal.node))
        return removal
    }
}

extension Array {
    fileprivate func replacing(at index: Int, with element: Element) -> [Element] {
        var copy = self
        copy[index] = element
        return copy
    }
}
