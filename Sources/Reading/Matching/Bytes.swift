// Texts as bytes, compared eight at a time.
extension [UInt8] {
    /// Whether `other` stands at an index.
    func has(_ other: [UInt8], at index: Int) -> Bool {
        guard index + other.count <= count else { return false }
        return withUnsafeBytes { text in
            other.withUnsafeBytes { other in
                var offset = 0
                while offset + 8 <= other.count {
                    let here = text.loadUnaligned(fromByteOffset: index + offset, as: UInt64.self)
                    if here != other.loadUnaligned(fromByteOffset: offset, as: UInt64.self) { return false }
                    offset += 8
                }
                while offset < other.count {
                    if text[index + offset] != other[offset] { return false }
                    offset += 1
                }
                return true
            }
        }
    }

    /// The first index in a range at which `other` stands.
    func firstIndex(of other: [UInt8], in range: ClosedRange<Int>) -> Int? {
        guard let first = other.first else { return nil }
        let last = Swift.min(range.upperBound, count - other.count)
        var index = range.lowerBound
        while index <= last {
            if self[index] == first, has(other, at: index) { return index }
            index += 1
        }
        return nil
    }

    /// Whether what stands from an index on comes before another text, in the order of their bytes.
    func precedes(_ other: [UInt8], from index: Int) -> Bool {
        var offset = 0
        while offset < other.count {
            let (here, there) = (head(at: index + offset), other.head(at: offset))
            if here != there { return here < there }
            offset += 8
        }
        return false
    }

    /// Eight bytes from an index on as one number, in whose order texts are; zeros stand behind the end.
    func head(at index: Int) -> UInt64 {
        if index + 8 <= count {
            return withUnsafeBytes { UInt64(bigEndian: $0.loadUnaligned(fromByteOffset: index, as: UInt64.self)) }
        }
        var head: UInt64 = 0
        for offset in 0..<8 { head = head << 8 | (index + offset < count ? UInt64(self[index + offset]) : 0) }
        return head
    }
}
