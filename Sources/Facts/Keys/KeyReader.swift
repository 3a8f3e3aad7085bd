/// Reads a value that another one holds. Where it is stored, it is read from its place in memory: a key path would be
/// looked up anew each time.
struct KeyReader<Whole, Value>: Sendable {
    private let path: Path<Whole, Value>
    /// In bytes; nothing for a value that is worked out.
    private let offset: Int?

    init(_ path: Path<Whole, Value>) {
        self.path = path
        offset = MemoryLayout<Whole>.offset(of: path)
    }

    func value(in whole: UnsafePointer<Whole>) -> Value {
        guard let offset else { return whole.pointee[keyPath: path] }
        return (UnsafeRawPointer(whole) + offset).assumingMemoryBound(to: Value.self).pointee
    }
}
