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
    /// - Throws: `DiagnosticError` with rule `input-refused`.
    public static func read(
        _ bytes: [UInt8], file: String, format: Format, fragment: String? = nil
    ) throws(DiagnosticError) -> VisiblePage {
        do throws(InputRefusal) {
            switch format {
            case .html: return try HTMLPageReader.read(bytes, file: file, fragment: fragment)
            case .markdown: return try MarkdownPageReader.read(bytes, file: file)
            }
        } catch {
            throw DiagnosticError(PageFinding.refused(error, lines: SourceLines(bytes), file: file))
        }
    }
}
