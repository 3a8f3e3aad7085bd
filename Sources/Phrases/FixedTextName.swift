import Claims

/// How files call the texts of the document templates that are no phrases: each by a placeholder that stands under or behind it.
public enum FixedTextName {
    /// "kop privacyverklaring {rights}"
    public static func heading(of document: DocumentKind, above branch: String) -> String {
        "kop \(document.folder) {\(branch)}"
    }

    /// "label {ground}"
    public static func label(before branch: String) -> String { "label {\(branch)}" }
    /// "kolom {overview.ground}"
    public static func column(over branch: String) -> String { "kolom {\(branch)}" }

    static func isOne(_ text: String) -> Bool { ["kop ", "label ", "kolom "].contains(where: text.hasPrefix) }
}
