/// Text written as Markdown so that it shows as it is: nothing in it can become markup.
enum MarkdownText {
    /// Escapes what could be markup anywhere in a line. Markdown knows no characters of more than one scalar: an asterisk
    /// with an accent on it is an asterisk still.
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if #"\`*_[]<>&|~#"#.unicodeScalars.contains(scalar) { result.append("\\") }
            result.append(scalar)
        }
        return String(result)
    }

    /// Escapes what could be markup only where a line begins: a list, a rule, an underline.
    static func escapedAtLineStart(_ line: String) -> String {
        let scalars = line.unicodeScalars
        guard let first = scalars.first else { return line }
        if "+-=".unicodeScalars.contains(first) { return "\\" + line }
        let digits = scalars.prefix { ("0"..."9").contains($0) }
        let rest = scalars[digits.endIndex...]
        guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" else { return line }
        return String(digits) + "\\" + String(rest)
    }

    /// A link's address: every byte that is not plainly part of one is percent-encoded.
    static func address(_ text: String) -> String {
        text.utf8.map { byte in
            let scalar = Unicode.Scalar(byte)
            let isPlain =
                scalar.properties.isAlphabetic && byte < 0x80 || (48...57).contains(byte)
                || "-._~:/?#@!$&'*+,;=%".unicodeScalars.contains(scalar)
            if isPlain { return String(scalar) }
            let hex = String(byte, radix: 16, uppercase: true)
            return "%" + (hex.utf8.count == 1 ? "0" : "") + hex
        }.joined()
    }
}
