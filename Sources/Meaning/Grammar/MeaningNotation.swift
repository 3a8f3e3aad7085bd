/// How files of meanings write down what a clause says: `plaatsen: wij; deze cookies; alleen als [geven: u; toestemming]`.
///
/// What is done stands before a colon, the parts behind it, with `;` between them; a clause in a part stands in brackets, and
/// ` / ` between two clauses. A clause that ends in a question mark or colon has it here too, behind a space; a text that
/// ends in a full stop ends in ` .`, and one that asks the reader to do something has ` !` before that. Where more ways say the
/// same, they stand between `<` and `>` with ` | ` between them: `weten: u; <redenen | waarom>`.
enum MeaningNotation {
    /// - Parameter lexicon: by which its words are read.
    static func read(_ text: some StringProtocol, _ lexicon: Lexicon) -> TextMeaning {
        let endsInStop = text.hasSuffix(" .")
        let clauses = split(endsInStop ? text.dropLast(2) : text[...], at: "/").map { text in
            var clause = clause(text, lexicon)
            clause.turn(by: lexicon.wordUses.equivalences)
            clause.announce()
            return clause
        }
        return TextMeaning(writing: clauses, endsInStop: endsInStop)
    }

    /// A line in each way that it leaves open, in the order they stand there.
    static func alternatives(of line: String) -> [String] {
        guard line.utf8.contains(UInt8(ascii: "<")) else { return [line] }
        return alternatives(of: Array(line.utf8)[...]).map { String(decoding: $0, as: UTF8.self) }
    }

    /// By bytes, since some lines have a hundred ways.
    private static func alternatives(of bytes: ArraySlice<UInt8>) -> [[UInt8]] {
        guard let open = bytes.firstIndex(of: UInt8(ascii: "<")) else { return [Array(bytes)] }
        var (depth, place, starts) = (1, open + 1, [open + 1])
        while place < bytes.endIndex {
            switch bytes[place] {
            case UInt8(ascii: "<"): depth += 1
            case UInt8(ascii: ">"): depth -= 1
            case UInt8(ascii: "|") where depth == 1: starts.append(place + 1)
            default: break
            }
            if depth == 0 { break }
            place += 1
        }
        let ends = starts.dropFirst().map { $0 - 1 } + [place]
        let ways = zip(starts, ends).flatMap { alternatives(of: trimmed(bytes[$0..<$1])) }
        let rest = alternatives(of: bytes[min(place + 1, bytes.endIndex)...])
        return ways.flatMap { way in rest.map { bytes[..<open] + way + $0 } }
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let space = UInt8(ascii: " ")
        let end = bytes.lastIndex { $0 != space }.map { $0 + 1 } ?? bytes.startIndex
        return bytes[..<end].drop { $0 == space }
    }

    /// One clause, as it is written.
    static func clause(_ text: String, _ lexicon: Lexicon) -> Clause {
        var clause = Clause()
        var rest = text
        for mark in ["?", ":", "!"] where rest.hasSuffix(" \(mark)") {
            clause.mark = mark
            rest.removeLast(2)
        }
        let said = split(rest, at: ":")
        if said.count > 1 { clause.acts = senses(said[0], lexicon).map(\.sense) }
        let parts = split(said.last ?? "", at: ";").filter { !$0.isEmpty }
        clause.points = parts.reduce(into: []) { $0.formUnion(Clause.pointing[$1] ?? []) }
        clause.parts = parts.filter { Clause.pointing[$0] == nil }.map { part($0, lexicon) }
        return clause
    }

    /// One group of words, as it is written.
    static func part(_ text: String, _ lexicon: Lexicon) -> Clause.Part {
        let open = text.firstIndex(of: "[")
        let words = senses(text[..<(open ?? text.endIndex)], lexicon)
        var part = Clause.Part()
        part.words = words.map(\.sense)
        part.canAct = words.enumerated().prefix { $0.offset == 0 || !$0.element.can(.preposition) }.map(\.element)
            .contains {
                $0.canAct && ($0.can(.noun) || $0.can(.pronoun) && ($0.sense != "our" || words.count == 1))
            }
        part.isAdverb = words.count == 1 && words[0].must(.adverb)
        if let first = words.first(where: { !$0.can(.focus) }), first.opensGroup || words.count > 1 && first.asks {
            part.marker = ""
        }
        guard let open, let close = text.lastIndex(of: "]") else { return part }
        if let last = part.words.last, let opening = openings[last] { part.words[part.words.count - 1] = opening }
        part.clauses = read(text[text.index(after: open)..<close], lexicon).clauses
        return part
    }

    private static func senses(_ text: some StringProtocol, _ lexicon: Lexicon) -> [SentenceWord] {
        lexicon.tokens(in: String(text), withSigns: true).compactMap { SentenceWord($0, lexicon) }
    }

    /// Cuts a text at a character, but not inside brackets.
    private static func split(_ text: some StringProtocol, at separator: Unicode.Scalar) -> [String] {
        let bytes = Array(text.utf8)
        var (depth, start) = (0, 0)
        var parts: [ArraySlice<UInt8>] = []
        for (place, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "[") { depth += 1 }
            if byte == UInt8(ascii: "]") { depth -= 1 }
            guard byte == UInt8(ascii: separator), depth == 0 else { continue }
            parts.append(bytes[start..<place])
            start = place + 1
        }
        return (parts + [bytes[start...]]).map { String(decoding: trimmed($0), as: UTF8.self) }
    }

    /// Words that open a clause, and mean something else where they stand by themselves.
    private static let openings = ["or": "whether", "plain": "that"]
}

extension Clause {
    /// As a file of meanings has it.
    func written(_ lexicon: Lexicon) -> String {
        let act = acts.map(lexicon.shownAsAct).joined(separator: " ")
        let said = (partsInTime.map { $0.written(lexicon) } + points.sorted()).joined(separator: "; ")
        return (acts.isEmpty ? said : said.isEmpty ? "\(act):" : "\(act): \(said)") + (mark.isEmpty ? "" : " \(mark)")
    }
}

extension Clause.Part {
    func written(_ lexicon: Lexicon) -> String {
        let nested = clauses.isEmpty ? [] : ["[\(clauses.map { $0.written(lexicon) }.joined(separator: " / "))]"]
        let markers = (marker ?? "").split(separator: " ").map(String.init)
        return (focus + markers + words).map(lexicon.shown).joined(separator: " ")
            + (nested.isEmpty ? "" : " " + nested[0])
    }
}

extension Lexicon {
    /// What is done, as a reader knows it: the first verb of the sense.
    func shownAsAct(_ sense: String) -> String { wordUses.firstVerbs[sense] ?? shown(sense) }

    /// A sense as a reader knows it: the word of it that stands first.
    func shown(_ sense: String) -> String {
        switch sense {
        case "whether": "of"
        case "that": "dat"
        default:
            sense.hasPrefix("?")
                ? String(sense.dropFirst()) : wordUses.firstForms[sense] ?? wordUses.firstVerbs[sense] ?? sense
        }
    }
}
