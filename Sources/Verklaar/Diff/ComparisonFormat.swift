/// How a comparison is printed.
public enum ComparisonFormat: String, Sendable, CaseIterable {
    case text, markdown, json, html
    /// Tracked changes, which `ComparisonWord` makes.
    case docx

    /// - Parameter hasColour: whether a terminal shows it.
    public func render(_ comparison: Comparison, hasColour: Bool = false) -> String {
        let outline = ComparisonOutline(comparison)
        return switch self {
        case .text, .docx: ComparisonText(hasColour: hasColour).print(outline)
        case .markdown: ComparisonMarkdown.print(outline)
        case .json: ComparisonJSON.print(comparison)
        case .html: ComparisonPage.print(outline)
        }
    }
}
