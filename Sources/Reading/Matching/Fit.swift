import Claims
import Phrases
import Surroundings

/// One way in which a pattern fits a text: which part of it each slot takes.
struct Fit {
    let pattern: Pattern
    let range: Range<Int>
    /// The number of the sentence that ends with it.
    let sentence: Int
    /// The parts that slots take, in order.
    let slots: [Range<Int>]
    /// Sentence ends inside slots; names can hold one ("Jansen B.V. Groningen"), other values hardly ever do.
    let innerEnds: Int
    /// Whether the pattern fits the same text in another way that is as good.
    let isAmbiguous: Bool

    /// - Parameters:
    ///   - last: the index of the state behind the last piece.
    ///   - states: those behind each piece.
    init(
        _ pattern: Pattern, from start: Int, to last: Int, endingSentence sentence: Int,
        _ states: [PatternMatcher.State]
    ) {
        self.pattern = pattern
        self.sentence = sentence
        range = start..<states[last].position
        innerEnds = states[last].innerEnds
        isAmbiguous = states[last].isAmbiguous
        var slots: [Range<Int>] = []
        var state = last
        for piece in pattern.pieces.reversed() {
            let before = states[state].origin
            if case .slot = piece { slots.append(states[before].position..<states[state].position) }
            state = before
        }
        slots.reverse()
        self.slots = slots
    }

    /// Bytes that slots take; the fewer, the more the phrase itself says.
    var slotBytes: Int { range.count - pattern.literalBytes }

    /// The fit with its values read. Slots take only what is a value of their type.
    func match(in text: [UInt8]) -> Match {
        var match = Match(pattern: pattern, values: Claim.Values(minimumCapacity: slots.count), range: range)
        var ranges = slots[...]
        for (index, piece) in pattern.pieces.enumerated() {
            guard case .slot(let slot, let startsSentence) = piece, let range = ranges.popFirst() else { continue }
            let written = String(decoding: text[range], as: UTF8.self)
            match.values[slot.name] = pattern.values.value(written, of: slot.type)
            if slot.type.isAddress || slot.type == .telephone && LinkTarget.isNumber(written) {
                match.addresses.append((range, slot.type))
            }
            if startsSentence { match.sentenceStarts.insert(slot.name) }
            if pattern.opensWithFullStop(index + 1) { match.sentenceEnds.insert(slot.name) }
        }
        return match
    }

    /// Whether two ways to read the same text read the same claim.
    func saysTheSame(as other: Fit, in text: [UInt8]) -> Bool {
        guard pattern.kind == other.pattern.kind else { return false }
        return match(in: text).values == other.match(in: text).values
    }
}

extension ValueType {
    /// Whether it is written as a link.
    fileprivate var isAddress: Bool {
        switch self {
        case .email, .webAddress, .document, .heading, .purpose: true
        case .text, .list, .choice, .term, .date, .month, .number, .edition, .telephone: false
        }
    }
}

extension Pattern {
    fileprivate func opensWithFullStop(_ index: Int) -> Bool {
        guard pieces.indices.contains(index), case .literal(let bytes) = pieces[index] else { return false }
        return bytes.first == UInt8(ascii: ".")
    }
}
