import Synchronization

/// What was made of texts before: organisations use many of the same words, and what is made of a text alone need not be made
/// again. It is kept in bounds, so that memory is.
public final class Remembered<Question: Hashable & Sendable, Answer: Sendable>: Sendable {
    private let known = Mutex<[Question: Answer]>([:])
    private let most: Int

    /// - Parameter most: so many answers are kept; with one more, all are forgotten.
    public init(most: Int) { self.most = most }

    /// - Parameter make: makes the answer, which follows from the question alone.
    public func answer(to question: Question, orBy make: () -> Answer) -> Answer {
        if let answer = known.withLock({ $0[question] }) { return answer }
        let answer = make()
        known.withLock { known in
            if known.count >= most { known.removeAll(keepingCapacity: true) }
            known[question] = answer
        }
        return answer
    }
}
