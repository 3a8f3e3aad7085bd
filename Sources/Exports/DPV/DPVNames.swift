import Facts
import Texts

/// How things are called, so that they can refer to each other: parts of the page of the statement, where that is published, and
/// otherwise names within the document alone.
struct DPVNames {
    private enum Kind: String { case process, subject, data, party }
    private struct Key: Hashable {
        let kind: Kind
        let label: String
    }

    private let prefix: String
    private var names: [Key: String] = [:]

    init(_ facts: ExportFacts) {
        prefix = facts.addresses.privacyStatement.map { "\($0)#dpv-" } ?? "_:"
        let organisation = facts.organisation
        let parties =
            (organisation.sharing?.processors.map(\.name) ?? []) + (organisation.sharing?.recipients.map(\.name) ?? [])
        add(organisation.purposes.map(\.name), as: .process)
        add(organisation.subjects.map(\.label) + organisation.purposes.flatMap(\.subjects), as: .subject)
        add(organisation.categories.map(\.label) + organisation.purposes.flatMap(\.categories), as: .data)
        add(parties + organisation.purposes.flatMap(\.recipients), as: .party)
    }

    /// Two labels can have the same letters: then they are numbered.
    private mutating func add(_ labels: [String], as kind: Kind) {
        var taken: Set<String> = []
        for label in labels.distinct {
            let name = "\(kind.rawValue)-\(label.identifier ?? "x")"
            let free = taken.contains(name) ? "\(name)-\(taken.count + 1)" : name
            taken.insert(free)
            names[Key(kind: kind, label: label)] = prefix + free
        }
    }

    var statement: String { prefix + "statement" }
    var handling: String { prefix + "handling" }
    var controller: String { prefix + "controller" }

    func process(_ purpose: Purpose) -> String { name(.process, purpose.name) }
    func subject(_ label: String) -> String { name(.subject, label) }
    func category(_ label: String) -> String { name(.data, label) }
    func party(_ name: String) -> String { self.name(.party, name) }

    private func name(_ kind: Kind, _ label: String) -> String {
        names[Key(kind: kind, label: label)] ?? "\(prefix)\(kind.rawValue)"
    }
}
