import Foundation

/// Does work on all cores, and gives the results in the order of what it was asked for.
enum Parallel {
    static func map<Input: Sendable, Output: Sendable>(
        _ inputs: [Input], _ work: @escaping @Sendable (Input) throws -> Output
    ) async throws -> [Output] {
        let width = ProcessInfo.processInfo.activeProcessorCount
        return try await withThrowingTaskGroup(of: (Int, Output).self) { group in
            var results = [Output?](repeating: nil, count: inputs.count)
            var next = 0
            func start() {
                guard next < inputs.count else { return }
                let index = next
                next += 1
                group.addTask { (index, try work(inputs[index])) }
            }
            for _ in 0..<width { start() }
            while let (index, output) = try await group.next() {
                results[index] = output
                start()
            }
            return results.compactMap(\.self)
        }
    }
}
