internal import Markup

/// How well text in a colour of the publisher's own can be read on the backgrounds of a page (WCAG 2.2, 1.4.3).
package enum AccentContrast {
    /// What text needs.
    package static let least = CSSColour.leastLegibility

    /// - Parameters:
    ///   - colour: as `#0b5394`.
    ///   - css: a whole style sheet.
    ///   - isDark: on dark screens, or on light ones.
    /// - Returns: from 1 to 21, on the background where it is least; nothing for what is no colour.
    package static func of(_ colour: String, in css: [UInt8], isDark: Bool) -> Double? {
        let backgrounds = CustomProperties(of: css).colours(of: ["--paper", "--shade"], isDark: isDark)
        return CSSColour(colour.lowercased()).map { text in backgrounds.map(text.legibility).min() ?? 0 }
    }
}

extension CustomProperties {
    /// Those of a whole style sheet.
    init(of css: [UInt8]) {
        var rules = CSSRules(SourceText(bytes: css, offsets: Array(css.indices)))
        self = rules.customProperties()
    }
}
