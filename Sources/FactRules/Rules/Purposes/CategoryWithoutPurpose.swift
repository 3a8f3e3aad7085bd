import Diagnostics
import Facts

extension Rule {
    static let categoryWithoutPurpose = Rule(
        .categoryWithoutPurpose, .purposes, .error,
        title: "No purpose uses a category of data",
        provisions: [.avg("5 lid 1 onder b"), .avg("5 lid 1 onder c")],
        checked: "2026-11-21",
        why: "data may be collected only for a purpose that is named beforehand.",
        remedy: """
            Add \(swift: "Processes(...) with the category", json: #"the label of the category to "categories""#) \
            \(swift: "to the purpose", json: "of the purpose") that uses it, or leave the category out. Where all \
            categories are used, and it is not known which for which purpose, say so with \
            \(swift: "CategoriesServePurposes()", json: #""categoriesServePurposes": {}"#).
            """,
        dutch: Dutch(
            "Gegevens worden voor geen enkel doel gebruikt",
            why: "gegevens mogen alleen worden verzameld voor een doel dat vooraf is genoemd.",
            remedy: "Noem het doel waarvoor deze gegevens nodig zijn, of verzamel ze niet."),
        foundIn: ["a category that nothing uses"],
        notFoundIn: [
            "every category has its purpose",
            "categories said to serve the purposes, as a fact",
            "every category has its purpose, and that is said once more",
        ]
    ) { organisation in
        let used = Set(organisation.purposes.flatMap(\.categories))
        let unused = organisation.categories.filter { !used.contains($0.label) }
        guard organisation.categoriesServePurposes == nil else { return [] }
        return unused.map {
            Finding(
                "no purpose uses category \($0.label.quoted)", at: $0,
                alike: Alike($0.label.quoted) { "no purpose uses categories \($0)" })
        }
    }
}
