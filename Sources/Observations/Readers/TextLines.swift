internal import Diagnostics

/// The lines of a file of text.
enum TextLines {
    /// In bytes: no list of cookies or headers comes near it.
    private static let most = 32_000_000

    /// - Throws: `input-refused` for a larger file. Bytes that are no UTF-8 become U+FFFD: headers may have any.
    static func of(_ source: ByteSource) throws(DiagnosticError) -> [Substring] {
        let bytes = try source.whole(atMost: most)
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        return String(decoding: bytes[start...], as: UTF8.self)
            .split(omittingEmptySubsequences: false, whereSeparator: isEnd)
    }

    /// LF, CR LF or a lone CR: what editors count lines by, and no other sign that Unicode ends lines with.
    static func isEnd(_ character: Character) -> Bool { ["\n", "\r\n", "\r"].contains(character) }
}
