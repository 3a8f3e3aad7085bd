import Dispatch
import Synchronization

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
        let next = Atomic(0)
        let results = Mutex<[Swift.Result<Result, any Error>?]>(Array(repeating: nil, count: elements.count))
        DispatchQueue.concurrentPerform(iterations: min(jobs, elements.count)) { _ in
            while true {
                let index = next.add(1, ordering: .relaxed).oldValue
                guard index < elements.count else { return }
                let result = Swift.Result { try make(elements[index]) }
                results.withLock { $0[index] = result }
            }
        }
        return try results.withLock { try $0.map { try $0!.get() } }
    }
}
