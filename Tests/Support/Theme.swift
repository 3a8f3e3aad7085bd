import Foundation

/// A page of another system, in the shape in which its themes write one: a document stands in the middle of it, with a menu, a
/// cookie bar and scripts around, and is dressed as that system dresses what it holds.
public struct Theme: Sendable, CustomStringConvertible {
    public let name: String
    /// The elements in which it puts a document.
    public let selector: String
    public let habits: [ThemeHabit]
    private let shell: String

    private static let place = "<!-- document -->"
    /// Where a theme writes the title of a page by itself.
    private static let titlePlace = "<!-- title -->"

    public var description: String { name }

    /// - Parameter root: of the repository.
    /// - Throws: where the shell cannot be read.
    private init(_ name: String, _ selector: String, _ habits: [ThemeHabit], in root: URL) throws {
        self.name = name
        self.selector = selector
        self.habits = habits
        shell = try String(
            contentsOf: root.appendingPathComponent("Tests/Support/Themes/\(name).html"), encoding: .utf8)
    }

    /// - Throws: where a shell cannot be read.
    public static func all(in root: URL = Repository.root) throws -> [Theme] {
        try [
            Theme(
                "wordpress", "h1.wp-block-post-title, .entry-content",
                [.unmarked, .blockClasses, .figures, .curlyQuotes, .newTabs], in: root),
            Theme("hugo", ".post-single > .post-content", [.unmarked, .hiddenSigns, .curlyQuotes], in: root),
            Theme("jekyll", "[itemprop=articleBody]", [.curlyQuotes, .alignedCells, .breaks], in: root),
            Theme("eleventy", "main#main", [.signs, .minified, .withoutEndTags], in: root),
            Theme("plain", "#tekst .inhoud", [.unmarked, .withoutIDs], in: root),
        ]
    }

    /// The page with a document in it.
    ///
    /// - Parameters:
    ///   - document: in HTML, as `verklaar build --layout bare` writes it.
    ///   - others: habits beside those of the theme.
    public func page(holding document: String, others: [ThemeHabit] = []) -> String {
        let dressed = (others + habits).reduce(document) { $1.dressed($0) }
        guard shell.contains(Self.titlePlace), let title = Self.title(of: dressed) else {
            return shell.replacing(Self.titlePlace, with: "").replacing(Self.place, with: dressed)
        }
        let rest = dressed[..<title.lowerBound] + dressed[title.upperBound...]
        return shell.replacing(Self.place, with: rest).replacing(Self.titlePlace, with: dressed[title])
    }

    private static func title(of document: String) -> Range<String.Index>? {
        document.firstRange(of: #/<h1[^>]*>.*?<\/h1>/#.dotMatchesNewlines())
    }
}

/// What systems do to a document that they hold, and nobody would call another text.
public enum ThemeHabit: String, Sendable, CaseIterable {
    /// The attributes that say where a document is are taken away.
    case unmarked
    /// Classes of blocks, as WordPress gives.
    case blockClasses
    /// A figure around each table.
    case figures
    case curlyQuotes
    /// Links to other sites open in a new tab.
    case newTabs
    /// A sign beside each heading, by which one copies where it stands: hidden from who listens.
    case hiddenSigns
    /// The same, for all.
    case signs
    /// Cells that say how they are aligned.
    case alignedCells
    /// A break at the end of each line within a paragraph.
    case breaks
    /// An element around each heading, and around the whole.
    case wrapped
    case minified
    case withoutEndTags
    case withoutIDs

    public func dressed(_ document: String) -> String {
        switch self {
        case .unmarked: document.replacing(#/ data-[a-z-]+="[^"]*"/#, with: "")
        case .blockClasses: Self.classes.reduce(document) { $0.replacing($1.0, with: $1.1) }
        case .figures:
            document.replacing("<table", with: "<figure class=\"wp-block-table\"><table")
                .replacing("</table>", with: "</table></figure>")
        case .curlyQuotes: Self.texts(of: document) { $0.contains("@") ? $0 : $0.replacing("'", with: "’") }
        case .newTabs:
            document.replacing(
                "<a href=\"https:", with: "<a target=\"_blank\" rel=\"noreferrer noopener\" href=\"https:")
        case .hiddenSigns:
            Self.signed(document) { "<a hidden class=\"anchor\" aria-hidden=\"true\" href=\"#\($0)\">#</a>" }
        case .signs: Self.signed(document) { " <a class=\"header-anchor\" href=\"#\($0)\">#</a>" }
        case .alignedCells:
            document.replacing("<td>", with: "<td style=\"text-align: left\">")
        case .breaks: document.replacing(".\n", with: ".<br />\n")
        case .wrapped:
            "<section>"
                + document.replacing("<h2", with: "<div class=\"kop\"><h2").replacing("</h2>", with: "</h2></div>")
                + "</section>"
        case .minified: document.replacing(">\n<", with: "><").replacing("\n", with: " ")
        case .withoutEndTags: document.replacing(#/<\/(p|li|td|th|tr|thead|tbody)>/#, with: "")
        case .withoutIDs: document.replacing(#/ (?:id|aria-labelledby)="[^"]*"/#, with: "")
        }
    }

    private static let classes = [
        ("<h1", "<h1 class=\"wp-block-post-title\""), ("<h2", "<h2 class=\"wp-block-heading\""),
        ("<h3", "<h3 class=\"wp-block-heading\""), ("<ul>", "<ul class=\"wp-block-list\">"),
        ("<table", "<table class=\"has-fixed-layout\""),
    ]

    private static func signed(_ document: String, _ sign: (Substring) -> String) -> String {
        document.replacing(#/(<h[23][^>]* id="([^"]*)"[^>]*>.*?)(<\/h[23]>)/#) { "\($0.1)\(sign($0.2))\($0.3)" }
    }

    /// Changes what stands between the tags.
    private static func texts(of document: String, _ change: (String) -> String) -> String {
        document.split(separator: "<", omittingEmptySubsequences: false).enumerated().map { index, piece in
            guard index > 0, let end = piece.firstIndex(of: ">") else { return String(piece) }
            return piece[...end] + change(String(piece[piece.index(after: end)...]))
        }.joined(separator: "<")
    }
}
