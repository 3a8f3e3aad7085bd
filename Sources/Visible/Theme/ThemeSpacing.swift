/// What a theme says, in the style of an element around a document, of the space there: `margin-top:var(--wp--preset--spacing--60)`.
/// What its own style sheet makes of that, nobody can judge.
enum ThemeSpacing {
    /// Whether a declaration says no more than that, or gives a name to a value.
    static func holds(_ tokens: [CSSToken]) -> Bool {
        guard case .ident(let name)? = tokens.first, let colon = tokens.firstIndex(of: .colon) else { return false }
        let property = name.lowercased()
        if property.hasPrefix("--") { return !tokens.contains(.open(UInt8(ascii: "{"))) }
        return spaces.contains { property == $0 || property.hasPrefix($0 + "-") }
            && tokens[(colon + 1)...].allSatisfy(isSpace)
    }

    private static let spaces = ["margin", "padding", "gap", "row-gap", "column-gap"]
    /// What pushes a text off the screen is more.
    private static let most: Double = 200

    private static func isSpace(_ token: CSSToken) -> Bool {
        switch token {
        case .space, .comma, .function("var"), .close(UInt8(ascii: ")")): true
        case .ident(let name): name.hasPrefix("--") || name.lowercased() == "auto"
        case .number(let number): number == 0
        case .dimension(let number, let unit): (0...(unit == "px" ? most : most / 16)).contains(number)
        case .percentage(let number): (0...20).contains(number)
        default: false
        }
    }
}
