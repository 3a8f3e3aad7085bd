/// Which of the texts that a template has next another text was most likely meant as.
enum Likeness {
    /// The one that shares the most words with it; where none shares more than one, the first.
    static func index(of text: String, among known: [String]) -> Int? {
        let words = Set(text.split(separator: " "))
        let shared = known.map { $0.split(separator: " ").count { words.contains($0) } }
        guard let most = shared.max() else { return nil }
        return most > 1 ? shared.firstIndex(of: most) : 0
    }
}
