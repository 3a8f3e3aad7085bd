/// Says whether declarations of one rule can hide text, cover it, or show other text than the page holds.
///
/// There are too many ways to do so to list them all; so the list is of what does none of that (`HarmlessStyles`), and
/// everything else is found. Each declaration is judged by itself, whatever it applies to.
struct HidingDeclarations {
    let declarations: [CSSDeclaration]
    var custom = CustomProperties()
    /// Whether the rule is for dark screens alone.
    var isDark = false
    /// Whether the rule is for page furniture alone, which may have a link that only shows on focus.
    var isFurniture = false

    /// What hides, as it is written.
    var found: [(how: String, offset: Int)] {
        declarations.filter { hides($0) }.map { ("\($0.property): \(shown($0))", $0.offset) }
    }

    private func shown(_ declaration: CSSDeclaration) -> String {
        declaration.property == "content" && !declaration.strings.isEmpty
            ? declaration.strings.map { "\"\($0)\"" }.joined(separator: " ") : declaration.value
    }

    private func hides(_ declaration: CSSDeclaration) -> Bool {
        if declaration.property.hasPrefix("--") { return false }
        if isFurniture, hidesItself(declaration) { return false }
        // Which value a custom property has is not known, so each that it can have is judged.
        guard let resolved = custom.resolved(declaration, isDark: isDark) else { return true }
        return !resolved.allSatisfy { isHarmless($0.declaration, isDark: $0.isDark) }
    }

    private func isHarmless(_ declaration: CSSDeclaration, isDark: Bool) -> Bool {
        if declaration.isWideKeyword { return true }
        switch declaration.property {
        case "color", "-webkit-text-fill-color": return isLegible(declaration, isDark: isDark)
        case "background", "background-color": return isPlain(declaration, isDark: isDark)
        case "content": return !declaration.showsText
        default: return HarmlessStyles.allow(declaration)
        }
    }

    /// Whether a background is one colour, on which the text of the page can be read: rules for the same element add up, so
    /// that a dark background cannot count on the light text beside it. Furniture has its own colours.
    private func isPlain(_ background: CSSDeclaration, isDark: Bool) -> Bool {
        if ["none", "transparent", "canvas"].contains(background.value) { return true }
        guard let colour = CSSColour(background.value) else { return false }
        if isFurniture, declarations.contains(where: { $0.property == "color" }) { return true }
        return colour.alpha == 1
            && colour.contrast(with: isDark ? .white : .black) >= CSSColour.leastContrastOfBackground
    }

    /// Whether text in a colour stands out from the background of its rule, or else of the page.
    private func isLegible(_ declaration: CSSDeclaration, isDark: Bool) -> Bool {
        if ["currentcolor", "canvastext", "linktext", "visitedtext"].contains(declaration.value) { return true }
        guard let colour = CSSColour(declaration.value), colour.alpha >= 0.5 else { return false }
        return backgrounds(isDark: isDark).allSatisfy { colour.contrast(with: $0) >= CSSColour.leastContrast }
    }

    private func backgrounds(isDark: Bool) -> [CSSColour] {
        let own = declarations.filter { ["background", "background-color"].contains($0.property) }
        let resolved = own.flatMap { custom.resolved($0, isDark: self.isDark) ?? [] }.filter { $0.isDark == isDark }
        let colours = resolved.compactMap { $0.declaration.words.lazy.compactMap { CSSColour(String($0)) }.first }
        return colours.isEmpty ? [isDark ? .black : .white] : colours
    }
}

// Page furniture.
extension HidingDeclarations {
    /// Whether a declaration does no more than hide the furniture that it is for, without covering anything else.
    private func hidesItself(_ declaration: CSSDeclaration) -> Bool {
        switch declaration.property {
        case "display", "visibility", "opacity", "clip", "clip-path", "width", "height", "overflow", "white-space":
            true
        case "left", "margin-left": declaration.lengths.allSatisfy { $0.number <= 0 }
        case "position": declaration.value == "absolute" && takesNoRoom
        default: false
        }
    }

    private var takesNoRoom: Bool {
        declarations.contains { declaration in
            switch declaration.property {
            case "clip", "clip-path": true
            case "left": declaration.lengths.contains { $0.pixels <= -500 }
            case "width", "height": declaration.lengths.contains { abs($0.pixels) <= 1 }
            default: false
            }
        }
    }
}

extension CSSDeclaration {
    /// `inherit` and its kin: what holds elsewhere has been judged there.
    fileprivate var isWideKeyword: Bool { ["inherit", "initial", "unset", "revert", "revert-layer"].contains(value) }

    /// Whether `content` puts words, numbers or values into the page. Quotation marks and arrows say nothing, and the
    /// name of a cell's column is judged where it stands.
    fileprivate var showsText: Bool {
        if value == "attr(\(ColumnNames.attribute))" { return false }
        let generated = ["attr(", "counter(", "counters(", "var(", "url(", "image"]
        return generated.contains(where: value.contains)
            || strings.contains { string in !string.allSatisfy(Self.silentSigns.contains) }
    }

    private static let silentSigns: Set<Character> = Set("\"'“”‘’«»‹›→←↑↓·•–— ")
}
