/// The colours of a page on light screens, or on dark ones: which rules meet on one element is not known, so every text
/// must stand out from every background. Page furniture has its own colours.
struct PageColours {
    private let custom: CustomProperties
    private let isDark: Bool
    private let rules: [CSSRule]
    /// Whether browsers take colours of their own for dark screens.
    private let isSchemed: Bool

    init(of rules: [CSSRule], _ custom: CustomProperties, isDark: Bool) {
        self.custom = custom
        self.isDark = isDark
        self.rules = rules.filter { !$0.scope.isFurniture && (isDark || !$0.scope.isDark) }
        isSchemed = rules.contains { rule in
            rule.declarations.contains { $0.property == "color-scheme" && $0.value.contains("dark") }
        }
    }

    /// Texts that can stand on a background from which they do not differ, by the rule that says either.
    var faint: [(how: String, offset: Int)] {
        let grounds = known(\.backgrounds)
        let texts = known(\.colours)
        let screens = isDark ? " on dark screens" : ""
        let allGrounds = Set(grounds.map(\.colour) + (hasOwn(\.backgrounds) ? [] : [paper]))
        let allTexts = Set(texts.map(\.colour) + (hasOwn(\.colours) ? [] : [ink]))
        guard allGrounds.count <= CSSColour.mostCompared, allTexts.count <= CSSColour.mostCompared else {
            return (texts + grounds).prefix(1).map {
                ("more than \(CSSColour.mostCompared) colours of text or background\(screens)", $0.offset)
            }
        }
        let faintTexts = allTexts.filter { text in allGrounds.contains { isFaint(text, on: $0) } }
        let faintGrounds = allGrounds.filter { ground in allTexts.contains { isFaint($0, on: ground) } }
        return texts.filter { faintTexts.contains($0.colour) }
            .map { ("\($0.how), on a background of the page\(screens)", $0.offset) }
            + grounds.filter { faintGrounds.contains($0.colour) }
            .map { ("\($0.how), behind a text of the page\(screens)", $0.offset) }
    }

    private var paper: CSSColour { isDark && isSchemed ? .black : .white }
    private var ink: CSSColour { isDark && isSchemed ? .white : .black }

    private func isFaint(_ text: CSSColour, on ground: CSSColour) -> Bool {
        text.contrast(with: ground) < CSSColour.leastContrast
    }

    /// Whether the page as a whole has such a declaration, of which the value is known.
    private func hasOwn(_ declarations: KeyPath<CSSRule, [CSSDeclaration]>) -> Bool {
        rules.contains { $0.scope.isWholePage && !known($0[keyPath: declarations]).isEmpty }
    }

    private func known(_ declarations: KeyPath<CSSRule, [CSSDeclaration]>) -> [(
        how: String, colour: CSSColour, offset: Int
    )] {
        rules.flatMap { known($0[keyPath: declarations]) }
    }

    private func known(
        _ declarations: [CSSDeclaration]
    ) -> [(how: String, colour: CSSColour, offset: Int)] {
        declarations.compactMap { declaration in
            guard let value = custom.resolved(declaration, isDark: isDark)?.value, let colour = CSSColour(value),
                colour.alpha > 0
            else { return nil }
            return ("\(declaration.property): \(declaration.value)", colour, declaration.offset)
        }
    }
}
