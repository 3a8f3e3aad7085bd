/// Where the declarations of a rule apply, by the text before its `{` and that of the rules around it.
struct CSSScope {
    /// A font or animation that has a finding of its own: what stands in it is not judged.
    private(set) var isExempt = false
    /// Dark screens alone.
    private(set) var isDark = false
    /// Page furniture alone.
    private(set) var isFurniture = false

    init(_ prelude: String, in outer: CSSScope?) {
        if let outer { self = outer }
        if Self.changesText(prelude) { isExempt = true }
        if prelude.hasPrefix("@media") {
            isDark = isDark || Self.isDark(prelude.dropFirst(6))
        }
        if prelude.hasPrefix("@") { return }
        isFurniture = isFurniture ? Self.staysInside(prelude) : Self.isFurniture(prelude)
    }

    /// At-rules that change which signs are shown for a text, or number it.
    static func changesText(_ prelude: String) -> Bool {
        ["@font-face", "@counter-style", "@font-palette-values", "@property", "@position-try"]
            .contains(where: prelude.hasPrefix)
    }

    private static func isDark(_ queries: Substring) -> Bool {
        let query = queries.filter { !$0.isWhitespace }
        return query == "(prefers-color-scheme:dark)" || query == "screenand(prefers-color-scheme:dark)"
    }

    private static func isFurniture(_ selectors: String) -> Bool {
        split(selectors).allSatisfy { selector in
            let name = selector.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
            return ["header", "nav", "footer"].contains(name) && !reachesOut(selector)
        }
    }

    private static func staysInside(_ selectors: String) -> Bool {
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
