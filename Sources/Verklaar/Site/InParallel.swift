import Dispatch
import Foundation

/// Work that is the same for each of many elements, done on several threads at once.
enum InParallel {
    /// What is made of each element, in their order.
    ///
    /// - Parameters:
    ///   - jobs: how many threads work at once, at least one.
    ///   - make: what is thrown in it is thrown when all is done; of several, that of the first element.
    static func map<Element: Sendable, Result: Sendable>(
        _ elements: [Element], jobs: Int, _ make: @Sendable (Element) throws -> Result
    ) throws -> [Result] {
        if jobs <= 1 || elements.count <= 1 { return try elements.map(make) }
        let results = Results<Result>(count: elements.count)
        DispatchQueue.concurrentPerform(iterations: min(jobs, elements.count)) { _ in
            while let index = results.next() {
                results.put(Swift.Result { try make(elements[index]) }, at: index)
            }
        }
        return try results.all()
    }

    /// The results of all threads; touched under its lock alone.
    private final class Results<Value: Sendable>: @unchecked Sendable {
        private let lock = NSLock()
        private var made: [Swift.Result<Value, any Error>?]
        private var taken = 0

        init(count: Int) { made = Array(repeating: nil, count: count) }

        /// The index of the next element that nobody works on yet; nothing when all are taken.
        func next() -> Int? {
            lock.withLock {
                guard taken < made.count else { return nil }
                defer { taken += 1 }
                return taken
            }
        }

        func put(_ result: Swift.Result<Value, any Error>, at index: Int) { lock.withLock { made[index] = result } }

        func all() throws -> [Value] { try lock.withLock { try made.map { try $0!.get() } } }
    }
}
