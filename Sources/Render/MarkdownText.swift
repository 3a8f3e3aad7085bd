/// Text written as Markdown so that it shows as it is: nothing in it can become markup.
enum MarkdownText {
    /// Escapes what could be markup anywhere in a line.
    static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            if #"\`*_[]<>&|~"#.contains(character) { result.append("\\") }
            result.append(character)
        }
        return result
    }

    /// Escapes what could be markup only where a line begins: a heading, a list, a rule, an underline.
    static func escapedAtLineStart(_ line: String) -> String {
        guard let first = line.first else { return line }
        if "#+-=".contains(first) { return "\\" + line }
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        let rest = line[digits.endIndex...]
        guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" else { return line }
        return digits + "\\" + rest
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
