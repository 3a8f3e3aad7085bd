import Texts

/// Text as a finding shows it: characters that nobody sees, or that look like others, are written out by their code, so
/// that what differs looks different.
enum ShownText {
    /// - Parameter other: text whose characters need no such care.
    static func of(_ text: String, beside other: String = "") -> String {
        if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
        let known = Set(other.unicodeScalars)
        return text.unicodeScalars.map { scalar in
            let isPlain = known.contains(scalar) || !scalar.isStrange
            return isPlain ? String(scalar) : "<U+" + String(scalar.value, radix: 16, uppercase: true) + ">"
        }.joined()
    }
}
