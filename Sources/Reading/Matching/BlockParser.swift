import Claims
import Visible

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
    private let patterns: [Pattern]
    private let belongs: (ClaimKind) -> Bool

    /// - Parameter belongs: whether a kind of claim has its place where this text stands.
    init(_ text: [UInt8], patterns: [Pattern], belongs: @escaping (ClaimKind) -> Bool) {
        self.text = text
        self.patterns = patterns
        self.belongs = belongs
    }

    func parse() -> Result {
        var matcher = PatternMatcher(text)
        var best = Steps(text: text, steps: [0: Step()])
        for position in matcher.sentences.starts {
            guard let step = best[position] else { continue }
            for pattern in patterns {
                for fit in matcher.fits(of: pattern, from: position) {
                    let end = fit.range.upperBound
                    let cost = step.cost + cost(of: fit, matcher.sentences)
                    let next = Step(from: position, .fit(fit), cost, step.isAmbiguous || fit.isAmbiguous)
                    best.offer(next, at: end < text.count ? end + 1 : end)
                }
            }
            for next in SentenceEnds.next(in: text, from: position) {
                let end = next < text.count ? next - 1 : next
                let cost = step.cost + Cost(unread: next - position, slotBytes: doubt(ofEndAt: end, matcher.sentences))
                best.offer(Step(from: position, .unread(position..<end), cost, step.isAmbiguous), at: next)
            }
        }
        return result(best)
    }

    private func result(_ best: Steps) -> Result {
        var parts: [Part] = []
        var position = text.count
        while let step = best[position], let part = step.part {
            switch part {
            case .fit(let fit): parts.append(.match(fit.match(in: text)))
            case .unread(let range): parts.append(.unread(range))
            }
            position = step.from
        }
        let last = best[text.count] ?? Step()
        return Result(parts: parts.reversed(), isAmbiguous: last.isAmbiguous, unreadBytes: last.cost.unread)
    }

    private func cost(of fit: Fit, _ sentences: SentenceMap) -> Cost {
        Cost(
            innerEnds: fit.innerEnds, misplaced: belongs(fit.pattern.phrase.kind) ? 0 : 1,
            slotBytes: fit.slotBytes + doubt(ofEndAt: fit.range.upperBound, sentences))
    }

    /// To end where a sentence may go on weighs as much as a slot with a word more: "N.V. Dock." is one name rather than
    /// two, but a sentence that ends in "vitamine C." does not swallow the next.
    private func doubt(ofEndAt end: Int, _ sentences: SentenceMap) -> Int { sentences.isDoubtful(end) ? 8 : 0 }
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

    /// The best way to get to a position: by which part, and from where.
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

    /// The best step to each position that can be reached.
    fileprivate struct Steps {
        let text: [UInt8]
        var steps: [Int: Step]

        subscript(position: Int) -> Step? { steps[position] }

        mutating func offer(_ step: Step, at position: Int) {
            guard let known = steps[position] else {
                steps[position] = step
                return
            }
            if step.cost < known.cost {
                steps[position] = step
            } else if step.cost == known.cost, !step.saysTheSame(as: known, in: text) {
                steps[position]?.isAmbiguous = true
            }
        }
    }
}
