import Visible

/// How a published text reads, in figures.
public struct TextFigures: Hashable, Sendable {
    /// The index of Flesch as Douma adapted it to Dutch, over all that is read: running text, list items, cells. Over 60
    /// is plain language.
    public let fleschDouma: Double
    /// Of the sentences in running text: an item or a cell is short by nature.
    public let wordsPerSentence: Double
    /// How many words the longest sentence has, wherever it stands.
    public let longestSentence: Int

    public init(_ page: VisiblePage) {
        let sentences = PageText(page).lengths
        let running = sentences.filter(\.sentence.isRunning)
        fleschDouma = Readability(sentences.map(\.length)).fleschDouma
        wordsPerSentence =
            running.isEmpty ? 0 : Double(running.reduce(0) { $0 + $1.length.words }) / Double(running.count)
        longestSentence = sentences.map(\.length.words).max() ?? 0
    }
}
