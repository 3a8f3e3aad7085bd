extension StringProtocol where UTF8View: BidirectionalCollection {
    /// Without white space at either end.
    var trimmed: String {
        if let first = utf8.first, let last = utf8.last, first.isASCIIAlphanumeric, last.isASCIIAlphanumeric {
            return String(self)
        }
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
