import Claims

/// The states from which a slot can be filled up to an end, as that end moves on through the text: a sliding window, in
/// which the states that others beat are dropped.
struct SlotWindow {
    private typealias State = PatternMatcher.State

    private let slot: ClaimKind.Slot
    private let values: ValueReader
    private let states: [PatternMatcher.State]
    private let text: [UInt8]
    private let sentences: SentenceMap
    /// Whether sentence ends limit how long the slot can be.
    private let isBounded: Bool
    private var next = 0
    /// Indices of states, by what they cost; the first of the best comes first.
    private var open: ArraySlice<(state: Int, cost: Int)> = []

    init(
        _ slot: ClaimKind.Slot, _ values: ValueReader, _ states: [PatternMatcher.State], _ text: [UInt8],
        _ sentences: SentenceMap,
        isBounded: Bool
    ) {
        self.slot = slot
        self.values = values
        self.states = states
        self.text = text
        self.sentences = sentences
        self.isBounded = isBounded
    }

    /// Whether an end, and all that follow it, are too far for every state.
    func isBehind(_ end: Int) -> Bool {
        states.last.map { $0.position < end && !reaches(end, from: $0.position) } ?? true
    }

    /// The best way to fill the slot with what ends before an index.
    ///
    /// - Precondition: `end` is never smaller than before.
    mutating func best(at end: Int) -> PatternMatcher.State? {
        guard end > 0, text[end - 1] != 0x20 else { return nil }
        if let longest = slot.type.longest { return typed(at: end, longest) }
        take(before: end)
        while let first = open.first, !reaches(end, from: states[first.state].position) { open.removeFirst() }
        let usable = open.prefix(Self.mostTried).filter { isName(from: states[$0.state].position, to: end) }
        guard let first = usable.first else { return nil }
        let ends = sentences.sureEnds(before: end - 2) - sentences.sureEnds(before: states[first.state].position)
        var state = State(states[first.state], index: first.state, position: end, adding: max(0, ends))
        if let second = usable.dropFirst().first, second.cost == first.cost { state.isAmbiguous = true }
        return state
    }

    /// So many states are looked at for one that needs no sentence inside the slot.
    private static let mostTried = 8

    /// Whether each sentence end inside the slot has no more than a name on both sides.
    private func isName(from start: Int, to end: Int) -> Bool {
        if !isBounded { return true }
        return sentences.sureEnds(from: start, to: end - 2).allSatisfy { mark in
            let opening = max(start, sentences.itemStart(before: mark))
            return mark - opening <= PatternMatcher.longestName && end - mark <= PatternMatcher.longestName
        }
    }

    private mutating func take(before end: Int) {
        while next < states.count, states[next].position < end {
            defer { next += 1 }
            if text[states[next].position] == 0x20 { continue }
            let cost = states[next].innerEnds - sentences.sureEnds(before: states[next].position)
            while let last = open.last, last.cost > cost { open.removeLast() }
            open.append((next, cost))
        }
    }

    private func reaches(_ end: Int, from start: Int) -> Bool {
        if !isBounded { return true }
        return sentences.sureEnds(before: end) - sentences.sureEnds(before: start + 1) <= PatternMatcher.mostSureEnds
            && sentences.likelyEnds(before: end) - sentences.likelyEnds(before: start + 1)
                <= PatternMatcher.mostLikelyEnds
    }

    /// Values of a type that is short by nature are tried one by one.
    private mutating func typed(at end: Int, _ longest: Int) -> PatternMatcher.State? {
        while next < states.count, states[next].position < end { next += 1 }
        var best: PatternMatcher.State?
        for index in (0..<next).reversed() {
            let start = states[index].position
            guard end - start <= longest else { break }
            let string = String(decoding: text[start..<end], as: UTF8.self)
            guard values.value(string, of: slot.type) != nil else { continue }
            let state = State(states[index], index: index, position: end, adding: 0)
            if let known = best, known.innerEnds <= state.innerEnds {
                if known.innerEnds == state.innerEnds { best?.isAmbiguous = true }
            } else {
                best = state
            }
        }
        return best
    }
}

extension ValueType {
    /// The most bytes that a value takes; nothing for those that are any text.
    fileprivate var longest: Int? {
        switch self {
        case .text, .list, .choice, .heading, .purpose, .telephone: nil
        case .term, .date, .month, .number, .edition, .document: 40
        // RFC 5321, and what browsers take.
        case .email: 254
        case .webAddress: 2_000
        }
    }
}
