import Claims

/// Finds the ways in which patterns fit a text, by dynamic programming over the pieces of a pattern and the positions
/// of the text: the work for a pattern is about linear in the text that its slots can reach.
///
/// A slot that words follow holds at most `mostSureEnds` sentence ends, and those only inside a name, or a sentence that
/// nobody knows would vanish into the value before it; and no more than `mostLikelyEnds` others.
struct PatternMatcher {
    static let mostSureEnds = 1
    static let mostLikelyEnds = 12
    /// "Yahoo! Nederland": the bytes on either side of a sentence end in a name.
    static let longestName = 40

    let text: [UInt8]
    let sentences: SentenceMap
    private var known: [[UInt8]: [Int]] = [:]

    init(_ text: [UInt8]) {
        self.text = text
        sentences = SentenceMap(text)
    }

    /// For each place where a pattern can end, the way that has the fewest sentence ends inside its slots.
    mutating func fits(of pattern: Pattern, from start: Int) -> [Fit] {
        // Most patterns are out at once.
        if case .literal(let literal)? = pattern.pieces.first, !text.has(literal, at: start) { return [] }
        var layers = [[State(position: start)]]
        for (index, piece) in pattern.pieces.enumerated() {
            let reached =
                switch piece {
                case .literal(let literal): passed(literal, layers[index])
                case .slot(let slot, _):
                    filled(slot, of: pattern, layers[index], before: pattern.pieces.dropFirst(index + 1).first)
                }
            if reached.isEmpty { return [] }
            layers.append(reached)
        }
        return layers[layers.count - 1].filter { $0.position > start && sentences.isEnd($0.position) }
            .map { Fit(pattern, from: start, $0, layers) }
    }

    private func passed(_ literal: [UInt8], _ states: [State]) -> [State] {
        states.indices.filter { text.has(literal, at: states[$0].position) }.map { index in
            State(states[index], index: index, position: states[index].position + literal.count)
        }
    }

    private mutating func filled(
        _ slot: ClaimKind.Slot, of pattern: Pattern, _ states: [State], before next: Pattern.Piece?
    ) -> [State] {
        // Behind the last slot the text ends, whatever the slot holds.
        guard case .literal(let literal)? = next, let first = states.first else {
            var window = SlotWindow(slot, pattern.values, states, text, sentences, isBounded: false)
            return window.best(at: text.count).map { [$0] } ?? []
        }
        let ends = occurrences(of: literal)
        var window = SlotWindow(slot, pattern.values, states, text, sentences, isBounded: true)
        var reached: [State] = []
        for end in ends[ends.firstIndex(after: first.position)...] {
            if window.isBehind(end) { break }
            if let state = window.best(at: end) { reached.append(state) }
        }
        return reached
    }

    /// Where a literal stands in the text, found once.
    private mutating func occurrences(of literal: [UInt8]) -> [Int] {
        if let found = known[literal] { return found }
        let found = text.occurrences(of: literal)
        known[literal] = found
        return found
    }
}

extension PatternMatcher {
    /// The best way to a position behind some pieces of a pattern.
    struct State {
        let position: Int
        /// Sure sentence ends inside the slots so far.
        var innerEnds = 0
        /// The state before the last piece, by its index in the layer before.
        var origin = 0
        /// Whether another way is as good; it has other values, since it cuts the same text elsewhere.
        var isAmbiguous = false

        init(position: Int) { self.position = position }

        init(_ before: State, index: Int, position: Int, adding ends: Int = 0) {
            self.position = position
            innerEnds = before.innerEnds + ends
            origin = index
            isAmbiguous = before.isAmbiguous
        }
    }
}

extension [UInt8] {
    /// Where another text stands in this one, by the offset of its first byte; nowhere where it is empty.
    fileprivate func occurrences(of other: [UInt8]) -> [Int] {
        guard let first = other.first, count >= other.count else { return [] }
        var found: [Int] = []
        withUnsafeBufferPointer { bytes in
            var index = 0
            while index <= bytes.count - other.count {
                if bytes[index] == first, has(other, at: index) { found.append(index) }
                index += 1
            }
        }
        return found
    }

    /// Whether `other` stands at an index.
    func has(_ other: [UInt8], at index: Int) -> Bool {
        guard index + other.count <= count else { return false }
        for offset in other.indices where self[index + offset] != other[offset] { return false }
        return true
    }
}

extension [Int] {
    /// The index of the first that is larger, in numbers that increase.
    fileprivate func firstIndex(after number: Int) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] <= number { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
