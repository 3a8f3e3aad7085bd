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
    /// The states behind the pieces of the pattern that is being tried, layer by layer.
    private(set) var states: [State] = []

    init(_ text: [UInt8]) {
        self.text = text
        sentences = SentenceMap(text)
    }

    /// For each place where a pattern can end, the way that has the fewest sentence ends inside its slots.
    mutating func fits(of pattern: Pattern, from start: Int) -> [Fit] {
        states.removeAll(keepingCapacity: true)
        states.append(State(position: start))
        var layer = 0..<1
        for (index, piece) in pattern.pieces.enumerated() {
            switch piece {
            case .literal(let literal): pass(literal, from: layer)
            case .slot(let slot, _):
                let next = index + 1 < pattern.pieces.count ? pattern.pieces[index + 1].literal : nil
                fill(SlotWindow(slot, pattern.values, layer, isBounded: next != nil), before: next)
            }
            layer = layer.upperBound..<states.count
            if layer.isEmpty { return [] }
        }
        return layer.compactMap { last in
            guard states[last].position > start, let end = sentences.sentence(endingAt: states[last].position) else {
                return nil
            }
            return Fit(pattern, from: start, to: last, endingSentence: end, states)
        }
    }

    private mutating func pass(_ literal: [UInt8], from layer: Range<Int>) {
        for index in layer where text.has(literal, at: states[index].position) {
            states.append(State(states[index], index: index, position: states[index].position + literal.count))
        }
    }

    /// - Parameter literal: the words that follow; behind the last slot the text ends, whatever the slot holds.
    private mutating func fill(_ slot: SlotWindow, before literal: [UInt8]?) {
        var window = slot
        guard let literal else {
            if let state = best(at: text.count, in: &window) { states.append(state) }
            return
        }
        let reach = sentences.reach(from: states[window.layer.upperBound - 1].position)
        var start = states[window.layer.lowerBound].position + 1
        while start <= reach, let end = text.firstIndex(of: literal, in: start...reach) {
            if let state = best(at: end, in: &window) { states.append(state) }
            start = end + 1
        }
    }
}

extension PatternMatcher {
    /// The best way to a position behind some pieces of a pattern.
    struct State {
        let position: Int
        /// Sure sentence ends inside the slots so far.
        var innerEnds = 0
        /// The state before the last piece, by its index.
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
