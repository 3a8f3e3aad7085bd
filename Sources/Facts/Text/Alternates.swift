/// `[u|je]`: the two forms of a word, for readers addressed formally and informally.
public enum Alternates {
    /// The text with each `[formal|informal]` replaced by its form. What is no alternate stays as it is.
    public static func resolved(_ text: String, for addressing: Addressing) -> String {
        guard text.utf8.contains(UInt8(ascii: "[")) else { return text }
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
            let forms = rest[rest.index(after: open)..<close].split(separator: "|", omittingEmptySubsequences: false)
            result += rest[..<open]
            if forms.count == 2 {
                result += addressing == .formal ? forms[0] : forms[1]
            } else {
                result += rest[open...close]
            }
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}
