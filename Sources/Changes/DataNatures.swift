import Claims
import Facts

/// What facts say of data and no document does: what makes them special in law.
public struct DataNatures: Sendable {
    private let natures: [String: Set<DataNature>]

    /// - Parameter organisations: the facts of one organisation, before and now.
    public init(in organisations: [Organisation]) {
        natures = organisations.flatMap(\.categories).reduce(into: [:]) { natures, category in
            natures[category.label, default: []].insert(category.nature)
        }
    }

    /// Of the categories that claims name; nothing where they name none, or one that no fact has.
    func natures(of claims: [Claim]) -> Set<DataNature>? {
        let labels = claims.flatMap(\.categoryLabels)
        let known = labels.compactMap { natures[$0] }
        return known.isEmpty || known.count < labels.count ? nil : known.reduce(into: []) { $0.formUnion($1) }
    }
}

extension Claim {
    fileprivate var categoryLabels: [String] {
        ["category", "categories"].compactMap { values[$0] }.flatMap { value -> [String] in
            switch value {
            case .text(let text): [text]
            case .list(let items): items
            default: []
            }
        }
    }
}
