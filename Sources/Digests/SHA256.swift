internal import CCrypto

/// SHA-256 (FIPS 180-4): by which a file can be shown to be the one that was frozen, or signed for.
public enum SHA256 {
    /// Of some bytes: 64 hexadecimal digits in small letters, as `sha256sum` prints them.
    public static func of(_ bytes: [UInt8]) -> String {
        var digest = [UInt8](repeating: 0, count: 32)
        // It can fail for want of memory alone.
        precondition(EVP_Digest(bytes, bytes.count, &digest, nil, EVP_sha256(), nil) == 1)
        return String(unsafeUninitializedCapacity: 64) { digits in
            for (place, byte) in digest.enumerated() {
                digits[2 * place] = digit(byte >> 4)
                digits[2 * place + 1] = digit(byte & 0xF)
            }
            return 64
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value + (value < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
    }
}
