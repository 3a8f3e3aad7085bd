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
        /// In small letters; between several words that are one form stands a space.
        let forms: [String]
        let location: Location
    }

    private(set) var entries: [Entry] = []
    /// Lines that begin as an entry does, and are none.
    private(set) var malformed: [Location] = []

    /// - Parameter file: by which findings call it.
    init(parsing text: String, file: String) {
        var text = text
        text.withUTF8 { parse($0, file) }
    }

    init(_ file: CoreFile) { parse(file.bytes, file.path) }

    /// Those that came with the program.
    static var core: [WordFile] { CoreWords.files(in: CoreWords.folder).map(WordFile.init) }

    private mutating func parse(_ bytes: UnsafeBufferPointer<UInt8>, _ file: String) {
        var subject: WordSubject?
        var wordClass: WordClass?
        var (start, number) = (0, 0)
        for end in 0...bytes.count where end == bytes.count || Self.isLineEnd(end, in: bytes) {
            number += 1
            let line = bytes[start..<end]
            start = end + 1
            if line.starts(with: "## ".utf8) {
                subject = WordSubject(dutch: String(decoding: line.dropFirst(3), as: UTF8.self))
                wordClass = nil
            } else if line.starts(with: "### ".utf8) {
                wordClass = WordClass(dutch: String(decoding: line.dropFirst(4), as: UTF8.self))
            } else if line.starts(with: "- ".utf8) {
                let location = Location(file: file, line: number)
                if let entry = Self.entry(line.dropFirst(2), subject, wordClass, location) {
                    entries.append(entry)
                } else {
                    malformed.append(location)
                }
            }
        }
    }

    /// "\r\n" is another end of line, which these files don't have.
    private static func isLineEnd(_ index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes[index] == UInt8(ascii: "\n") && (index == 0 || bytes[index - 1] != UInt8(ascii: "\r"))
    }

    private static func entry(
        _ line: Slice<UnsafeBufferPointer<UInt8>>, _ subject: WordSubject?, _ wordClass: WordClass?,
        _ location: Location
    ) -> Entry? {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let sense = line[..<colon]
        let forms = line[(colon + 1)...].split(separator: UInt8(ascii: ",")).compactMap(form)
        guard !sense.isEmpty, !sense.contains(UInt8(ascii: " ")), !forms.isEmpty else { return nil }
        return Entry(
            sense: String(decoding: sense, as: UTF8.self), subject: subject, wordClass: wordClass, forms: forms,
            location: location)
    }
    /// The words of a form, in small letters with one space between them; nothing where there are none.
    private static func form(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
        let words = bytes.split(separator: UInt8(ascii: " ")).map(small)
        return words.isEmpty ? nil : words.count == 1 ? words[0] : words.joined(separator: " ")
    }

    private static func small(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        let isSmall = bytes.allSatisfy { $0 < 0x80 && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
        return isSmall ? text : text.lowercased()
    }
}
