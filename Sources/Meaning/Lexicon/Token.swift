/// A word, mark or slot of a text, with what it means.
struct Token: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case word(Lexicon.Meaning)
        /// A mark that ends or divides sentences: . ? ! : ;
        case mark
        /// A comma, bracket, quotation mark or dash.
        case sign
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
    /// The tokens of a text. Commas and white space are none, nor are brackets, quotation marks and dashes unless they are asked
    /// for.
    func tokens(in text: String, withSigns: Bool = false) -> [Token] {
        var tokens: [Token] = []
        let pieces = withSigns ? Piece.all(of: text) : Piece.all(of: text).filter { $0.kind != .sign }
        let small = pieces.map { $0.kind == .word ? $0.small : "" }
        var index = 0
        while index < pieces.count {
            let piece = pieces[index]
            let found = piece.kind == .word ? expression(at: small[index...]) : nil
            let last = pieces[index + (found?.count ?? 1) - 1]
            let range = piece.range.lowerBound..<last.range.upperBound
            let kind: Token.Kind =
                switch piece.kind {
                case .mark: .mark
                case .sign: .sign
                case .slot: .slot
                case .word: .word(found?.meaning ?? meaning(ofSmall: small[index]))
                }
            let words = found == nil ? piece.text : String(decoding: Array(text.utf8)[range], as: UTF8.self)
            tokens.append(Token(kind: kind, text: words, range: range))
            index += found?.count ?? 1
        }
        return tokens
    }
}
