import Facts

extension FactExamples {
    static let indirectNoticeMomentUnstated = FactExamples(
        of: .indirectNoticeMomentUnstated,
        failing: [
            Example("a source, and no moment") {
                DataCategories(DataCategory("bedrijfsgegevens", source: DataSource("het handelsregister")))
            },
            Example("a moment that is being asked") {
                DataCategories(
                    DataCategory("bedrijfsgegevens", source: DataSource("het handelsregister", notice: .asked)))
            },
        ],
        passing: [
            Example("a source and a moment") {
                DataCategories(
                    DataCategory(
                        "bedrijfsgegevens", source: DataSource("het handelsregister", notice: "bij ons eerste bericht"))
                )
            },
            Example("data that people give themselves") { DataCategories(.contact) },
        ])
}
