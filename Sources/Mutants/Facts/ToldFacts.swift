import JSONText

/// Facts without what the classes of untold changes say that no page tells.
struct ToldFacts {
    let model: FactsModel
    private let before: JSON
    private let told: JSON

    init(_ facts: JSON, _ model: FactsModel) {
        self.model = model
        before = facts
        told = Self.told(facts, model.root, UntoldChange.all, model)
    }

    /// The class by which changed facts mean the same as before; "several" where it takes more than one of them.
    func equality(with after: JSON) -> String? {
        guard told(after, by: UntoldChange.all) == told else { return nil }
        return UntoldChange.all.first { told(before, by: [$0]) == told(after, by: [$0]) }?.name ?? "several"
    }

    private func told(_ facts: JSON, by classes: [UntoldChange]) -> JSON {
        Self.told(facts, model.root, classes, model)
    }

    private static func told(
        _ value: JSON, _ form: FactsModel.Form, _ classes: [UntoldChange], _ model: FactsModel
    ) -> JSON {
        switch value.content {
        case .list(let list):
            let element = model.form(form.schema["items"] ?? .object([:]))
            return .list(list.map { told($0, element, classes, model) })
        case .object: return told(value.members, form, classes, model)
        case .flag, .number, .text, .null: return value
        }
    }

    /// From the inside out: a group of which nothing is told may be empty by then.
    private static func told(
        _ members: [String: JSON], _ form: FactsModel.Form, _ classes: [UntoldChange], _ model: FactsModel
    ) -> JSON {
        let chosen = model.object(form, holding: .object(members))
        return .object(
            members.reduce(into: [:]) { result, member in
                let inner = model.form(chosen.properties[member.key] ?? .object([:]))
                result[member.key] = classes.filter { $0.isAbout(member.key, of: form.type) }
                    .reduce(told(member.value, inner, classes, model)) { value, meaning in
                        value.flatMap { meaning.told($0, members) }
                    }
            })
    }
}
