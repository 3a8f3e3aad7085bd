/// The custom properties of a style sheet, with every value that they can have.
struct CustomProperties {
    private var values: [String: [(value: String, isDark: Bool)]] = [:]

    /// So many steps and ways are followed; what takes more is unclear.
    private static let most = 64

    mutating func add(_ declaration: CSSDeclaration, isDark: Bool) {
        guard declaration.property.hasPrefix("--") else { return }
        values[declaration.property, default: []].append((declaration.value, isDark))
    }

    /// Every colour that some properties have on light screens, or on dark ones: where a style sheet says nothing of dark
    /// screens, they have those of light ones.
    func colours(of names: [String], isDark: Bool) -> [CSSColour] {
        names.flatMap { name -> [CSSColour] in
            let known = values[name] ?? []
            let own = known.filter { $0.isDark == isDark }
            return (own.isEmpty ? known : own).compactMap { CSSColour($0.value) }
        }
    }

    /// The declaration with its custom properties replaced, in each way.
    ///
    /// - Returns: nil where one of them has no value here, or too many.
    func resolved(
        _ declaration: CSSDeclaration, isDark: Bool
    ) -> [(declaration: CSSDeclaration, isDark: Bool)]? {
        var open = [(declaration: declaration, isDark: isDark)]
        var done: [(declaration: CSSDeclaration, isDark: Bool)] = []
        for _ in 0..<Self.most {
            guard let next = open.popLast() else { return done }
            guard let use = Use(in: next.declaration.value) else {
                done.append(next)
                continue
            }
            guard let known = values[use.name], use.isPlain else { return nil }
            // What is for dark screens meets only other values for dark screens, where there are any.
            let hasDark = next.isDark && known.contains(where: \.isDark)
            for value in known where !hasDark || value.isDark {
                open.append((next.declaration.replacing(use.range, with: value.value), next.isDark || value.isDark))
            }
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

extension CSSDeclaration {
    fileprivate func replacing(_ range: Range<String.Index>, with text: String) -> CSSDeclaration {
        var changed = self
        changed.value.replaceSubrange(range, with: text)
        return changed
    }
}
