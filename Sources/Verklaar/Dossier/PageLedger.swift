import Claims
import Diagnostics
import Facts
import Reading
import Texts
import Visible

/// All that a document shows, piece by piece, in its order, each with what stands behind it. Nothing is left out: what nobody
/// can account for is a piece of its own, that says so.
struct PageLedger {
    struct Piece {
        /// From 1; the pieces of a document are quoted by it.
        let number: Int
        /// Letter for letter.
        let text: String
        let place: Location
        let source: Source
        /// Where the links in it lead.
        let links: [String]
        /// Of a heading.
        let level: Int?

        var claim: Claim? { if case .claim(let claim, _) = source { claim } else { nil } }
        var fact: Location? {
            switch source {
            case .claim(_, let fact): fact
            case .ownWords(let words): words.location
            case .template, .unknown: nil
            }
        }
    }

    enum Source {
        /// - fact: nothing where the facts don't say this.
        case claim(Claim, fact: Location?)
        /// What a person answers for, and no rule has judged.
        case ownWords(Prose.Sentence)
        /// The question before an answer, the head of a column.
        case template
        case unknown
    }

    let document: DocumentKind
    let pieces: [Piece]

    /// - Parameters:
    ///   - page: as it is read, with its own quotation marks.
    ///   - claims: what the facts make the document say.
    ///   - prose: what it says in own words.
    init(_ page: VisiblePage, read reading: PageReading, _ document: DocumentKind, claims: [Claim], prose: Prose) {
        self.document = document
        var sources = PieceSources(claims, prose)
        var entries = Dictionary(grouping: reading.entries) { Spot($0.passage.location) }
        var pieces: [Piece] = []
        for block in page.blocks where block.region == .main {
            for part in BlockParts(block, on: page, taking: &entries).parts {
                for (text, source) in sources.sources(of: part) {
                    pieces.append(
                        Piece(
                            number: pieces.count + 1, text: text, place: page.location(ofOffset: part.offset),
                            source: source, links: part.links, level: block.headingLevel))
                }
            }
        }
        self.pieces = pieces
    }
}

/// A place in one file.
struct Spot: Hashable {
    let line: Int
    let column: Int

    init(_ place: Location) { (line, column) = (place.line ?? 0, place.column ?? 0) }
}

/// A stretch of a block that is one entry of its reading, or none.
private struct BlockPart {
    let text: String
    let offset: Int
    let entry: PageReading.Entry?
    /// Whether it is the question before an answer, or the head of a column.
    let isLabel: Bool
    let links: [String]
}

/// Parts a block into the entries of its reading, and what lies between those.
private struct BlockParts {
    private(set) var parts: [BlockPart] = []
    private let block: VisibleBlock
    private let text: VisibleText
    /// Where text begins that no part has yet.
    private var open = 0

    init(_ block: VisibleBlock, on page: VisiblePage, taking entries: inout [Spot: [PageReading.Entry]]) {
        self.block = block
        text = block.whole
        let spots = text.offsets.map { Spot(page.location(ofOffset: $0)) }
        for index in spots.indices where index >= open {
            guard let found = entries.removeValue(forKey: spots[index]) else { continue }
            close(before: index)
            for entry in found {
                let last = spots.lastIndex(of: Spot(entry.passage.end)) ?? index
                add(index..<text.endOfCharacter(from: last), entry)
            }
        }
        close(before: text.bytes.count)
    }

    private mutating func add(_ range: Range<Int>, _ entry: PageReading.Entry?) {
        parts.append(
            BlockPart(
                text: text[range].string, offset: text.offsets[range.lowerBound], entry: entry,
                isLabel: isLabel(range), links: links(in: range)))
        open = max(open, range.upperBound)
    }

    /// What stands between entries, unless that is white space.
    private mutating func close(before index: Int) {
        guard let first = (open..<max(open, index)).first(where: { text.bytes[$0] != 0x20 }),
            let last = (first..<index).last(where: { text.bytes[$0] != 0x20 })
        else { return }
        add(first..<last + 1, nil)
    }

    private func isLabel(_ range: Range<Int>) -> Bool {
        if case .columnHeader = block.role { return true }
        return block.label.map { range.upperBound <= $0.bytes.count } ?? false
    }

    private func links(in range: Range<Int>) -> [String] {
        let start = text.bytes.count - block.text.bytes.count
        return block.links.filter { $0.range.lowerBound + start < range.upperBound }
            .filter { $0.range.upperBound + start > range.lowerBound }.map(\.destination)
    }
}

/// Finds the fact behind each piece; each claim and each sentence in own words stands for one piece.
private struct PieceSources {
    private var claims: [ClaimKind: [Claim]]
    private var words: [String: [Prose.Sentence]] = [:]

    init(_ claims: [Claim], _ prose: Prose) {
        self.claims = Dictionary(grouping: claims, by: \.kind)
        for sentence in prose.sentences {
            for part in SentenceEnds.split(sentence.text) { words[part.withPlainQuotes, default: []].append(sentence) }
        }
    }

    mutating func sources(of part: BlockPart) -> [(text: String, source: PageLedger.Source)] {
        switch part.entry {
        case .claim(let read): [(part.text, .claim(read.claim, fact: take(read)))]
        case .unread: SentenceEnds.split(part.text).map { ($0, take($0)) }
        case nil: [(part.text, part.isLabel ? .template : .unknown)]
        }
    }

    private mutating func take(_ read: ReadClaim) -> Location? {
        guard let index = claims[read.claim.kind]?.firstIndex(where: { read.states($0) }) else { return nil }
        return claims[read.claim.kind]?.remove(at: index).origin
    }

    private mutating func take(_ sentence: String) -> PageLedger.Source {
        guard let first = words[sentence.withPlainQuotes]?.first else { return .unknown }
        if words[sentence.withPlainQuotes]?.count ?? 0 > 1 { words[sentence.withPlainQuotes]?.removeFirst() }
        return .ownWords(first)
    }
}

extension VisibleText {
    /// The index behind the character that a byte is of.
    fileprivate func endOfCharacter(from index: Int) -> Int {
        var end = index + 1
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return end
    }
}

extension VisibleBlock {
    fileprivate var headingLevel: Int? { if case .heading(let level) = role { level } else { nil } }
}
