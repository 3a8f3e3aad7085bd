/// One declaration of a rule, in lower case and without `!important`.
struct CSSDeclaration {
    let property: String
    var value: String
    /// Whether it wins from others that come after it.
    let isImportant: Bool
    /// Contents of the strings in the value.
    let strings: [String]
    /// Byte offset in the file.
    let offset: Int

    /// - Returns: nil for a statement that is no declaration.
    init?(_ statement: CSSCursor.Statement) {
        guard let offset = statement.offset, let colon = statement.text.firstIndex(of: ":") else { return nil }
        property = statement.text[..<colon].trimmed.lowercased()
        let value = statement.text[statement.text.index(after: colon)...].lowercased()
        self.value = (value.split(separator: "!", maxSplits: 1).first ?? "").trimmed
        isImportant = value.contains("!")
        strings = statement.strings
        self.offset = offset
    }

    /// The parts of the value; nil where its brackets do not match, or are too many.
    var parts: [CSSPart]? { CSSPart.all(in: value) }

    /// All numbers of the value with their units; a number without a unit has an empty one.
    var lengths: [CSSLength] { CSSLength.all(in: value) }
}

extension StringProtocol {
    /// Without white space at either end.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
