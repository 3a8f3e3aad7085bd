import Claims

/// Whether a link in a document leads where its text says: a mail address to itself, a web address to itself, the name
/// of a document to that document.
enum LinkTarget {
    static func isHonest(_ destination: String, for text: String) -> Bool {
        if destination == "mailto:" + text || destination == "https://" + text { return true }
        if text.contains("://"), destination == text { return true }
        return DocumentKind.allCases.contains {
            text.lowercased() == $0.folder && destination == "../\($0.folder)/index.html"
        }
    }
}
