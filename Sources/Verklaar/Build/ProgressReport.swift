/// Whom to tell how far the work is.
public struct ProgressReport: Sendable {
    /// What is being done with each organisation.
    public enum Stage: String, Sendable {
        case judging, compiling, comparing
    }

    public static let untold = ProgressReport { _, _, _ in }

    private let told: @Sendable (_ stage: Stage, _ done: Int, _ all: Int) -> Void

    /// - Parameter told: is given the stage, how many organisations are done, and of how many; of each stage the last time
    ///   when all are done, or it failed.
    public init(_ told: @escaping @Sendable (_ stage: Stage, _ done: Int, _ all: Int) -> Void) { self.told = told }

    /// What a stage makes of each element.
    func each<Element, Result>(
        _ stage: Stage, _ elements: [Element], _ make: (Element) throws -> [Result]
    ) rethrows -> [Result] {
        defer { told(stage, elements.count, elements.count) }
        return try elements.enumerated().flatMap { done, element in
            told(stage, done, elements.count)
            return try make(element)
        }
    }
}
