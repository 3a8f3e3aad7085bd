/// Tells versions of a text or file apart; it guards against nobody who wants to deceive.
package enum Fingerprint {
    /// FNV-1a of 64 bits.
    package static func number(of bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var number: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { number = (number ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return number
    }

    package static func number(of text: String) -> UInt64 {
        var text = text
        return text.withUTF8 { number(of: $0) }
    }

    /// The same, as sixteen hexadecimal digits.
    package static func of(_ bytes: [UInt8]) -> String { bytes.withUnsafeBufferPointer { digits(of: number(of: $0)) } }

    package static func of(_ text: String) -> String { digits(of: number(of: text)) }

    private static func digits(of number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
