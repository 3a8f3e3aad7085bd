/// Sizes of text that can be read, and fonts that show the letters of the text.
enum HarmlessFonts {
    static func allow(_ declaration: CSSDeclaration) -> Bool {
        switch declaration.property {
        case "font": isFont(declaration)
        case "font-size": declaration.parts.map { $0.count == 1 && $0.allSatisfy(isLegibleSize) } ?? false
        case "font-family": areFamilies(named(declaration).map { $0.trimmed })
        default: false
        }
    }

    /// Style, weight, size and line height, in any order that a browser takes, and then families.
    private static func isFont(_ declaration: CSSDeclaration) -> Bool {
        var families = named(declaration)
        guard let first = families.first, let parts = CSSPart.all(in: first) else { return false }
        let rest = parts.drop { styles.contains($0.text) || isWeightOrHeight($0) || isLegibleSize($0) }
        families[0] = rest.map(\.text).joined(separator: " ")
        return parts.contains(where: isLegibleSize) && areFamilies(families.map { $0.trimmed })
    }

    /// The value at its commas, with its strings back in their places.
    private static func named(_ declaration: CSSDeclaration) -> [String] {
        var strings = declaration.strings.makeIterator()
        let value = declaration.value.reduce(into: "") { value, character in
            value += character == "\"" ? (strings.next() ?? "").lowercased() : String(character)
        }
        return value.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }

    private static let styles: Set<String> = ["normal", "italic", "bold"]

    private static func isWeightOrHeight(_ part: CSSPart) -> Bool {
        guard let length = CSSLength(part.text), length.unit.isEmpty else { return false }
        return (1.1...3).contains(length.number) || (300...900).contains(length.number)
    }

    /// What is relative to the text around it must not be smaller: a little, many times, is nothing.
    private static func isLegibleSize(_ part: CSSPart) -> Bool {
        if let outcomes = part.outcomes { return outcomes.allSatisfy(isLegibleSize) }
        guard !part.text.contains("("), let length = CSSLength(part.text) else { return false }
        return switch length.unit {
        case "%": (100...300).contains(length.number)
        case "em": (1...3).contains(length.number)
        case "rem": (0.8...4).contains(length.number)
        case "px", "pt": length.pixels.map { (12...64).contains($0) } ?? false
        default: false
        }
    }

    private static func areFamilies(_ names: [String]) -> Bool { names.allSatisfy(families.contains) }

    /// Fonts of signs and pictures show other characters than the text has; so these are the fonts of letters.
    private static let families: Set<String> = [
        "inherit", "serif", "sans-serif", "monospace", "system-ui", "ui-serif", "ui-sans-serif", "ui-monospace",
        "-apple-system", "blinkmacsystemfont", "segoe ui", "roboto", "roboto slab", "noto sans", "noto serif", "ubuntu",
        "cantarell", "oxygen", "helvetica", "helvetica neue", "arial", "verdana", "tahoma", "trebuchet ms", "georgia",
        "times", "times new roman", "palatino", "palatino linotype", "book antiqua", "garamond", "cambria", "calibri",
        "candara", "constantia", "corbel", "courier", "courier new", "consolas", "menlo", "monaco", "sf pro text",
        "inter", "open sans", "lato", "source sans 3", "source sans pro", "source serif 4", "fira sans",
        "ibm plex sans",
        "public sans", "work sans", "liberation sans", "liberation serif", "dejavu sans", "dejavu serif",
    ]
}
