internal import Markup

/// The rules of a style sheet, with those nested in others and in at-rules.
struct CSSRules {
    private struct Rule {
        let isExempt: Bool
        var declarations: [CSSDeclaration] = []
    }

    private var cursor: CSSCursor
    private var open: [Rule] = []
    private var found: [(how: String, offset: Int)] = []

    init(_ css: SourceText) { cursor = CSSCursor(css) }

    /// What hides, as it is written, with its byte offset in the file.
    mutating func hiding() -> [(how: String, offset: Int)] {
        while let statement = cursor.next() {
            switch statement.end {
            case UInt8(ascii: "{"): open.append(Rule(isExempt: isExempt(statement)))
            case UInt8(ascii: "}"):
                take(statement)
                close()
            default: take(statement)
            }
        }
        while !open.isEmpty { close() }
        return found.sorted { $0.offset < $1.offset }
    }

    private mutating func take(_ statement: CSSCursor.Statement) {
        if statement.text.trimmed.lowercased().hasPrefix("@import"), let offset = statement.offset {
            found.append(("@import of a style sheet that is not read", offset))
        } else if !open.isEmpty, let declaration = CSSDeclaration(statement) {
            open[open.count - 1].declarations.append(declaration)
        }
    }

    private mutating func close() {
        guard let rule = open.popLast(), !rule.isExempt else { return }
        found += HidingDeclarations(declarations: rule.declarations).found
    }

    private func isExempt(_ statement: CSSCursor.Statement) -> Bool {
        let prelude = statement.text.trimmed.lowercased()
        let isInside = open.last?.isExempt ?? false
        if prelude.hasPrefix("@media") { return isInside || CSSPrelude.isPrint(prelude.dropFirst(6)) }
        if prelude.hasPrefix("@") { return isInside }
        return isInside ? CSSPrelude.staysInside(prelude) : CSSPrelude.isFurniture(prelude)
    }
}

/// What the text before a `{` says about where its rule applies.
private enum CSSPrelude {
    static func isPrint(_ queries: Substring) -> Bool {
        queries.split(separator: ",", omittingEmptySubsequences: false).allSatisfy { query in
            let words = query.split(separator: " ")
            return words.first == "print" || words.starts(with: ["only", "print"])
        }
    }

    static func isFurniture(_ selectors: String) -> Bool {
        split(selectors).allSatisfy { selector in
            let name = selector.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
            return ["header", "nav", "footer"].contains(name) && !reachesOut(selector)
        }
    }

    static func staysInside(_ selectors: String) -> Bool {
        split(selectors).allSatisfy { selector in
            !reachesOut(selector) && (selector.hasPrefix("&") || !selector.contains("&"))
        }
    }

    /// Selectors of siblings select outside of the element that they begin with.
    private static func reachesOut(_ selector: String) -> Bool {
        selector.contains("+") || selector.contains("~") || selector.contains("\\")
    }

    /// Commas inside brackets split as well: their parts begin with no such element, so the rule is judged.
    private static func split(_ selectors: String) -> [String] {
        selectors.split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmed }
    }
}
