/// A word, a sign or white space, as it looks.
struct Piece: Hashable {
    enum Kind { case word, sign, space }

    let span: Span
    let kind: Kind

    var isWord: Bool { kind == .word }
    var isSpace: Bool { kind == .space }

    static func all(in spans: [Span]) -> [Piece] { spans.flatMap(all(in:)) }

    /// Words hold their inner signs: "e-mailadres", "info@example.nl", "1.000".
    private static func all(in span: Span) -> [Piece] {
        var pieces: [Piece] = []
        var rest = span.text[...]
        while let first = rest.first {
            let kind = Kind(first)
            let text = kind == .sign ? rest.prefix(1) : kind == .space ? rest.prefix { Kind($0) == .space } : word(rest)
            pieces.append(Piece(span: span.with(String(text)), kind: kind))
            rest = rest[text.endIndex...]
        }
        return pieces
    }

    /// Up to its last letter or digit before white space.
    private static func word(_ text: Substring) -> Substring {
        let chunk = text.prefix { Kind($0) != .space }
        guard let last = chunk.lastIndex(where: { Kind($0) == .word }) else { return chunk }
        return chunk[...last].prefix { !$0.partsWords }
    }

    static func spans(_ pieces: [Piece]) -> [Span] { Span.joined(pieces.map(\.span)) }
}

extension Piece.Kind {
    init(_ character: Character) {
        if let byte = character.asciiValue {
            self = Self.ofASCII(byte)
        } else {
            self = character.isWhitespace ? .space : character.isLetter || character.isNumber ? .word : .sign
        }
    }

    /// Most text by far: the properties of Unicode take long to look up.
    private static func ofASCII(_ byte: UInt8) -> Self {
        switch byte {
        case 0x30...0x39, 0x41...0x5a, 0x61...0x7a: .word
        case 0x20, 0x09...0x0d: .space
        default: .sign
        }
    }
}

extension Character {
    /// A slash or bracket stands between two words.
    fileprivate var partsWords: Bool {
        switch self {
        case "/", "(", ")", "[", "]", "–", "—", "…": true
        default: false
        }
    }
}
