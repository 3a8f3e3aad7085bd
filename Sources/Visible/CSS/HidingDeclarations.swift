/// Says whether declarations of one rule can hide text, cover it, or show other text than the page holds.
///
/// There are too many ways to do so to list them all; so the list is of what does none of that (`HarmlessStyles`), and
/// everything else is found. Each declaration is judged by itself, whatever it applies to.
struct HidingDeclarations {
    private let rule: CSSRule
    private let custom: CustomProperties
    private let hasDark: Bool
    private let hasColour: Bool
    /// Behind the text of the rule, on light screens and on dark ones.
    private let grounds: (light: Set<CSSColour>, dark: Set<CSSColour>)
    /// Whether nothing of it is shown, and no other rule may undo that.
    private let isCut: Bool
    /// Whether it is a link far from the page: it takes no more room than its text, and cannot reach the page from there.
    private let isFarAway: Bool

    /// - Parameter hasDark: whether the style sheet has something to say of dark screens.
    init(_ rule: CSSRule, _ custom: CustomProperties, hasDark: Bool) {
        func grounds(isDark: Bool) -> Set<CSSColour> {
            let values = rule.backgrounds.compactMap { custom.resolved($0, isDark: isDark)?.value }
            let colours = Set(values.compactMap { CSSColour($0) })
            return colours.isEmpty ? [isDark ? .black : .white] : colours
        }
        self.rule = rule
        self.custom = custom
        self.hasDark = hasDark
        self.grounds = (grounds(isDark: false), grounds(isDark: true))
        hasColour = rule.declarations.contains { $0.property == "color" }
        isCut = rule.declarations.contains { $0.property == "clip" && $0.cutsAll }
        isFarAway =
            rule.scope.subjects?.areElements(in: ["a"]) == true
            && rule.declarations.contains { $0.property == "left" && $0.isFarAway }
    }

    private var isFurniture: Bool { rule.scope.isFurniture }

    /// What hides, as it is written.
    var found: [(how: String, offset: Int)] {
        rule.declarations.filter { hides($0) }.map { ("\($0.property): \(shown($0))", $0.offset) }
    }

    private func shown(_ declaration: CSSDeclaration) -> String {
        declaration.property == "content" && !declaration.strings.isEmpty
            ? declaration.strings.map { "\"\($0)\"" }.joined(separator: " ") : declaration.value
    }

    private func hides(_ declaration: CSSDeclaration) -> Bool {
        if declaration.property.hasPrefix("--") { return false }
        if isFurniture, hidesItself(declaration) { return false }
        let screens = rule.scope.isDark ? [true] : hasDark ? [false, true] : [false]
        return !screens.allSatisfy { isDark in
            custom.resolved(declaration, isDark: isDark).map { isHarmless($0, isDark: isDark) } ?? false
        }
    }

    private func isHarmless(_ declaration: CSSDeclaration, isDark: Bool) -> Bool {
        guard let subjects = rule.scope.subjects else { return false }
        switch declaration.property {
        case let property where declaration.value == "inherit": return Self.ofText.contains(where: property.hasPrefix)
        case "color": return isLegible(declaration, isDark: isDark)
        case "background", "background-color": return isPlain(declaration, isDark: isDark)
        case "content": return !declaration.showsText(of: subjects)
        case "position" where isFurniture: return declaration.value == "static"
        default: return HarmlessStyles.allow(declaration, of: subjects)
        }
    }

    /// Properties of which what is around an element has been judged as well.
    private static let ofText = ["color", "font", "text-", "line-height", "letter-spacing", "list-style"]

    /// Whether a background is one colour, on which the text of the page can be read: rules for the same element add up, so
    /// that a dark background cannot count on the light text beside it. Furniture has its own colours.
    private func isPlain(_ background: CSSDeclaration, isDark: Bool) -> Bool {
        if ["none", "transparent"].contains(background.value) { return true }
        guard let colour = CSSColour(background.value) else { return false }
        if isFurniture, hasColour { return true }
        return colour.alpha == 1
            && colour.contrast(with: isDark ? .white : .black) >= CSSColour.leastContrastOfBackground
    }

    /// Whether text in a colour stands out from the background of its rule, or else of the page.
    private func isLegible(_ declaration: CSSDeclaration, isDark: Bool) -> Bool {
        if declaration.value == "currentcolor" { return true }
        guard let colour = CSSColour(declaration.value), colour.alpha >= 0.5 else { return false }
        let grounds = isDark ? grounds.dark : grounds.light
        return grounds.count <= CSSColour.mostCompared
            && grounds.allSatisfy { colour.contrast(with: $0) >= CSSColour.leastContrast }
    }
}

// Page furniture.
extension HidingDeclarations {
    /// Whether a declaration does no more than hide the furniture that it is for, without covering anything else.
    private func hidesItself(_ declaration: CSSDeclaration) -> Bool {
        switch declaration.property {
        case "visibility", "opacity": true
        case "display": declaration.value == "none"
        case "white-space": declaration.value == "nowrap"
        case "left": declaration.isFarAway
        case "clip": declaration.cutsAll
        case "width", "height", "overflow": isCut && ["0", "1px", "hidden"].contains(declaration.value)
        case "position": declaration.value == "absolute" && (isCut || isFarAway)
        default: false
        }
    }
}

extension CSSDeclaration {
    /// As a value of `clip`.
    fileprivate var cutsAll: Bool { ["rect(0 0 0 0)", "rect(0, 0, 0, 0)", "rect(0,0,0,0)"].contains(value) }

    /// As a value of `left`.
    fileprivate var isFarAway: Bool { CSSLength(value)?.pixels.map { $0 <= -999 } ?? false }

    /// Whether `content` puts words, numbers or values into the page. Quotation marks and arrows before or after an element
    /// say nothing, and the name of a cell's column is judged where it stands.
    fileprivate func showsText(of subjects: CSSSubjects) -> Bool {
        if ["none", "normal"].contains(value) { return false }
        guard subjects.areAdditions else { return true }
        if value == "attr(\(ColumnNames.attribute))" { return !subjects.areNamed("td") }
        return value != "\"" || strings.contains { $0.count > 3 || !$0.allSatisfy(Self.silentSigns.contains) }
    }

    private static let silentSigns: Set<Character> = Set("\"'“”‘’«»‹›→←↑↓·•–— ")
}
