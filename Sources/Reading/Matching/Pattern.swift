import Claims
import Languages
import Phrases
import Texts

/// A phrase made ready to be found in text: shared by all that try it, since it is tried everywhere.
final class Pattern: Sendable {
    enum Piece: Sendable {
        case literal([UInt8])
        case slot(ClaimKind.Slot, startsSentence: Bool)
    }

    let phrase: Phrase
    let pieces: [Piece]
    /// The words before its first slot; none where it begins with one.
    let opening: [UInt8]
    /// The bytes of all that is no slot.
    let literalBytes: Int
    /// The words that every text has which it fits: those that no slot touches.
    let wholeWords: WordBits
    /// The words of the literal text, for finding the phrase nearest to a text that none matches.
    let words: WordHashes
    /// What its slots take.
    let values: ValueReader

    init(_ phrase: Phrase, by rules: any ReadingRules) {
        self.phrase = phrase
        values = ValueReader(rules: rules)
        pieces = phrase.pieces.map { piece in
            switch piece {
            case .literal(let text): .literal(Array(text.withPlainQuotes.utf8))
            case .slot(let slot, let startsSentence): .slot(slot, startsSentence: startsSentence)
            }
        }
        opening = pieces.first?.literal ?? []
        literalBytes = pieces.reduce(0) { $0 + ($1.literal?.count ?? 0) }
        wholeWords = Self.wholeWords(of: pieces)
        words = WordHashes(
            of: phrase.pieces.compactMap { piece -> String.UTF8View? in
                if case .literal(let text) = piece { text.utf8 } else { nil }
            })
    }

    var kind: ClaimKind { phrase.kind }

    private static func wholeWords(of pieces: [Piece]) -> WordBits {
        var words = WordBits()
        for (index, piece) in pieces.enumerated() {
            guard var literal = piece.literal?[...] else { continue }
            if index > 0 { literal = literal.drop { $0 != 0x20 } }
            if index < pieces.count - 1 { literal = literal[..<(literal.lastIndex(of: 0x20) ?? literal.startIndex)] }
            WordHashes.forEach(in: literal) { words.insert($0) }
        }
        return words
    }
}

extension Pattern.Piece {
    /// Its bytes; nothing for a slot.
    var literal: [UInt8]? {
        if case .literal(let bytes) = self { bytes } else { nil }
    }
}

/// A phrase as a text says it, with the values of its slots.
struct Match: Sendable {
    let pattern: Pattern
    var values: Claim.Values
    /// The slots whose values were read at the start of a sentence.
    var sentenceStarts: Set<String> = []
    /// The slots that a full stop follows: it may be that of an abbreviation as well.
    var sentenceEnds: Set<String> = []
    /// The parts of the text that are an address, or the name of a document or a section.
    var addresses: [(range: Range<Int>, type: ValueType)] = []
    /// Indices of bytes of the text.
    let range: Range<Int>

    var kind: ClaimKind { pattern.kind }
    var phrase: Phrase { pattern.phrase }
}
