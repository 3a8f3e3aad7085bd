/// Declarations of several values in one, of which each has its own way to do harm.
enum HarmlessShorthands {
    static func allow(_ declaration: CSSDeclaration) -> Bool {
        switch declaration.property {
        case "font": isFont(declaration)
        case "font-size": !declaration.isComputed && declaration.lengths.allSatisfy(isLegibleSize)
        case "font-family": isLegible(declaration)
        case "text-decoration":
            !declaration.words.contains { ["line-through", "blink"].contains($0) }
                && HarmlessStyles.isWithin(.init(pixels: 0...4), declaration)
        default: false
        }
    }

    /// Size and line height are the lengths of a font; a weight is a number of hundreds.
    private static func isFont(_ declaration: CSSDeclaration) -> Bool {
        guard !declaration.isComputed, isLegible(declaration) else { return false }
        return declaration.lengths.allSatisfy { length in
            switch length.unit {
            case "": (0.8...4).contains(length.number) || (100...1_000).contains(length.number)
            default: isLegibleSize(length)
            }
        }
    }

    /// What is relative to the text around it must not be smaller: a little, many times, is nothing.
    private static func isLegibleSize(_ length: CSSLength) -> Bool {
        switch length.unit {
        case "%": (100...500).contains(length.number)
        case "em", "ex", "ch", "lh": length.number >= 1 && length.pixels <= 200
        default: (11...200).contains(length.pixels)
        }
    }

    /// Fonts of signs and pictures show other characters than the text has.
    private static func isLegible(_ declaration: CSSDeclaration) -> Bool {
        let names = declaration.value + " " + declaration.strings.joined(separator: " ").lowercased()
        return ![
            "dings", "symbol", "barcode", "redacted", "blank", "marlett", "mt extra", "bookshelf", "outlook",
            "specialty",
            "mdl2", "icon", "emoji", "math", "braille",
        ].contains(where: names.contains)
    }
}
