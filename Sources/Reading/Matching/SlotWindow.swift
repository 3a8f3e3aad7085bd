import Claims

/// The states from which a slot can be filled up to an end, as that end moves on through the text: a sliding window, in
/// which the states that others beat are dropped.
struct SlotWindow {
    fileprivate let slot: ClaimKind.Slot
    fileprivate let values: ValueReader
    /// The indices of the states before the slot.
    let layer: Range<Int>
    /// Whether sentence ends limit how long the slot can be.
    fileprivate let isBounded: Bool
    fileprivate var next: Int
    /// Indices of states, by what they cost, and how far a slot reaches from there; the first of the best comes first.
    fileprivate var open: ArraySlice<(state: Int, cost: Int, reach: Int)> = []

    init(_ slot: ClaimKind.Slot, _ values: ValueReader, _ layer: Range<Int>, isBounded: Bool) {
        self.slot = slot
        self.values = values
        self.layer = layer
        self.isBounded = isBounded
        next = layer.lowerBound
    }
}

extension PatternMatcher {
    /// The best way to fill a slot with what ends before an index.
    ///
    /// - Precondition: `end` is never smaller than before.
    func best(at end: Int, in window: inout SlotWindow) -> State? {
        guard end > 0, text[end - 1] != 0x20 else { return nil }
        if let longest = window.slot.type.longest { return typed(at: end, longest, in: &window) }
        take(before: end, into: &window)
        while let first = window.open.first, first.reach < end { window.open.removeFirst() }
        let usable = window.open.prefix(Self.mostTried).filter {
            !window.isBounded || isName(from: states[$0.state].position, to: end)
        }
        guard let first = usable.first else { return nil }
        let ends = sentences.sureEnds(before: end - 2) - sentences.sureEnds(before: states[first.state].position)
        var state = State(states[first.state], index: first.state, position: end, adding: max(0, ends))
        if usable.count > 1, usable[1].cost == first.cost { state.isAmbiguous = true }
        return state
    }

    /// So many states are looked at for one that needs no sentence inside the slot.
    private static let mostTried = 8

    /// Whether each sentence end inside the slot has no more than a name on both sides.
    private func isName(from start: Int, to end: Int) -> Bool {
        sentences.sureEnds(from: start, to: end - 2).allSatisfy { mark in
            let opening = max(start, sentences.itemStart(before: mark))
            return mark - opening <= Self.longestName && end - mark <= Self.longestName
        }
    }

    private func take(before end: Int, into window: inout SlotWindow) {
        while window.next < window.layer.upperBound, states[window.next].position < end {
            defer { window.next += 1 }
            let start = states[window.next].position
            if text[start] == 0x20 { continue }
            let cost = states[window.next].innerEnds - sentences.sureEnds(before: start)
            while let last = window.open.last, last.cost > cost { window.open.removeLast() }
            window.open.append((window.next, cost, window.isBounded ? sentences.reach(from: start) : text.count))
        }
    }

    /// Values of a type that is short by nature are tried one by one.
    private func typed(at end: Int, _ longest: Int, in window: inout SlotWindow) -> State? {
        while window.next < window.layer.upperBound, states[window.next].position < end { window.next += 1 }
        var best: State?
        for index in (window.layer.lowerBound..<window.next).reversed() {
            let start = states[index].position
            guard end - start <= longest else { break }
            let string = String(decoding: text[start..<end], as: UTF8.self)
            guard window.values.value(string, of: window.slot.type) != nil else { continue }
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
