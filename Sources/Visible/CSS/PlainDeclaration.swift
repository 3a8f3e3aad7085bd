/// A property and its value, in small letters, without `!important`.
struct PlainDeclaration {
    let property: String
    /// Without white space and commas.
    let values: [CSSToken]

    /// - Returns: nothing for what browsers would not take for a declaration.
    init?(_ tokens: [CSSToken]) {
        guard case .ident(let name)? = tokens.first, !name.hasPrefix("--"),
            let colon = tokens.firstIndex(of: .colon), tokens[1..<colon].allSatisfy({ $0 == .space })
        else { return nil }
        var value = tokens[(colon + 1)...].trimmed
        if let mark = value.firstIndex(of: .delim(0x21)) {
            let priority = value[(mark + 1)...].trimmed.map(\.small)
            guard priority == [.ident("important")] else { return nil }
            value = value[..<mark].trimmed
        }
        guard !value.isEmpty, !value.contains(.colon) else { return nil }
        property = name.lowercased()
        values = value.filter { $0 != .space && $0 != .comma }.map(\.small)
    }

    /// Whether nothing around it can make it hide, cover or misalign what the page says.
    func isPlain(of element: String) -> Bool {
        if let words = Self.words[property], values.count == 1, case .ident(let word) = values[0], words.contains(word)
        {
            return true
        }
        switch property {
        case "font-weight": return isOne { token in token.number(in: 300...800) }
        case "font-size": return isOne(\.isReadableSize)
        case "font-family": return PlainFonts.areLetters(values)
        case "line-height": return isOne { token in token.number(in: 1.2...2) }
        case "margin", "padding": return values.count <= 4 && values.allSatisfy { $0.isSpace(upTo: Self.gap) }
        case "margin-top", "margin-bottom", "padding-top", "padding-bottom", "text-indent":
            return isOne { $0.isSpace(upTo: Self.gap) }
        case "margin-left", "margin-right", "padding-left", "padding-right", "margin-inline-start",
            "padding-inline-start":
            return isOne { $0.isSpace(upTo: Self.indent) }
        case "width", "height": return Self.tableParts.contains(element) && isOne(\.isSizeOfCell)
        default: return false
        }
    }

    private func isOne(_ holds: (CSSToken) -> Bool) -> Bool { values.count == 1 && holds(values[0]) }

    /// Three lines, in pixels.
    private static let gap: Double = 48
    /// What editors indent by, three times.
    private static let indent: Double = 120
    /// None can be narrower or lower than its text.
    private static let tableParts: Set<String> = ["table", "tr", "th", "td"]

    private static let words: [String: Set<String>] = [
        "font-weight": ["normal", "bold"], "font-style": ["normal", "italic"], "font-variant": ["normal"],
        "font-size": ["medium", "large"], "line-height": ["normal"], "text-decoration": ["underline"],
        "text-align": ["left", "right", "center", "justify", "start", "end"], "text-transform": ["none"],
        "letter-spacing": ["normal"], "word-spacing": ["normal"], "white-space": ["normal", "pre-wrap"],
        "vertical-align": ["baseline", "top", "middle", "bottom"], "hyphens": ["none", "manual", "auto"],
        "border-collapse": ["collapse"], "background": ["transparent", "none"], "background-color": ["transparent"],
        "direction": ["ltr"],
    ]
}

extension CSSToken {
    fileprivate var small: CSSToken {
        if case .ident(let name) = self { return .ident(name.lowercased()) }
        return self
    }

    fileprivate func number(in range: ClosedRange<Double>) -> Bool {
        if case .number(let number) = self { return range.contains(number) }
        return false
    }

    /// About how many pixels it is; nothing for what is no length that a text has need of.
    private var pixels: Double? {
        switch self {
        case .number(0): 0
        case .dimension(let number, "px"): number
        case .dimension(let number, "pt"): number * 4 / 3
        case .dimension(let number, "em"), .dimension(let number, "rem"): number * 16
        case .dimension(let number, "cm"): number * 37.8
        default: nil
        }
    }

    fileprivate func isSpace(upTo most: Double) -> Bool {
        if self == .ident("auto") { return true }
        return pixels.map { (0...most).contains($0) } ?? false
    }

    /// What is relative to the text around it must not be smaller: a little, many times, is nothing.
    fileprivate var isReadableSize: Bool {
        switch self {
        case .dimension(let number, "em"): (1...2).contains(number)
        case .percentage(let number): (100...200).contains(number)
        default: pixels.map { (12...40).contains($0) } ?? false
        }
    }

    fileprivate var isSizeOfCell: Bool {
        if self == .ident("auto") { return true }
        if case .percentage(let number) = self { return (1...100).contains(number) }
        return pixels.map { (1...600).contains($0) } ?? false
    }
}
