import Claims
import Diagnostics
import Facts
import Languages
import Phrases
import Visible

// Reading goes from the visible blocks of a page to the claims in it, with their positions. It knows the site's
// phrases and templates, and Dutch; it knows no facts, and nothing of how pages are written.

/// A stretch of text of a page, as a visitor reads it: a sentence, an item, a cell.
public struct Passage: Sendable {
    public let text: String
    /// Where in the document it stands; nothing under a heading or behind a label that no template knows.
    public let place: Place?
    /// What it is part of, counted from the start of the page: the cells of a row are one unit, and so is an item.
    public let unit: Int
    /// The byte offsets in the file of its first and its last character.
    let offsets: (first: Int, last: Int)
    let file: FilePlaces

    /// Where in the file its first character is.
    public var location: Location { file.location(ofOffset: offsets.first) }
    /// Where in the file its last character is.
    public var end: Location { file.location(ofOffset: offsets.last) }
}

/// A claim as a page makes it.
public struct ReadClaim: Sendable {
    public let claim: Claim
    /// The slots whose values stand at the start of a sentence, with a capital.
    public let sentenceStarts: Set<String>
    /// The slots whose values stand before a full stop.
    public let sentenceEnds: Set<String>
    /// Of the language that it was read in.
    let rules: any ReadingRules
    public let passage: Passage

    public var text: String { passage.text }
    public var place: Place? { passage.place }
    public var location: Location { passage.location }
}

/// Text that is no claim.
public struct UnreadText: Sendable {
    public let passage: Passage
    public enum Role: Hashable, Sendable {
        case sentence
        case heading
        /// What opens an item, or heads a column.
        case label
        /// A label behind which nothing stands.
        case unansweredLabel
        /// Text in the header, the navigation or the footer.
        case surrounding
        /// Text that an element shows or speaks in passing, such as `title`.
        case attribute(name: String)
        /// What the page says of itself to others, such as `description`.
        case meta(name: String)
    }

    public let role: Role
    /// The phrase that is most like it.
    public let nearest: Phrase?

    public var text: String { passage.text }
    public var place: Place? { passage.place }
    public var location: Location { passage.location }
}

/// Text around the document that stands for one of its headings: the title of the page, a line of its contents.
public struct HeadingCopy: Sendable {
    public enum Kind: Hashable, Sendable {
        case title
        /// Astray where its link leads to no heading, on a page whose elements have ids.
        case contents(isAstray: Bool)
    }

    public let kind: Kind
    public let text: String
    /// Where a line of the contents leads.
    public let destination: String?
    public let location: Location
    /// The index of the heading's entry; nothing where the page has no such heading.
    public let heading: Int?
}

/// What a page says.
public struct PageReading: Sendable {
    /// Indirect, since many lists hold the same entries.
    public indirect enum Entry: Sendable {
        case claim(ReadClaim)
        case unread(UnreadText)

        public var passage: Passage {
            switch self {
            case .claim(let read): read.passage
            case .unread(let text): text.passage
            }
        }
    }

    /// The level of a heading, and the one that its template gives it.
    public struct HeadingLevel: Hashable, Sendable {
        public let written: Int
        public let given: Int
    }

    /// What a visitor sees, block by block.
    public let page: VisiblePage
    /// Which document it is, by its title.
    public let document: DocumentKind?
    public let addressing: Addressing
    /// In the order of the page.
    public let entries: [Entry]
    public let headingCopies: [HeadingCopy]
    /// The entries of headings that stand at another level than the template gives them.
    public let misplacedLevels: [Int: HeadingLevel]
    /// What keeps the page from being read plainly: hidden text, links that lead elsewhere.
    public let findings: [Diagnostic]
    /// Text that can be read in two ways, by its unit.
    public let ambiguities: [Int: Diagnostic]

    public var file: String { page.file }

    public var claims: [ReadClaim] {
        entries.compactMap { if case .claim(let claim) = $0 { claim } else { nil } }
    }

    public var unread: [UnreadText] {
        entries.compactMap { if case .unread(let text) = $0 { text } else { nil } }
    }

    public var allFindings: [Diagnostic] { findings + ambiguities.sorted { $0.key < $1.key }.map(\.value) }

    /// The copies that don't say what the heading says.
    public var strayCopies: [HeadingCopy] {
        headingCopies.filter { copy in copy.heading.map { entries[$0].passage.text } != copy.text }
    }
}
