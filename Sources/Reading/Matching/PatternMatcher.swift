import Claims

/// Finds the ways in which patterns fit a text from one position on. Works on bytes. A slot takes at most `longestSlot`
/// bytes and ends at most `mostEnds` places, so that the work for a position is bounded; text that goes beyond that is
/// not read, and said not to be.
struct PatternMatcher {
    static let longestSlot = 2_000
    static let mostEnds = 32
    /// A legal name can hold the end of a sentence, and a few initials; none holds more.
    static let mostSureEnds = 1
    static let mostLikelyEnds = 6

    private let text: [UInt8]

    init(_ text: [UInt8]) { self.text = text }

    func matches(of pattern: Pattern, from start: Int) -> [Match] {
        let empty = Match(kind: pattern.phrase.kind, phrase: pattern.phrase, range: start..<start)
        return extended(empty, by: pattern.pieces[...]).filter { endsSentence(at: $0.range.upperBound) }
    }

    /// A pattern ends where the text does, or where a sentence ends.
    private func endsSentence(at end: Int) -> Bool {
        end == text.count || (end > 0 && SentenceEnds.isEnd(end - 1, in: text[...]))
    }

    private func extended(_ match: Match, by pieces: ArraySlice<Pattern.Piece>) -> [Match] {
        let position = match.range.upperBound
        guard let piece = pieces.first else { return [match] }
        switch piece {
        case .literal(let literal):
            guard text.has(literal, at: position) else { return [] }
            return extended(match.ending(at: position + literal.count), by: pieces.dropFirst())
        case .slot(let slot, let startsSentence):
            let next = pieces.dropFirst().first
            return ends(from: position, before: next).flatMap { end -> [Match] in
                guard var filled = match.filled(slot, startsSentence, with: text[position..<end]) else { return [] }
                if next?.opensWithFullStop ?? false { filled.sentenceEnds.insert(slot.name) }
                return extended(filled, by: pieces.dropFirst())
            }
        }
    }

    /// Where a slot that begins at `start` can end: before each occurrence of the literal behind it, or at the end.
    private func ends(from start: Int, before next: Pattern.Piece?) -> [Int] {
        guard case .literal(let literal)? = next else { return start < text.count ? [text.count] : [] }
        let last = min(text.count - literal.count, start + Self.longestSlot)
        guard start + 1 <= last else { return [] }
        var ends: [Int] = []
        var (sure, likely) = (0, 0)
        for index in start + 1...last {
            if text.has(literal, at: index) { ends.append(index) }
            if SentenceEnds.isEnd(index, in: text[...]) {
                likely += 1
                if !SentenceEnds.isAbbreviated(index, in: text[start...]) { sure += 1 }
            }
            if sure > Self.mostSureEnds || likely > Self.mostLikelyEnds || ends.count == Self.mostEnds { break }
        }
        return ends
    }
}

extension Pattern.Piece {
    fileprivate var opensWithFullStop: Bool {
        if case .literal(let bytes) = self { bytes.first == UInt8(ascii: ".") } else { false }
    }
}

extension Match {
    fileprivate func ending(at end: Int) -> Match {
        var match = self
        match.range = range.lowerBound..<end
        return match
    }

    fileprivate func filled(
        _ slot: ClaimKind.Slot, _ startsSentence: Bool, with bytes: ArraySlice<UInt8>
    ) -> Match? {
        guard let value = ValueReader.value(String(decoding: bytes, as: UTF8.self), of: slot.type) else { return nil }
        var match = ending(at: bytes.endIndex)
        match.values[slot.name] = value
        if startsSentence { match.sentenceStarts.insert(slot.name) }
        match.slotBytes += bytes.count
        match.innerEnds += SentenceEnds.count(in: bytes)
        return match
    }
}

extension [UInt8] {
    /// Whether `other` stands at an index.
    func has(_ other: [UInt8], at index: Int) -> Bool {
        guard index + other.count <= count else { return false }
        for offset in other.indices where self[index + offset] != other[offset] { return false }
        return true
    }
}
