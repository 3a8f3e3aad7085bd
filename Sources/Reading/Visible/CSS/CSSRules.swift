internal import Markup

/// The rules of a style sheet, with those nested in others and in at-rules.
struct CSSRules {
    private struct Rule {
        var scope: CSSScope
        var declarations: [CSSDeclaration] = []
    }

    private var cursor: CSSCursor
    private var open: [Rule] = []
    private var closed: [Rule] = []
    private var custom = CustomProperties()
    private var found: [(how: String, offset: Int)] = []

    init(_ css: SourceText) { cursor = CSSCursor(css) }

    /// What hides, as it is written, with its byte offset in the file.
    mutating func hiding() -> [(how: String, offset: Int)] {
        readAll()
        for rule in closed {
            found +=
                HidingDeclarations(
                    declarations: rule.declarations, custom: custom, isDark: rule.scope.isDark,
                    isFurniture: rule.scope.isFurniture
                ).found
        }
        return found.sorted { $0.offset < $1.offset }
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
        if CSSScope.changesText(prelude), let offset = statement.offset { found.append((prelude, offset)) }
        open.append(Rule(scope: CSSScope(prelude, in: open.last?.scope)))
    }

    private mutating func take(_ statement: CSSCursor.Statement) {
        if statement.text.trimmed.lowercased().hasPrefix("@import"), let offset = statement.offset {
            found.append(("@import of a style sheet that is not read", offset))
        } else if let scope = open.last?.scope, let declaration = CSSDeclaration(statement) {
            open[open.count - 1].declarations.append(declaration)
            custom.add(declaration, isDark: scope.isDark)
        }
    }

    private mutating func close() {
        if let rule = open.popLast(), !rule.scope.isExempt { closed.append(rule) }
    }
}
