/// A template with one change in it.
struct WordingMutant: Sendable {
    let kind: String
    /// From the site's root: "templates/phrases/rights.md".
    let file: String
    /// From 1.
    let line: Int
    let before: String
    let after: String
    /// The kind of claim that the phrase is for; nothing in a template of a document.
    let claim: String?
}
