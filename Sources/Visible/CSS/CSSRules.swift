internal import Markup

/// The rules of a style sheet, with those nested in others and in at-rules.
struct CSSRules {
    private var cursor: CSSCursor
    private var open: [CSSRule] = []
    private var closed: [CSSRule] = []
    private var custom = CustomProperties()
    private var found: [(how: String, offset: Int)] = []

    init(_ css: SourceText) { cursor = CSSCursor(css) }

    /// What hides, as it is written, with its byte offset in the file.
    mutating func hiding() -> [(how: String, offset: Int)] {
        readAll()
        let hasDark = hasDark
        for rule in closed {
            found += HidingDeclarations(rule, custom, hasDark: hasDark).found
        }
        for isDark in hasDark ? [false, true] : [false] {
            let offsets = Set(found.map(\.offset))
            found += PageColours(of: closed, custom, isDark: isDark).faint.filter { !offsets.contains($0.offset) }
        }
        return found.sorted { $0.offset < $1.offset }
    }

    private var hasDark: Bool {
        closed.contains { rule in
            rule.scope.isDark
                || rule.declarations.contains { $0.property == "color-scheme" && $0.value.contains("dark") }
        }
    }

    mutating func customProperties() -> CustomProperties {
        readAll()
        return custom
    }

    private mutating func readAll() {
        while let statement = cursor.next() {
            switch statement.end {
            case UInt8(ascii: "{"): begin(statement)
            case UInt8(ascii: "}"):
                take(statement)
                close()
            default: take(statement)
            }
        }
        while !open.isEmpty { close() }
    }

    private mutating func begin(_ statement: CSSCursor.Statement) {
        let prelude = statement.text.trimmed.lowercased()
        if CSSScope.isUnknown(prelude), let offset = statement.offset { found.append((prelude, offset)) }
        open.append(CSSRule(scope: CSSScope(prelude, in: open.last?.scope)))
    }

    private mutating func take(_ statement: CSSCursor.Statement) {
        guard let scope = open.last?.scope else { return takeAlone(statement) }
        let text = statement.text.trimmed.lowercased()
        if text.hasPrefix("@"), let offset = statement.offset { found.append((text, offset)) }
        guard let declaration = CSSDeclaration(statement) else { return }
        open[open.count - 1].declarations.append(declaration)
        custom.add(declaration, in: scope)
    }

    /// Outside of rules, a statement fetches or changes others, or makes nothing of the rule that it stands before.
    private mutating func takeAlone(_ statement: CSSCursor.Statement) {
        guard let offset = statement.offset, statement.end != UInt8(ascii: "}") else { return }
        let text = statement.text.trimmed.lowercased()
        let isImport = text.hasPrefix("@import")
        if text.isEmpty || text == "@charset \"" { return }
        found.append((isImport ? "@import of a style sheet that is not read" : text, offset))
    }

    private mutating func close() {
        if let rule = open.popLast(), !rule.scope.isExempt { closed.append(rule) }
    }
}
