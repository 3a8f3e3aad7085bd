public import Diagnostics

/// What belongs to one page besides its text: where its style comes from, and what it tells search engines and those who
/// show a preview of it. The writer of pages writes just this, and the check asks for just this.
public struct PageFrame: Hashable, Sendable {
    /// What a page says of itself: a sentence or more, each with the fact behind it.
    public struct Line: Hashable, Sendable {
        public struct Sentence: Hashable, Sendable {
            public let text: String
            public let origin: Location?

            public init(_ text: String, from origin: Location?) {
                self.text = text
                self.origin = origin
            }
        }

        public let sentences: [Sentence]

        public init(_ sentences: [Sentence]) { self.sentences = sentences }
        public init(_ text: String, from origin: Location? = nil) { self.init([Sentence(text, from: origin)]) }

        public var text: String { sentences.map(\.text).joined(separator: " ") }
    }

    /// A text of the head: a `<meta>` with a name or, for Open Graph, a property.
    public struct HeadText: Hashable, Sendable {
        public let name: String
        public let line: Line
    }

    public let stylesheet: String
    public let icon: String
    public let logo: String?
    /// Where the page is published; nothing where that is not known.
    public let canonical: String?
    /// What it is about, in a sentence or two that the page itself has; nothing where it has none of those.
    public let description: Line?
    /// What a preview shows (Open Graph); nothing for a page of which it is not known where it is published.
    public let preview: [HeadText]

    /// - Parameters:
    ///   - title: the page's own.
    ///   - root: the way from the page to the index page's folder: "../../".
    ///   - canonical: where the page is published.
    ///   - description: what it is about.
    public init(_ title: Line, _ assets: Assets, root: String, canonical: String? = nil, description: Line? = nil) {
        stylesheet = root + assets.stylesheet.path
        icon = root + assets.icon.path
        logo = assets.logo.map { root + $0.path }
        self.canonical = canonical
        self.description = description
        preview = canonical.map { Self.preview(of: title, at: $0, description) } ?? []
    }

    /// All texts of the head but the title.
    public var texts: [HeadText] {
        (description.map { [HeadText(name: "description", line: $0)] } ?? []) + preview
    }

    private static func preview(of title: Line, at canonical: String, _ description: Line?) -> [HeadText] {
        [
            HeadText(name: "og:title", line: title), HeadText(name: "og:type", line: Line("website")),
            HeadText(name: "og:url", line: Line(canonical, from: Location(file: SiteFacts.file))),
            HeadText(name: "og:locale", line: Line("nl_NL")),
        ] + (description.map { [HeadText(name: "og:description", line: $0)] } ?? [])
    }
}
