/// What a published HTML file is.
public enum Layout: String, Hashable, Sendable, CaseIterable {
    /// A page with all around it, and the files that a site of pages needs.
    case page
    /// The document alone, to be pasted into a page of another system: no head, navigation, style or index.
    case bare
}
