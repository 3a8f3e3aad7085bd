/// Tells versions of a text or file apart; it guards against nobody who wants to deceive.
package enum Fingerprint {
    /// FNV-1a of 64 bits.
    @inlinable package static func number(of bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }

    /// The same, as sixteen hexadecimal digits.
    package static func of(_ bytes: some Sequence<UInt8>) -> String {
        let digits = String(number(of: bytes), radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
