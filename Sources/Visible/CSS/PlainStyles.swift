internal import Diagnostics
internal import Markup

/// Style that stands in a page itself, as a `<style>` element or a `style` attribute.
///
/// A page takes its looks from the site's style sheet, which is compared with the site's own and judged as a whole. What a
/// page adds to that cannot be judged declaration by declaration: two that do no harm, such as two backgrounds, can hide
/// text together. So a page may only add what no other style can turn into harm.
enum PlainStyles {
    /// Findings in the text of a `<style>` element.
    static func findings(in css: SourceText, lines: SourceLines, file: String) -> [Diagnostic] {
        var cursor = CSSCursor(css)
        var found: [Diagnostic] = []
        while let statement = cursor.next() {
            guard let offset = statement.offset, let how = fault(in: statement) else { continue }
            found.append(PageFinding.hidden(how, at: lines.location(ofOffset: offset, file: file)))
        }
        return found
    }

    /// What in the value of a `style` attribute is not plain, as it is written.
    static func faults(inAttribute style: SourceText) -> [String] {
        var cursor = CSSCursor(style)
        var faults: [String] = []
        while let statement = cursor.next() { fault(in: statement).map { faults.append($0) } }
        return faults
    }

    private static func fault(in statement: CSSCursor.Statement) -> String? {
        let text = statement.text.trimmed
        if text.isEmpty { return nil }
        if statement.end == UInt8(ascii: "{") { return text.hasPrefix("@") ? text : nil }
        guard let declaration = CSSDeclaration(statement) else { return text }
        return isPlain(declaration) ? nil : "\(declaration.property): \(declaration.value)"
    }

    private static func isPlain(_ declaration: CSSDeclaration) -> Bool {
        if declaration.value.contains("(") || !declaration.strings.isEmpty { return false }
        switch declaration.property {
        case "font-weight": return ["normal", "bold"].contains(declaration.value) || isNumber(declaration, 300...800)
        case "font-style": return ["normal", "italic"].contains(declaration.value)
        case "text-align": return ["left", "start"].contains(declaration.value)
        case "hyphens": return ["none", "manual", "auto"].contains(declaration.value)
        case "line-height": return isNumber(declaration, 1.2...2)
        case "margin-top", "margin-bottom", "padding-top", "padding-bottom": return isSpace(declaration)
        default: return false
        }
    }

    private static func isNumber(_ declaration: CSSDeclaration, _ range: ClosedRange<Double>) -> Bool {
        guard let length = CSSLength(declaration.value) else { return false }
        return length.unit.isEmpty && range.contains(length.number)
    }

    /// At most three lines.
    private static func isSpace(_ declaration: CSSDeclaration) -> Bool {
        guard let length = CSSLength(declaration.value) else { return false }
        return ["", "px", "em", "rem"].contains(length.unit) && (0...48).contains(length.pixels ?? -1)
    }
}
