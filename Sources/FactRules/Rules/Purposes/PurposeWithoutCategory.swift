import Diagnostics
import Facts

extension Rule {
    static let purposeWithoutCategory = Rule(
        .purposeWithoutCategory, .purposes, .warning,
        title: "A purpose uses no category of data",
        provisions: [.avg("5 lid 1 onder c"), .avg("14 lid 1 onder d")],
        checked: "2026-11-21",
        why: "whether data are limited to what a purpose needs can be judged only where both are named.",
        remedy: """
            Add \
            \(swift: "Processes(...) with the categories", json: #""categories": ["..."] with the labels of the categories"#) \
            that this purpose uses.
            """,
        dutch: Dutch(
            "Bij een doel staat niet welke gegevens ervoor nodig zijn",
            why: """
                of niet meer gegevens worden gebruikt dan nodig, blijkt pas als doel en gegevens allebei zijn \
                genoemd.
                """,
            remedy: "Noem welke gegevens voor dit doel worden gebruikt."),
        foundIn: ["a purpose without data"],
        notFoundIn: [
            "a purpose with its data",
            "all categories serve the purposes: said once, and asked there",
        ]
    ) { organisation in
        guard organisation.categoriesServePurposes == nil else { return [] }
        return organisation.purposes.filter(\.categories.isEmpty).map {
            Finding(
                "purpose \($0.name.quoted) names no data that it uses", at: $0,
                alike: Alike($0.name.quoted) { "purposes \($0) name no data that they use" })
        }
    }
}
