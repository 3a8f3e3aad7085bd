/// Where the declarations of a rule apply, by the text before its `{` and that of the rules around it.
struct CSSScope {
    /// An at-rule that has a finding of its own: what stands in it is not judged.
    private(set) var isExempt = false
    /// Dark screens alone.
    private(set) var isDark = false
    /// Page furniture alone.
    private(set) var isFurniture = false

    /// The page as a whole, on every medium; it may be on dark screens alone.
    private(set) var isRoot = false
    /// The page as a whole, or its body, on every medium and screen.
    private(set) var isWholePage = false
    private(set) var subjects: CSSSubjects?

    init(_ prelude: String, in outer: CSSScope?) {
        if let outer { self = outer }
        if Self.isUnknown(prelude) { isExempt = true }
        if prelude.hasPrefix("@media") { isDark = isDark || Self.isDark(prelude) }
        let isAlone = outer == nil || outer?.isPlainDark == true
        isRoot = isAlone && prelude == ":root"
        isWholePage = outer == nil && [":root", "html", "body"].contains(prelude)
        isPlainDark = outer == nil && Self.isDark(prelude)
        if prelude.hasPrefix("@") {
            if prelude.hasPrefix("@page") { subjects = CSSSubjects("@page", in: nil) }
            return
        }
        subjects = CSSSubjects(prelude, in: outer?.subjects)
        isFurniture = isFurniture ? Self.staysInside(prelude) : Self.isFurniture(prelude)
    }

    /// Whether it is the at-rule for dark screens and nothing else.
    private var isPlainDark = false

    /// Other at-rules than those for media and for paper can bring, change or number text, or decide which rules count.
    static func isUnknown(_ prelude: String) -> Bool {
        let name = prelude.prefix { $0 == "@" || $0 == "-" || $0.isLetter || $0.isNumber }
        return prelude.hasPrefix("@") && !["@media", "@page"].contains(name)
    }

    private static func isDark(_ prelude: String) -> Bool {
        prelude.filter { !$0.isWhitespace } == "@media(prefers-color-scheme:dark)"
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
