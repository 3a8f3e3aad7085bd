import Diagnostics
import Facts

extension Rule {
    static let sourceUnnamed = Rule(
        .sourceUnnamed, .sources, .error,
        title: "Data come from others, and nothing says from whom",
        provisions: [.avg("14 lid 2 onder f"), .transparencyGuidelines("bijlage")],
        checked: "2026-11-21",
        why: "who gets data from others names the source, or at the least its kind, and says so where it is public.",
        remedy: """
            Name the source: \
            \(swift: #"DataSource("het handelsregister van de KvK", isPublic: true)"#, json: #""source": {"names": ["het handelsregister van de KvK"], "isPublic": {"known": true}}"#).
            """,
        dutch: Dutch(
            "Gegevens komen van anderen, en niet gezegd is van wie",
            why:
                "wie gegevens van anderen krijgt, noemt de bron, of ten minste het soort, en zegt het als die openbaar is.",
            remedy: "Noem de bron, en of die openbaar is."),
        foundIn: [
            "a source without a name",
            "only that the source is public",
            "whether the source is public is being asked",
            "a source by name, and not whether it is public",
        ],
        notFoundIn: [
            "a source by name",
            "data that people give themselves",
        ]
    ) { organisation in
        organisation.sources.compactMap { category, source in
            if source.names.allSatisfy(\.isBlank) {
                return Finding(
                    "nothing says where category \(category.label.quoted) comes from", at: source,
                    severity: source.isPublic.isMissing ? nil : .warning, asking: source.isPublic.question,
                    alike: Alike(category.label.quoted) { "nothing says where categories \($0) come from" })
            }
            guard source.isPublic.isMissing else { return nil }
            return Finding(
                "nothing says whether the source of category \(category.label.quoted) is public", at: source,
                severity: .note, asking: source.isPublic.question,
                alike: Alike(category.label.quoted) {
                    "nothing says whether the sources of categories \($0) are public"
                })
        }
    }
}

extension Organisation {
    /// Each source of data that people did not give themselves, with its category.
    var sources: [(category: DataCategory, source: DataSource)] {
        categories.compactMap { category in category.source.map { (category, $0) } }
    }
}
