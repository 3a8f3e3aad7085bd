extension String {
    /// Whether it has a byte: an ASCII character, or the first byte of others. Most texts are looked through for a few of these.
    public func hasByte(_ byte: UInt8) -> Bool {
        utf8.withContiguousStorageIfAvailable { $0.contains(byte) } ?? utf8.contains(byte)
    }
}
