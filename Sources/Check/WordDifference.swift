/// The words in which two sentences differ, without what they have in common at both ends. A number keeps the word
/// behind it: "6 weken" differs from "4 weken".
struct WordDifference {
    private(set) var left: String
    private(set) var right: String

    /// Where one of them has no words of its own, both are whole.
    init(_ left: String, _ right: String) {
        var leftWords = left.split(separator: " ")[...]
        var rightWords = right.split(separator: " ")[...]
        while leftWords.count > 1, rightWords.count > 1, leftWords.first == rightWords.first {
            leftWords.removeFirst()
            rightWords.removeFirst()
        }
        while leftWords.count > 1, rightWords.count > 1, leftWords.last == rightWords.last,
            !Self.isNumber(leftWords.dropLast().last), !Self.isNumber(rightWords.dropLast().last)
        {
            leftWords.removeLast()
            rightWords.removeLast()
        }
        self.left = leftWords.joined(separator: " ")
        self.right = rightWords.joined(separator: " ")
        dropCommonMark()
    }

    private static func isNumber(_ word: Substring?) -> Bool { word?.allSatisfy(\.isNumber) ?? false }

    /// The mark that ends both sentences is no difference.
    private mutating func dropCommonMark() {
        guard let mark = left.last, ".?!:".contains(mark), right.last == mark, left.count > 1, right.count > 1 else {
            return
        }
        left.removeLast()
        right.removeLast()
    }
}
