import Claims

extension Value {
    /// The number that digits alone write, with no zero before it; nothing for other text, and for numbers that no page has.
    public static func wholeNumber(_ text: some StringProtocol) -> Int? {
        let isPlain = text.utf8.allSatisfy { (48...57).contains($0) } && (text == "0" || text.first != "0")
        return isPlain && text.utf8.count <= 9 ? Int(text) : nil
    }
}
