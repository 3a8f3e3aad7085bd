import Facts

extension FactExamples {
    static let purposeWithoutCategory = FactExamples(
        of: .purposeWithoutCategory,
        failing: [
            Example("a purpose without data") { Purpose("vragen beantwoorden") { Rests(on: .contract()) } }
        ],
        passing: [
            Example("a purpose with its data") { Purpose.delivery },
            Example("all categories serve the purposes: said once, and asked there") {
                CategoriesServePurposes()
                Purpose("vragen beantwoorden") { Rests(on: .contract()) }
            },
        ])
}
