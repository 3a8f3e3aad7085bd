import Foundation

/// A value that is made when it is first asked for, and then kept.
final class Lazily<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private let make: @Sendable () -> Value
    /// Touched under the lock alone.
    private var made: Value?

    init(_ make: @escaping @Sendable () -> Value) { self.make = make }

    var value: Value {
        lock.withLock {
            let value = made ?? make()
            made = value
            return value
        }
    }
}
