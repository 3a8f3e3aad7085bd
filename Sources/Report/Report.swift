// A document for the file of a lawyer: made of facts, printed as Markdown, as one HTML page, and for Word. All printers say the
// same in the same order; none looks at the clock or at anything but the values here.

import Redline

/// A document with a title, and below it headings, paragraphs, lists and tables.
public struct Report: Hashable, Sendable {
    public let title: String
    /// Of whom it is, of which day, what it is for.
    public let intro: [ReportLine]
    public let blocks: [ReportBlock]
    /// What who signs it fills in, one line each: "Naam", "Hoedanigheid", "Datum".
    public let signOff: [String]
    /// Whether its tables need a page on its side.
    public let isWide: Bool

    public init(
        _ title: String, intro: [ReportLine] = [], blocks: [ReportBlock], signOff: [String] = [], isWide: Bool = false
    ) {
        self.title = title
        self.intro = intro
        self.blocks = blocks
        self.signOff = signOff
        self.isWide = isWide
    }

    /// Everything that the document says is missing, in order.
    public var gaps: [String] { (intro + blocks.flatMap(\.lines)).filter(\.isGap).map(\.text) }
}

public enum ReportBlock: Hashable, Sendable {
    /// - Parameter level: from 2, since the title has level 1.
    case heading(String, level: Int)
    case paragraph(ReportLine)
    case list([ReportLine])
    case table(ReportTable)
    /// What differs between two documents, word by word; in a Word document, as tracked changes.
    case redline(Redline, [Remark])

    /// The same below a heading of its own: with the headings in it of a lower level.
    public var nested: ReportBlock {
        if case .heading(let text, let level) = self { .heading(text, level: level + 1) } else { self }
    }

    var lines: [ReportLine] {
        switch self {
        case .heading, .redline: []
        case .paragraph(let line): [line]
        case .list(let lines): lines
        case .table(let table): table.rows.joined().flatMap(\.lines)
        }
    }
}

/// Rows of as many cells as the header has.
public struct ReportTable: Hashable, Sendable {
    public let header: [String]
    public let rows: [[ReportCell]]
    /// Whether the first cell of each row names the row.
    public let hasRowHeaders: Bool
    /// How wide each column is, in percent; by what stands in it where nothing is given.
    public let widths: [Int]

    /// - Parameter rows: a row that is too short gets empty cells; of one that is too long, the last are left out.
    public init(header: [String], rows: [[ReportCell]], hasRowHeaders: Bool = true, widths: [Int] = []) {
        self.header = header
        self.rows = rows.map { row in
            row.prefix(header.count) + Array(repeating: ReportCell([]), count: max(0, header.count - row.count))
        }
        self.hasRowHeaders = hasRowHeaders
        self.widths = widths
    }
}

/// Lines below each other.
public struct ReportCell: Hashable, Sendable {
    public let lines: [ReportLine]

    public init(_ lines: [ReportLine]) { self.lines = lines }
    public init(_ text: String) { lines = [ReportLine(text)] }
    public static func gap(_ text: String) -> ReportCell { ReportCell([.gap(text)]) }

    /// Whether nothing can be read in it.
    public var isEmpty: Bool { lines.allSatisfy { $0.text.allSatisfy(\.isWhitespace) } }
    /// Its words alone, a line each.
    public var text: String { lines.map(\.text).joined(separator: "\n") }
}

/// A line of text; one that says what is missing stands out.
public struct ReportLine: Hashable, Sendable {
    public let text: String
    public let isGap: Bool
    /// Where it leads.
    public let link: String?

    public init(_ text: String, link: String? = nil) {
        self.text = text
        self.link = link
        isGap = false
    }

    private init(gap text: String) {
        self.text = text
        link = nil
        isGap = true
    }

    /// Says what is missing: "Niet vermeld in de feiten: ...".
    public static func gap(_ text: String) -> ReportLine { ReportLine(gap: text) }
}

extension ReportLine: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self.init(text) }
}

extension ReportCell: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self.init(text) }
}
