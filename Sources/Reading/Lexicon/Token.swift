/// A word, mark or slot of a text, with what it means.
struct Token: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case word(Lexicon.Meaning)
        /// A mark that ends or divides sentences: . ? ! : ;
        case mark
        /// A place for a value, `{name}`.
        case slot
    }

    let kind: Kind
    /// As written; of a slot its name.
    let text: String
    /// Bytes (UTF-8) of the text it stands in.
    let range: Range<Int>

    var cue: Cue? { if case .word(.cue(let cue)) = kind { cue } else { nil } }
    var isUnknown: Bool { kind == .word(.unknown) }
}

extension Lexicon {
    /// The tokens of a text. Commas, brackets, quotes and white space are none.
    func tokens(in text: String) -> [Token] {
        var tokens: [Token] = []
        let pieces = Pieces.of(text)
        let small = pieces.map { $0.kind == .word ? $0.text.lowercased() : "" }
        var index = 0
        while index < pieces.count {
            let piece = pieces[index]
            switch piece.kind {
            case .mark: tokens.append(Token(kind: .mark, text: piece.text, range: piece.range))
            case .slot: tokens.append(Token(kind: .slot, text: piece.text, range: piece.range))
            case .word:
                let found = expression(at: small[index...])
                let last = pieces[index + (found?.count ?? 1) - 1]
                let range = piece.range.lowerBound..<last.range.upperBound
                let words = found.map { _ in String(decoding: Array(text.utf8)[range], as: UTF8.self) } ?? piece.text
                let meaning = found.map { Meaning.cue($0.cue) } ?? meaning(of: small[index])
                tokens.append(Token(kind: .word(meaning), text: words, range: range))
                index += (found?.count ?? 1) - 1
            }
            index += 1
        }
        return tokens
    }
}

/// A text cut at its words, marks and slots.
enum Pieces {
    enum Kind { case word, mark, slot }
    typealias Piece = (kind: Kind, text: String, range: Range<Int>)

    static func of(_ text: String) -> [Piece] {
        var pieces: [Piece] = []
        var rest = text[...]
        while let first = rest.first {
            let taken: Substring
            if first == "{", let close = rest.firstIndex(of: "}") {
                taken = rest[...close]
                pieces.append((.slot, String(taken.dropFirst().dropLast()), range(of: taken, in: text)))
            } else if isLetter(first) {
                taken = word(at: rest)
                pieces.append((.word, String(taken), range(of: taken, in: text)))
            } else {
                taken = rest.prefix(1)
                if ".?!:;…".contains(first) { pieces.append((.mark, String(taken), range(of: taken, in: text))) }
            }
            rest = rest[taken.endIndex...]
        }
        return pieces
    }

    /// Letters and digits; hyphens, apostrophes, full stops and the like where they stand between them.
    private static func word(at text: Substring) -> Substring {
        var end = text.startIndex
        while end < text.endIndex {
            let next = text.index(after: end)
            let joins = "-'’‑.@_/".contains(text[end]) && next < text.endIndex && isLetter(text[next])
            guard isLetter(text[end]) || joins else { break }
            end = next
        }
        return text[..<end]
    }

    private static func isLetter(_ character: Character) -> Bool { character.isLetter || character.isNumber }

    private static func range(of part: Substring, in text: String) -> Range<Int> {
        let start = text.utf8.distance(from: text.startIndex, to: part.startIndex)
        return start..<start + part.utf8.count
    }
}
