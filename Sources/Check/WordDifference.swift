/// The words in which two sentences differ, without what they have in common at both ends.
enum WordDifference {
    case replaced(facts: String, page: String)
    case added(String)
    case leftOut(String)
    case none

    init(facts: String, page: String) {
        var facts = facts.split(separator: " ")[...]
        var page = page.split(separator: " ")[...]
        Self.dropShared(&facts, &page)
        self =
            if facts.isEmpty, page.isEmpty { .none } else if facts.isEmpty {
                .added(page.joined(separator: " "))
            } else if page.isEmpty {
                .leftOut(facts.joined(separator: " "))
            } else {
                .replaced(facts: Self.plain(facts, beside: page), page: Self.plain(page, beside: facts))
            }
    }

    /// A number that differs keeps the word behind it: "6 weken" differs from "4 weken".
    private static func dropShared(_ left: inout Substring.Words, _ right: inout Substring.Words) {
        while let word = left.first, word == right.first {
            left.removeFirst()
            right.removeFirst()
        }
        while let word = left.last, word == right.last, !isNumber(left.dropLast().last),
            !isNumber(right.dropLast().last)
        {
            left.removeLast()
            right.removeLast()
        }
    }

    private static func isNumber(_ word: Substring?) -> Bool { word?.allSatisfy(\.isNumber) ?? false }

    /// Without the mark that ends both, where it is part of a word.
    private static func plain(_ words: Substring.Words, beside others: Substring.Words) -> String {
        let text = words.joined(separator: " ")
        guard let mark = text.last, ".?!:".contains(mark), others.last?.last == mark,
            [words, others].allSatisfy({ $0.last?.count ?? 0 > 1 })
        else { return text }
        return String(text.dropLast())
    }
}

extension Substring {
    fileprivate typealias Words = ArraySlice<Substring>
}
