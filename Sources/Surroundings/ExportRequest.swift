public import Diagnostics

/// A format of others in which the facts are published beside the documents: a line below `## export` in `content/site.md`.
///
///     - klaro
public struct ExportRequest: Hashable, Sendable {
    /// Nothing where it is asked for all organisations of the site.
    public let organisation: String?
    /// As `verklaar export` has it; whoever makes exports says whether there is one of that name.
    public let kind: String
    public let location: Location
}
