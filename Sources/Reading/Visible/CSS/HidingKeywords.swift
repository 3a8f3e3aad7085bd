/// Declarations that hide or change text by a word, rather than by a size or place.
enum HidingKeywords {
    static func hides(_ declaration: CSSDeclaration) -> Bool {
        let value = declaration.value
        let words = declaration.words
        switch declaration.property {
        case "display": return words.contains("none") || value.contains("var(")
        case "visibility": return words.contains("hidden") || words.contains("collapse") || value.contains("var(")
        case "opacity": return value.contains("var(")
        case "content-visibility": return words.contains("hidden") || value.contains("var(")
        case "clip": return value.contains("rect(")
        case "clip-path", "-webkit-clip-path": return !["none", "initial", "unset", "inherit"].contains(value)
        case "color", "-webkit-text-fill-color": return isTransparent(value)
        case "filter": return value.contains("opacity(") || value.contains("blur(")
        case "-webkit-text-security": return value != "none"
        case "text-decoration", "text-decoration-line": return words.contains("line-through")
        case "direction": return value == "rtl"
        case "unicode-bidi": return value.contains("override")
        case "content": return showsText(declaration)
        default: return false
        }
    }

    /// Whether `content` puts words, numbers or values into the page. Quotation marks and arrows say nothing.
    private static func showsText(_ declaration: CSSDeclaration) -> Bool {
        let generated = ["attr(", "counter(", "counters(", "var(", "url(", "image"]
        return generated.contains(where: declaration.value.contains)
            || declaration.strings.contains { string in
                string.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
            }
    }

    private static func isTransparent(_ value: String) -> Bool {
        if value == "transparent" { return true }
        if value.hasPrefix("#") {
            let digits = value.dropFirst()
            return digits.count == 4 && digits.hasSuffix("0") || digits.count == 8 && digits.hasSuffix("00")
        }
        guard value.contains("("), value.contains("/") || value.count(where: { $0 == "," }) == 3 else { return false }
        return CSSLength.all(in: value).last.map { $0.number < ($0.unit == "%" ? 10 : 0.1) } ?? false
    }
}
