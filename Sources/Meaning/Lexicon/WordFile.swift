import Diagnostics
import Facts

/// A file of words: what they are about stands above them, and on each line a sense with the words that carry it.
///
///     ## wat met gegevens gebeurt
///
///     ### werkwoorden
///
///     - keep: bewaren, bewaart, bewaard
///     - look-along: meekijken, kijkt mee
///
///     ### naamwoorden
///
///     - keep: bewaring
///
/// Other lines are for who reads it. Words of which several carry a sense together stand behind each other as they do in a text.
struct WordFile: Sendable {
    /// A line of it.
    struct Entry: Sendable {
        let sense: String
        /// What stands above it; nothing where that is no subject.
        let subject: WordSubject?
        /// What kind of words they are; nothing where nobody says so.
        let wordClass: WordClass?
        /// Each as its words, in small letters.
        let forms: [[String]]
        let location: Location
    }

    private(set) var entries: [Entry] = []
    /// Lines that begin as an entry does, and are none.
    private(set) var malformed: [Location] = []

    /// - Parameter file: by which findings call it.
    init(parsing text: String, file: String) {
        var subject: WordSubject?
        var wordClass: WordClass?
        var number = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            number += 1
            if line.hasPrefix("## ") {
                subject = WordSubject(dutch: line.dropFirst(3))
                wordClass = nil
            } else if line.hasPrefix("### ") {
                wordClass = WordClass(dutch: line.dropFirst(4))
            } else if line.hasPrefix("- ") {
                let location = Location(file: file, line: number)
                if let entry = Self.entry(line.dropFirst(2), subject, wordClass, location) {
                    entries.append(entry)
                } else {
                    malformed.append(location)
                }
            }
        }
    }

    private static func entry(
        _ line: Substring, _ subject: WordSubject?, _ wordClass: WordClass?, _ location: Location
    ) -> Entry? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let sense = line[..<colon]
        let forms = line[line.index(after: colon)...].lowercased().split(separator: ",").map { form in
            form.split(separator: " ").map(String.init)
        }.filter { !$0.isEmpty }
        guard !sense.isEmpty, !sense.contains(" "), !forms.isEmpty else { return nil }
        return Entry(sense: String(sense), subject: subject, wordClass: wordClass, forms: forms, location: location)
    }
}
