import Diagnostics
import Facts

/// A file of words: what they are about stands above them, and on each line a sense with the words that carry it.
///
///     ## wat met gegevens gebeurt
///
///     - keep: bewaren, bewaart, bewaard
///     - look-along: meekijken, kijkt mee
///
/// Other lines are for who reads it. Words of which several carry a sense together stand behind each other as they do in a text.
struct WordFile: Sendable {
    /// A line of it.
    struct Entry: Sendable {
        let sense: String
        /// What stands above it; nothing where that is no subject.
        let subject: WordSubject?
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
        var number = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            number += 1
            if line.hasPrefix("## ") {
                subject = WordSubject(dutch: line.dropFirst(3))
            } else if line.hasPrefix("- ") {
                let location = Location(file: file, line: number)
                if let entry = Self.entry(line.dropFirst(2), subject, location) {
                    entries.append(entry)
                } else {
                    malformed.append(location)
                }
            }
        }
    }

    private static func entry(_ line: Substring, _ subject: WordSubject?, _ location: Location) -> Entry? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let sense = line[..<colon]
        let forms = line[line.index(after: colon)...].lowercased().split(separator: ",").map { form in
            form.split(separator: " ").map(String.init)
        }.filter { !$0.isEmpty }
        guard !sense.isEmpty, !sense.contains(" "), !forms.isEmpty else { return nil }
        return Entry(sense: String(sense), subject: subject, forms: forms, location: location)
    }
}
