import Diagnostics
import Facts

extension FactExamples {
    static let sourceUnnamed = FactExamples(
        of: .sourceUnnamed,
        failing: [
            Example("a source without a name") {
                DataCategories(DataCategory("bedrijfsgegevens", source: DataSource()))
            },
            Example("only that the source is public", giving: .warning) {
                DataCategories(DataCategory("bedrijfsgegevens", source: DataSource(isPublic: true)))
            },
            Example("whether the source is public is being asked", giving: .warning) {
                DataCategories(DataCategory("bedrijfsgegevens", source: DataSource(isPublic: .asked)))
            },
            Example("a source by name, and not whether it is public", giving: .note) {
                DataCategories(DataCategory("bedrijfsgegevens", source: DataSource("het handelsregister van de KvK")))
            },
        ],
        passing: [
            Example("a source by name") {
                DataCategories(
                    DataCategory(
                        "bedrijfsgegevens", source: DataSource("het handelsregister van de KvK", isPublic: true)))
            },
            Example("data that people give themselves") { DataCategories(.contact) },
        ])
}
