import Facts

extension FactExamples {
    static let categoryWithoutPurpose = FactExamples(
        of: .categoryWithoutPurpose,
        failing: [
            Example("a category that nothing uses") {
                DataCategories(.contact, .gender)
                Purpose.delivery
            }
        ],
        passing: [
            Example("every category has its purpose") {
                DataCategories(.contact)
                Purpose.delivery
            },
            Example("categories said to serve the purposes, as a fact") {
                DataCategories(.contact, .gender)
                CategoriesServePurposes()
                Purpose.delivery
            },
            Example("every category has its purpose, and that is said once more") {
                DataCategories(.contact)
                CategoriesServePurposes()
                Purpose.delivery
            },
        ])
}
