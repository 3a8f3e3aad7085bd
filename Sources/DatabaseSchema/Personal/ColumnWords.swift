internal import Texts

/// The name of a column or table as words in small letters: `comment_author_IP`, `huisartsPlaats`, `address1`.
struct ColumnWords {
    let words: [String]

    init(_ name: String) {
        var words: [String] = []
        var word = ""
        let letters = Array(DisplayText.normalised(name).unicodeScalars)
        for (index, letter) in letters.enumerated() {
            guard letter.properties.isAlphabetic else {
                words.append(word)
                word = ""
                continue
            }
            let isCapital = letter.properties.isUppercase
            let afterSmall = index > 0 && letters[index - 1].properties.isLowercase
            let beforeSmall = index + 1 < letters.count && letters[index + 1].properties.isLowercase
            let afterCapital = index > 0 && letters[index - 1].properties.isUppercase
            if isCapital, afterSmall || afterCapital && beforeSmall {
                words.append(word)
                word = ""
            }
            word.unicodeScalars.append(letter)
        }
        // Names of columns have few words; of longer ones the first are enough.
        self.words = (words + [word]).filter { !$0.isEmpty }.prefix(16).map { $0.lowercased() }
    }

    /// Each row of words, with its letters in a row.
    var rows: [(letters: String, range: Range<Int>)] {
        words.indices.flatMap { start in
            words.indices[start...].map { end in (words[start...end].joined(), start..<end + 1) }
        }
    }

    /// Where a word ends on these letters.
    func endings(of letters: String) -> [Range<Int>] {
        words.indices.filter { words[$0].hasSuffix(letters) && words[$0] != letters }.map { $0..<$0 + 1 }
    }
}
