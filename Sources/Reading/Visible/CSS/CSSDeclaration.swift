/// One declaration of a rule, in lower case and without `!important`.
struct CSSDeclaration {
    let property: String
    var value: String
    /// Contents of the strings in the value.
    let strings: [String]
    /// Byte offset in the file.
    let offset: Int

    /// - Returns: nil for a statement that is no declaration.
    init?(_ statement: CSSCursor.Statement) {
        guard let offset = statement.offset, let colon = statement.text.firstIndex(of: ":") else { return nil }
        property = statement.text[..<colon].trimmed.lowercased()
        let value = statement.text[statement.text.index(after: colon)...].lowercased()
        self.value = (value.split(separator: "!", maxSplits: 1).first ?? "").trimmed
        strings = statement.strings
        self.offset = offset
    }

    /// The words of the value, split at white space, commas and slashes.
    var words: [Substring] { value.split { $0 == " " || $0 == "," || $0 == "/" } }

    /// All numbers of the value with their units; a number without a unit has an empty one.
    var lengths: [CSSLength] { CSSLength.all(in: value) }
}

/// A number with its unit, such as `-9999px`.
struct CSSLength: Equatable {
    let number: Double
    let unit: String

    /// About how many pixels it is; a percentage and a part of the window count as parts of 1,000 pixels.
    var pixels: Double {
        switch unit {
        case "em", "rem", "ch", "ex", "lh", "rlh", "ic", "cap": number * 16
        case "pt": number * 4 / 3
        case "pc", "mm", "q": number * 4
        case "cm", "in": number * 40
        case "px", "": number
        default: number * 10
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

extension StringProtocol {
    /// Without white space at either end.
    var trimmed: String {
        let start = drop(while: \.isWhitespace)
        return String(start.reversed().drop(while: \.isWhitespace).reversed())
    }
}
