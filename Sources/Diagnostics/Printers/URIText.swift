/// How bytes are written in an address.
enum URIText {
    /// `%0A`
    static func percentEncoded(_ byte: UInt8) -> String {
        (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
    }
}
