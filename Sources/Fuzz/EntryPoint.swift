/// Where bytes that nobody vouches for come in.
enum EntryPoint: String, CaseIterable, Sendable {
    /// A published page in HTML, in Markdown; the CSS of a page or a site.
    case html, markdown, styles
    /// Facts as JSON.
    case facts
    /// A file of phrases, and the template of a document.
    case phrases, template
    /// What was observed of a site, in any form.
    case observations
}
