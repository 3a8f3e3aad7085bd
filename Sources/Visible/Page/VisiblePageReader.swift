public import Diagnostics
internal import Markup

/// Reads a published file as a visitor sees it, from its bytes alone.
///
/// Assumes nothing of the bytes, and refuses what would take more than linear time to parse. Guarantees that every
/// visible character is in one block, with the byte offset it came from, and that hidden text is in none, but a finding.
public enum VisiblePageReader {
    public enum Format: Sendable {
        case html, markdown
    }

    ///     let page = try VisiblePageReader.read(Array("<h2>Cookies</h2><p>Geen.".utf8), file: "a.html", format: .html)
    ///     print(page.debugDescription)
    ///     // 1:5 h2: Cookies
    ///     // 1:20 p: Geen.
    ///
    /// - Parameters:
    ///   - file: the path to name in findings.
    ///   - fragment: in HTML, the `data-verklaar` of the element that alone is read, where the page has one: what stands
    ///     around it is another's, and only what hides it is found.
    ///   - selector: in HTML, the element that alone is read in a page of another system, which may have wrapped it in
    ///     elements of its own.
    /// - Throws: `DiagnosticError` with rule `input-refused`; `element-missing` or `element-repeated` where the selector does
    ///   not name one element.
    public static func read(
        _ bytes: [UInt8], file: String, format: Format, fragment: String? = nil, within selector: ElementSelector? = nil
    ) throws(DiagnosticError) -> VisiblePage {
        let source: HTMLSource
        do throws(InputRefusal) {
            if format == .markdown { return try MarkdownPageReader.read(bytes, file: file) }
            source = try HTMLSource(bytes)
        } catch {
            throw DiagnosticError(PageFinding.refused(error, lines: SourceLines(bytes), file: file))
        }
        return try read(source, file: file, fragment: fragment, within: selector)
    }

    static func read(
        _ source: HTMLSource, file: String, fragment: String? = nil, within selector: ElementSelector? = nil
    ) throws(DiagnosticError) -> VisiblePage {
        let lines = SourceLines(source.bytes)
        var part = PageFragment(fragment, in: source.bytes)
        if let selector { part = PageFragment(try ThemeSurvey(selector, in: source, lines, file: file)) }
        return HTMLPageReader.read(source, lines, file: file, fragment: part)
    }
}
