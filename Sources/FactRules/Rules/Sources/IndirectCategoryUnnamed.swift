import Diagnostics
import Facts

extension Rule {
    static let indirectCategoryUnnamed = Rule(
        .indirectCategoryUnnamed, .sources, .error,
        title: "Data come from others, and nothing says which data",
        provisions: [.avg("14 lid 1 onder d")],
        checked: "2026-11-21",
        why: "who gets data from others must tell people which categories of data those are.",
        remedy: """
            Name the data: \
            \(swift: #"DataCategory("bedrijfsgegevens", including: "naam", "adres", source: DataSource("...", categoriesNamed: true))"#, json: #""examples": ["naam", "adres"], "source": {"names": ["..."], "categoriesNamed": {"known": true}}"#).
            """,
        dutch: Dutch(
            "Gegevens komen van anderen, en niet gezegd is welke",
            why: "wie gegevens van anderen krijgt, vertelt mensen welke soorten gegevens dat zijn.",
            remedy: "Noem de gegevens die uit deze bron komen."),
        foundIn: [
            "a source, and a category that says nothing but that",
            "which data is being asked",
        ],
        notFoundIn: [
            "what falls under the category is named",
            "the category's own name says it",
        ]
    ) { organisation in
        organisation.sources.filter { $0.category.examples.isEmpty && $0.source.categoriesNamed.value != true }.map {
            Finding(
                "category \($0.category.label.quoted) comes from others, and nothing says which data those are",
                at: $0.source, asking: $0.source.categoriesNamed.question)
        }
    }
}
