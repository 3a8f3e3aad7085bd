/// A number with its unit, such as `-9999px`.
struct CSSLength: Equatable {
    let number: Double
    let unit: String

    /// About how many pixels it is; a part of the window counts as a part of 1,000 pixels. Nil for what is no length, and
    /// for units that a style sheet for text has no need of.
    var pixels: Double? {
        switch unit {
        case "em", "rem": number * 16
        case "ch": number * 8
        case "pt": number * 4 / 3
        case "mm": number * 3.78
        case "cm": number * 37.8
        case "vw", "vh": number * 10
        case "px": number
        case "" where number == 0: 0
        default: nil
        }
    }

    static func all(in value: String) -> [CSSLength] {
        value.split { " ,/()*".contains($0) }.compactMap { CSSLength(String($0)) }
    }

    /// - Returns: nil for a word that does not begin with a number.
    init?(_ word: String) {
        let digits = word.prefix { "+-.0123456789".contains($0) }
        var rest = word.dropFirst(digits.count)
        var text = String(digits)
        // 1e3 is a thousand, 1em is a length.
        let exponent = rest.dropFirst().prefix { "+-0123456789".contains($0) }
        if rest.first == "e", exponent.contains(where: \.isNumber) {
            text += "e" + exponent
            rest = rest.dropFirst(1 + exponent.count)
        }
        if text.hasPrefix("+") { text.removeFirst() }
        if text.hasPrefix(".") || text.hasPrefix("-.") { text.replace(".", with: "0.", maxReplacements: 1) }
        guard let number = Double(text) else { return nil }
        self.number = number
        unit = String(rest)
    }
}
