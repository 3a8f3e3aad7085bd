/// The custom properties of a style sheet, with the values that they have on light and on dark screens.
struct CustomProperties {
    private struct Value {
        let text: String
        let isDark: Bool
        /// Whether it holds for the whole page, and yields to what comes after it.
        let isPlain: Bool
    }

    private var values: [String: [Value]] = [:]

    /// So many steps are followed; what takes more is unclear.
    private static let most = 64

    mutating func add(_ declaration: CSSDeclaration, in scope: CSSScope) {
        guard declaration.property.hasPrefix("--") else { return }
        let isPlain = scope.isRoot && !declaration.isImportant
        values[declaration.property, default: []].append(
            Value(text: declaration.value, isDark: scope.isDark, isPlain: isPlain))
    }

    /// The colours that some properties have on light screens, or on dark ones.
    func colours(of names: [String], isDark: Bool) -> [CSSColour] {
        names.compactMap { name in value(of: name, isDark: isDark).flatMap { CSSColour($0) } }
    }

    /// The last value counts, whether or not it is for dark screens alone.
    ///
    /// - Returns: nil where there is none, or where it depends on the place in the page.
    private func value(of name: String, isDark: Bool) -> String? {
        guard let known = values[name], known.allSatisfy(\.isPlain) else { return nil }
        return known.last { isDark || !$0.isDark }?.text
    }

    /// The declaration with its custom properties replaced.
    ///
    /// - Returns: nil where one of them has no value that is known.
    func resolved(_ declaration: CSSDeclaration, isDark: Bool) -> CSSDeclaration? {
        var resolved = declaration
        for _ in 0..<Self.most {
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
