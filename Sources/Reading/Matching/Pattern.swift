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
        words = WordHashes(
            of: phrase.pieces.compactMap { piece -> String? in
                if case .literal(let text) = piece { text } else { nil }
            })
    }
}

/// A phrase as a text says it, with the values of its slots.
struct Match: Sendable {
    let kind: ClaimKind
    let phrase: Phrase
    var values: [String: Value] = [:]
    /// The slots whose values were read at the start of a sentence.
    var sentenceStarts: Set<String> = []
    /// The slots that a full stop follows: it may be that of an abbreviation as well.
    var sentenceEnds: Set<String> = []
    /// The parts of the text that are an address, or the name of a document or a section.
    var addresses: [(range: Range<Int>, type: ValueType)] = []
    /// Indices of bytes of the text.
    var range: Range<Int>
}
