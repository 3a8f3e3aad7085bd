import Diagnostics
import Facts

extension FactExamples {
    static let indirectCategoryUnnamed = FactExamples(
        of: .indirectCategoryUnnamed,
        failing: [
            Example("a source, and a category that says nothing but that") {
                DataCategories(DataCategory("informatie van het internet", source: DataSource("sociale media")))
            },
            Example("which data is being asked", giving: .warning) {
                DataCategories(
                    DataCategory(
                        "informatie van het internet", source: DataSource("sociale media", categoriesNamed: .asked)))
            },
        ],
        passing: [
            Example("what falls under the category is named") {
                DataCategories(
                    DataCategory(
                        "bedrijfsgegevens", including: "naam", "adres", source: DataSource("het handelsregister")))
            },
            Example("the category's own name says it") {
                DataCategories(
                    DataCategory("KvK-nummers", source: DataSource("het handelsregister", categoriesNamed: true)))
            },
        ])
}
