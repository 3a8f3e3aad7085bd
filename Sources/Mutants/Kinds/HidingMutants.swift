/// Hides each sentence, in every way a page has.
enum HidingMutants: Mutator {
    private static let wrappers: [(name: String, before: String, after: String)] = [
        ("style", "<span style=\"display:none\">", "</span>"),
        ("offscreen", "<span style=\"position:absolute;left:-9999px\">", "</span>"),
        ("white", "<span style=\"color:#fff;font-size:0\">", "</span>"),
        ("attribute", "<span hidden>", "</span>"),
        ("comment", "<!-- ", " -->"),
        ("template", "<template>", "</template>"),
        ("details", "<details><summary>Meer</summary>", "</details>"),
    ]

    static func mutants(of page: Source) -> [Mutant] {
        page.units(.sentence).flatMap { unit in
            wrappers.map { wrapper in
                Mutant(
                    "hidden.\(wrapper.name)",
                    [Edit(at: unit.core.lowerBound, wrapper.before), Edit(at: unit.core.upperBound, wrapper.after)],
                    about: unit.core.lowerBound, isOneThing: false, isAboutPlace: true)
            }
        }
    }
}
