/// Says something where only some readers find it: in alternative text, titles and labels.
enum AttributeMutants: Mutator {
    private static let claim = "Wij verkopen uw gegevens"

    static func mutants(of page: Source) -> [Mutant] {
        page.units(.sentence).flatMap { unit in
            markup(isHTML: page.isHTML).map { name, text in
                Mutant("attribute.\(name)", [Edit(at: unit.core.upperBound, text)], about: nil)
            }
        }
    }

    private static func markup(isHTML: Bool) -> KeyValuePairs<String, String> {
        isHTML
            ? [
                "alt": " <img src=\"x.png\" alt=\"\(claim)\">", "title": "<span title=\"\(claim)\"></span>",
                "aria": "<span aria-label=\"\(claim)\"></span>",
            ]
            : ["alt": " ![\(claim)](x.png)", "title": " [.](x.html \"\(claim)\")"]
    }
}
