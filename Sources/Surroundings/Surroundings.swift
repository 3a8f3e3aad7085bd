// Surroundings is all of a page that no claim is behind: names, links, house style, head. The writer of pages writes just
// this, and the reader and the check allow just this.

/// What stands around a document: the texts that may be there, and the files that its page uses.
public struct Surroundings: Hashable, Sendable {
    public let furniture: Furniture
    public let assets: Assets
    public let places: DocumentPlaces
    /// The lines that stand before a document alone in Markdown, between two lines of hyphens.
    public let frontMatter: [String]

    public init(
        furniture: Furniture, assets: Assets, places: DocumentPlaces = DocumentPlaces(), frontMatter: [String] = []
    ) {
        self.furniture = furniture
        self.assets = assets
        self.places = places
        self.frontMatter = frontMatter
    }
}
