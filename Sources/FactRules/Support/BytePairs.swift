/// Which two bytes stand side by side in a text, by the five bits that tell letters apart, in capitals or not. Nearly every
/// word that does not stand in a text has two letters that stand side by side nowhere in it.
struct BytePairs {
    private var bits = SIMD16<UInt64>(repeating: 0)

    init(of text: UnsafeBufferPointer<UInt8>) {
        for place in text.indices.dropFirst() {
            let number = Self.number(of: text[place - 1], text[place])
            bits[number >> 6] |= 1 << UInt64(number & 63)
        }
    }

    func canHold(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        word.indices.dropFirst().allSatisfy { place in
            let number = Self.number(of: word[place - 1], word[place])
            return bits[number >> 6] & 1 << UInt64(number & 63) != 0
        }
    }

    /// From 0 to 1023.
    private static func number(of first: UInt8, _ second: UInt8) -> Int { Int(first & 31) << 5 | Int(second & 31) }
}
