public import Diagnostics
internal import Markup

/// Finds the rules of a style sheet that can hide text, whether or not they match anything on a page.
///
/// What is not known to be harmless is found. Rules of which every selector begins with the type selector `header`, `nav` or
/// `footer` may hide what they select, such as a link that only shows on focus, but not cover or add anything. What holds
/// for paper alone is judged as well.
public enum HidingStyles {
    /// - Parameters:
    ///   - css: the bytes of a style sheet.
    ///   - file: the path to name in findings.
    /// - Returns: findings `text-hidden`, in order.
    public static func findings(in css: [UInt8], file: String) -> [Diagnostic] {
        let start = EncodingGuard.byteOrderMarkLength(css)
        let source = SourceText(bytes: Array(css[start...]), offsets: Array(start..<css.count))
        let lines = SourceLines(css)
        var rules = CSSRules(source)
        return rules.hiding().map { how, offset in
            PageFinding.hidden(how, at: lines.location(ofOffset: offset, file: file))
        }
    }

}
