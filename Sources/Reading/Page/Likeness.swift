/// Which of the texts that a template has next another text was most likely meant as.
enum Likeness {
    /// The one that shares the most with it, words or letters at both ends; where none shares half, one that it adds words
    /// to, or else the first.
    static func index(of text: String, among known: [String]) -> Int? {
        let text = Similarity(text)
        let degrees = known.map { text.degree(Similarity($0)) }
        guard let most = degrees.max() else { return nil }
        if most > 0.5 { return degrees.firstIndex(of: most) }
        return known.firstIndex { text.extends(Similarity($0)) } ?? 0
    }
}
