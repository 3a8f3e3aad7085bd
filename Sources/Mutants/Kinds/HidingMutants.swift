/// Hides each sentence, in every way a page has.
enum HidingMutants: Mutator {
    private static let wrappers: [(name: String, before: String, after: String)] = [
        ("style", "<span style=\"display:none\">", "</span>"),
        ("offscreen", "<span style=\"position:absolute;left:-9999px\">", "</span>"),
        ("escaped-style", "<span style=\"a&quot;\\&#13;&#10;&quot;;display:none;&quot;{\">", "</span>"),
        ("bad-priority", "<span style=\"text-align:left !x;d\\69splay:none\">", "</span>"),
        ("white", "<span style=\"color:#fff;font-size:0\">", "</span>"),
        ("attribute", "<span hidden>", "</span>"),
        ("comment", "<!-- ", " -->"),
        ("template", "<template>", "</template>"),
        ("details", "<details><summary>Meer</summary>", "</details>"),
    ]

    static func mutants(of page: Source) -> [Mutant] {
        page.units(.sentence).flatMap { unit in
            wrappers.map { hidden($0.name, unit, $0.before, $0.after) } + byStyleSheet(page, unit)
        }
    }

    /// By a class, and a style of it in the head of the page.
    private static func byStyleSheet(_ page: Source, _ unit: Unit) -> [Mutant] {
        let whole = 0..<page.bytes.count
        guard let head = page.bytes.ranges(of: "</head>", in: whole, wholeWords: false).first else { return [] }
        let style = Edit(at: head.lowerBound, "<style>.x { display: none }</style>")
        return [hidden("style-sheet", unit, "<span class=\"x\">", "</span>", besides: [style])]
    }

    private static func hidden(
        _ name: String, _ unit: Unit, _ before: String, _ after: String, besides others: [Edit] = []
    ) -> Mutant {
        Mutant(
            "hidden.\(name)",
            others + [Edit(at: unit.core.lowerBound, before), Edit(at: unit.core.upperBound, after)],
            about: unit.core.lowerBound, isOneThing: false, isAboutPlace: true)
    }
}
