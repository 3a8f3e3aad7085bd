/// Cuts the text of a block into phrases, end to end, and what no phrase matches into sentences that are unread.
///
/// Of all ways to do so it takes the one that leaves the least unread, then the one with the fewest sentence ends
/// inside values, then the one whose claims belong here, then the one whose phrases say the most themselves. Where two
/// ways are equal in all that and read different claims, the text is ambiguous, and said to be.
struct BlockParser {
    enum Part: Sendable {
        case match(Match)
        case unread(Range<Int>)
    }

    struct Result: Sendable {
        let parts: [Part]
        let isAmbiguous: Bool
        /// Bytes that no phrase matches.
        let unreadBytes: Int
    }

    private let text: [UInt8]
    private let words: WordBits
    private let belongs: (Pattern) -> Bool
    private var matcher: PatternMatcher

    /// - Parameter belongs: whether the claims of a pattern have their place where this text stands.
    init(_ text: [UInt8], belongs: @escaping (Pattern) -> Bool) {
        self.text = text
        self.belongs = belongs
        words = WordBits(of: text)
        matcher = PatternMatcher(text)
    }

    /// - Parameters:
    ///   - own: the patterns that are tried first.
    ///   - others: those that are tried behind them.
    mutating func parse(by own: PatternSet, and others: PatternSet = .empty) -> Result {
        var best = Steps(text: text, sentences: matcher.sentences.count)
        let sets = [own, others].filter { !$0.isEmpty }.map { ($0, $0.loose(in: words)) }
        var candidates: [Int] = []
        for sentence in 0..<matcher.sentences.count {
            guard let step = best.reached(sentence) else { continue }
            for (set, loose) in sets {
                let start = matcher.sentences.start(of: sentence)
                set.candidates(in: text, from: start, loose, words, into: &candidates)
                for candidate in candidates { offer(set.patterns[candidate], behind: step, sentence, &best) }
            }
            offerUnread(behind: step, sentence, &best)
        }
        return result(best)
    }

    /// Offers each way in which a pattern fits the text from a sentence on.
    private mutating func offer(_ pattern: Pattern, behind step: Reached, _ sentence: Int, _ best: inout Steps) {
        for fit in matcher.fits(of: pattern, from: matcher.sentences.start(of: sentence)) {
            let cost = Cost(
                innerEnds: fit.innerEnds, misplaced: belongs(pattern) ? 0 : 1,
                slotBytes: fit.slotBytes + doubt(ofEndOf: fit.sentence))
            let next = Step(from: sentence, .fit(fit), step.cost + cost, step.isAmbiguous || fit.isAmbiguous)
            best.offer(next, at: fit.sentence + 1)
        }
    }

    /// Offers to leave the text unread up to the next sure end; the sixteenth likely one counts as sure, so that the work for a
    /// sentence is bounded.
    private func offerUnread(behind step: Reached, _ sentence: Int, _ best: inout Steps) {
        let sentences = matcher.sentences
        let start = sentences.start(of: sentence)
        for last in sentence..<min(sentence + Self.mostUnread, sentences.count) {
            let end = sentences.end(of: last)
            let cost = Cost(unread: min(end + 1, text.count) - start, slotBytes: doubt(ofEndOf: last))
            best.offer(Step(from: sentence, .unread(start..<end), step.cost + cost, step.isAmbiguous), at: last + 1)
            if !sentences.isDoubtful(last) { return }
        }
    }

    private static let mostUnread = 16

    private func result(_ best: Steps) -> Result {
        var parts: [Part] = []
        var sentence = matcher.sentences.count
        while let step = best[sentence], let part = step.part {
            switch part {
            case .fit(let fit): parts.append(.match(fit.match(in: text)))
            case .unread(let range): parts.append(.unread(range))
            }
            sentence = step.from
        }
        parts.reverse()
        let last = best[matcher.sentences.count] ?? Step()
        return Result(parts: parts, isAmbiguous: last.isAmbiguous, unreadBytes: last.cost.unread)
    }

    /// To end where a sentence may go on weighs as much as a slot with a word more: "N.V. Dock." is one name rather than
    /// two, but a sentence that ends in "vitamine C." does not swallow the next.
    private func doubt(ofEndOf sentence: Int) -> Int { matcher.sentences.isDoubtful(sentence) ? 8 : 0 }
}

extension BlockParser {
    fileprivate struct Cost: Comparable {
        var unread = 0
        var innerEnds = 0
        var misplaced = 0
        var slotBytes = 0

        static func < (left: Cost, right: Cost) -> Bool {
            (left.unread, left.innerEnds, left.misplaced, left.slotBytes)
                < (right.unread, right.innerEnds, right.misplaced, right.slotBytes)
        }

        static func + (left: Cost, right: Cost) -> Cost {
            Cost(
                unread: left.unread + right.unread, innerEnds: left.innerEnds + right.innerEnds,
                misplaced: left.misplaced + right.misplaced, slotBytes: left.slotBytes + right.slotBytes)
        }
    }

    /// The best way to get to a sentence: by which part, and from which sentence.
    fileprivate struct Step {
        enum Part {
            case fit(Fit)
            case unread(Range<Int>)
        }

        var from = 0
        var part: Part?
        var cost = Cost()
        var isAmbiguous = false

        init() {}

        init(from: Int, _ part: Part, _ cost: Cost, _ isAmbiguous: Bool) {
            self.from = from
            self.part = part
            self.cost = cost
            self.isAmbiguous = isAmbiguous
        }

        func saysTheSame(as other: Step, in text: [UInt8]) -> Bool {
            guard from == other.from else { return false }
            switch (part, other.part) {
            case (.fit(let left)?, .fit(let right)?): return left.saysTheSame(as: right, in: text)
            case (.unread?, .unread?): return true
            default: return false
            }
        }
    }

    /// What a way to a sentence costs.
    fileprivate struct Reached {
        let cost: Cost
        let isAmbiguous: Bool
    }

    /// The best step to each sentence that can be reached, and to the end of the text.
    fileprivate struct Steps {
        let text: [UInt8]
        private var steps: [Step?]

        init(text: [UInt8], sentences: Int) {
            self.text = text
            steps = Array(repeating: nil, count: sentences + 1)
            steps[0] = Step()
        }

        subscript(sentence: Int) -> Step? { steps[sentence] }

        func reached(_ sentence: Int) -> Reached? {
            steps[sentence].map { Reached(cost: $0.cost, isAmbiguous: $0.isAmbiguous) }
        }

        mutating func offer(_ step: Step, at sentence: Int) {
            guard let known = steps[sentence] else {
                steps[sentence] = step
                return
            }
            if step.cost < known.cost {
                steps[sentence] = step
            } else if step.cost == known.cost, !step.saysTheSame(as: known, in: text) {
                steps[sentence]?.isAmbiguous = true
            }
        }
    }
}
