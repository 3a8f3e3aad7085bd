import Visible

/// A page as the rules of the text see it. Its words are looked up once, for all of them.
struct PageText {
    /// Everything that a visitor sees, and the texts of the head and of attributes, in the order of the page: each block's
    /// text, with the bold label before it apart. Each is read in one go.
    private(set) var parts: [VisibleText] = []
    /// Those of all parts.
    private(set) var sentences: [TextSentence] = []
    /// The words in them that some rule looks at.
    private(set) var words: [NotedWord] = []

    init(_ page: VisiblePage) {
        let blocks = page.blocks
        parts.reserveCapacity(blocks.count)
        sentences.reserveCapacity(2 * blocks.count)
        for index in blocks.indices {
            let role = blocks[index].role
            let isRead = Self.isRead(role, blocks[index].region)
            let isRunning = isRead && role == .paragraph
            if let label = blocks[index].label { append(label, isRead: isRead, isRunning: isRunning) }
            append(blocks[index].text, isRead: isRead, isRunning: isRunning)
        }
    }

    /// Whether a text is one of the document itself.
    private static func isRead(_ role: VisibleBlock.Role, _ region: VisibleBlock.Region) -> Bool {
        switch role {
        case .paragraph, .item, .cell, .other: region == .main || region == .aside
        case .title, .meta, .heading, .columnHeader, .caption, .attribute: false
        }
    }

    private mutating func append(_ text: VisibleText, isRead: Bool, isRunning: Bool) {
        if text.isEmpty { return }
        let vocabulary = Vocabulary.ofRules
        for range in SentenceEnds.ranges(in: text.bytes) {
            var counts = FunctionWordCounts()
            text.forEachWord(in: range) { word in
                let use = vocabulary.use(of: word)
                if use.isEmpty { return }
                counts.add(use)
                if !use.isDisjoint(with: .noted) {
                    words.append(NotedWord(word: word, use: use, sentence: sentences.count))
                }
            }
            sentences.append(
                TextSentence(
                    part: parts.count, range: range, functionWords: counts, isRead: isRead, isRunning: isRunning))
        }
        parts.append(text)
    }

    func text(of sentence: TextSentence) -> VisibleText { parts[sentence.part][sentence.range] }

    /// How many words and syllables the sentences of the document itself have.
    var lengths: [(sentence: TextSentence, length: SentenceLength)] {
        sentences.filter(\.isRead).map { sentence in
            let length = SentenceCharacters.read(parts[sentence.part].bytes, sentence.range) {
                SentenceLength(CountedWords(in: $0))
            }
            return (sentence, length)
        }
    }
}

/// A sentence of a page.
struct TextSentence {
    /// By its number.
    let part: Int
    /// In the bytes of the part.
    let range: Range<Int>
    let functionWords: FunctionWordCounts
    /// Whether it is of the document itself, without headings and what stands around it: of a paragraph, an item or a cell.
    /// An item or cell is one at the least.
    let isRead: Bool
    /// Whether it stands in a paragraph, and is read.
    let isRunning: Bool
}

/// A word of a page that some rule looks at.
struct NotedWord {
    let word: TextWord
    let use: WordUse
    /// By its number.
    let sentence: Int
}
