/// The custom properties of a style sheet, with the values that they have on light and on dark screens.
struct CustomProperties {
    private struct Property {
        /// The last value that is not for dark screens alone.
        var light: String?
        /// The last value, whether or not it is for dark screens alone.
        var dark: String?
        /// Whether every value holds for the whole page, and yields to what comes after it.
        var isPlain = true
    }

    private var properties: [String: Property] = [:]

    /// So many steps are followed; what takes more is unclear.
    private static let mostSteps = 64
    /// In bytes of UTF-8; a value that is longer is unclear.
    private static let longestValue = 1_000

    mutating func add(_ declaration: CSSDeclaration, in scope: CSSScope) {
        guard declaration.property.hasPrefix("--") else { return }
        var property = properties[declaration.property] ?? Property()
        if !scope.isDark { property.light = declaration.value }
        property.dark = declaration.value
        property.isPlain = property.isPlain && scope.isRoot && !declaration.isImportant
        properties[declaration.property] = property
    }

    /// The colours that some properties have on light screens, or on dark ones.
    func colours(of names: [String], isDark: Bool) -> [CSSColour] {
        names.compactMap { name in value(of: name, isDark: isDark).flatMap { CSSColour($0) } }
    }

    /// - Returns: nil where there is none, where it is too long, or where it depends on the place in the page.
    private func value(of name: String, isDark: Bool) -> String? {
        guard let property = properties[name], property.isPlain,
            let value = isDark ? property.dark : property.light, value.utf8.count <= Self.longestValue
        else { return nil }
        return value
    }

    /// The declaration with its custom properties replaced.
    ///
    /// - Returns: nil where one of them has no value that is known.
    func resolved(_ declaration: CSSDeclaration, isDark: Bool) -> CSSDeclaration? {
        var resolved = declaration
        for _ in 0..<Self.mostSteps {
            guard let use = Use(in: resolved.value) else { return resolved }
            guard use.isPlain, let value = value(of: use.name, isDark: isDark) else { return nil }
            resolved.value.replaceSubrange(use.range, with: value)
        }
        return nil
    }

    /// A place where a custom property is used: `var(--name)`.
    private struct Use {
        let range: Range<String.Index>
        let name: String
        /// Whether there is no fallback.
        let isPlain: Bool

        init?(in value: String) {
            guard let start = value.firstRange(of: "var(") else { return nil }
            let end = value[start.upperBound...].firstIndex(of: ")") ?? value.endIndex
            range = start.lowerBound..<(end < value.endIndex ? value.index(after: end) : end)
            name = value[start.upperBound..<end].trimmed
            isPlain = !name.contains(",") && !name.contains("(")
        }
    }
}
