/// Whom to tell how far the work is.
public struct ProgressReport: Sendable {
    public static let untold = ProgressReport { _, _ in }

    private let told: @Sendable (_ done: Int, _ part: Double?) -> Void

    /// - Parameter told: is given how many organisations are done, and which part of all that is, from 0 to 1, where it is
    ///   known; the last time, or when it failed, all of it.
    public init(_ told: @escaping @Sendable (_ done: Int, _ part: Double?) -> Void) { self.told = told }

    func tell(_ done: Int, _ part: Double?) { told(done, part) }
}
