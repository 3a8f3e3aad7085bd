import Facts

extension FactExamples {
    static let collectionContradicted = FactExamples(
        of: .collectionContradicted,
        failing: [
            Example("all given by people, and some observed") {
                Collected(.given, extent: .all)
                Collected(.observed, when: "[u|je] onze website bezoekt")
            },
            Example("all given by people, and a category from a register") {
                Collected(.given, extent: .all)
                DataCategories(.register)
            },
            Example("nothing by cookies, and a website with cookies") {
                Collected(.given, notBy: ["cookies"])
                Website { Cookies { Cookie("statistiek", .analytics, for: "bezoek tellen") } }
            },
        ],
        passing: [
            Example("most given by people, and some observed") {
                Collected(.given, extent: .most)
                Collected(.observed, when: "[u|je] onze website bezoekt")
            },
            Example("all given by people, in two ways") {
                Collected(.given, extent: .all, by: "het aanmeldformulier")
                Collected(.given, .contact, by: "de telefoon")
            },
            Example("nothing by cookies, and cookies that only work for the site") {
                Collected(.given, notBy: ["cookies"])
                Website { Cookies { Cookie("de winkelwagen", .functional, for: "onthouden wat erin zit") } }
            },
        ])
}

extension DataCategory {
    fileprivate static let register = DataCategory("handelsregistergegevens", source: DataSource("het handelsregister"))
}
