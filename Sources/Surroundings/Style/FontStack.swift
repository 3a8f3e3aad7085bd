/// The fonts of letters that a page can ask for: each is there on some machines, and the next on others. A font from elsewhere
/// would have to be fetched, and one of signs would show other characters than the text has.
public enum FontStack: String, Hashable, Sendable, CaseIterable {
    case system, arial, verdana, humanist, georgia, charter

    /// As a style sheet lists them.
    var families: String {
        switch self {
        case .system: #"system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif"#
        case .arial: #"Arial, Helvetica, "Liberation Sans", sans-serif"#
        case .verdana: #"Verdana, "DejaVu Sans", sans-serif"#
        case .humanist: #"Seravek, Ubuntu, Calibri, "Noto Sans", sans-serif"#
        case .georgia: #"Georgia, "Noto Serif", serif"#
        case .charter: #"Charter, "Sitka Text", Cambria, "Noto Serif", serif"#
        }
    }
}
