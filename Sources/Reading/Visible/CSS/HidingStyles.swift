public import Diagnostics
internal import Markup

/// Finds the rules of a style sheet that can hide text, whether or not they match anything on a page.
///
/// What is not known to be harmless is found. Left out are rules inside `@media print`; and rules of which every selector
/// begins with the type selector `header`, `nav` or `footer` may hide what they select, such as a link that only shows on
/// focus, but not cover or add anything.
public enum HidingStyles {
    /// - Parameters:
    ///   - css: the bytes of a style sheet.
    ///   - file: the path to name in findings.
    /// - Returns: findings `text-hidden`, in order.
    public static func findings(in css: [UInt8], file: String) -> [Diagnostic] {
        let start = EncodingGuard.byteOrderMarkLength(css)
        let source = SourceText(bytes: Array(css[start...]), offsets: Array(start..<css.count))
        return findings(in: source, lines: SourceLines(css), file: file)
    }

    /// Findings in CSS that stands inside a page.
    static func findings(in css: SourceText, lines: SourceLines, file: String) -> [Diagnostic] {
        var rules = CSSRules(css)
        return rules.hiding().map { how, offset in
            PageFinding.hidden(how, at: lines.location(ofOffset: offset, file: file))
        }
    }

    /// What hides in the value of a `style` attribute, as it is written.
    static func hiding(inAttribute style: SourceText) -> [String] {
        var cursor = CSSCursor(style)
        var declarations: [CSSDeclaration] = []
        while let statement = cursor.next() { CSSDeclaration(statement).map { declarations.append($0) } }
        return HidingDeclarations(declarations: declarations).found.map(\.how)
    }
}
