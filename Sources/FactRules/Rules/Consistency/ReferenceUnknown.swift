import Diagnostics
import Facts

extension Rule {
    static let referenceUnknown = Rule(
        .referenceUnknown, .consistency, .error,
        title: "A fact names another one that the organisation does not list",
        provisions: [],
        checked: nil,
        why: "a statement cannot speak of people, data or parties that it never introduces.",
        remedy: "Add it where the finding misses it, or correct the name.",
        dutch: Dutch(
            "Een feit noemt iets wat nergens is beschreven",
            why: "een verklaring kan niet spreken van mensen, gegevens of partijen die zij niet noemt.",
            remedy: "Beschrijf het, of verbeter de naam."),
        foundIn: [
            "a purpose that uses an unlisted category",
            "a purpose for unlisted people",
            "a purpose that shares with an unlisted party",
            "a period for an unlisted category",
            "a further use of data got for an unlisted purpose",
            "mail to unlisted people",
            "a cookie that serves an unlisted purpose",
            "a server at an unlisted party",
        ],
        notFoundIn: [
            "everything named is listed",
            "a cookie that serves a listed purpose",
            "a server at nobody's",
        ]
    ) { organisation, shared in
        let listed: [ReferenceTarget: [String]] = [
            .subject: organisation.subjects.map(\.label),
            .category: organisation.categories.map(\.label),
            .party: organisation.parties.map(\.name),
            .purpose: organisation.purposes.map(\.name),
            .processor: organisation.sharing?.processors.map(\.name) ?? [],
        ]
        return shared.references.filter { listed[$0.target]?.contains($0.name) != true }.map {
            let advice = KnownNames.advice(for: $0.name, among: listed[$0.target] ?? [])
            let message: CodeText =
                "\($0.from) names \($0.target.called) \($0.name.quoted), \($0.target.isMissing)"
            return Finding(
                telling: message, at: $0.fact, location: $0.place, remedy: advice.map { CodeText(swift: $0, json: $0) })
        }
    }
}
