/// What each kind of claim says, and what may stand above, before and around claims: as the files in `templates/meanings` have it.
///
/// They are written from the law and from what a claim means. A phrase filed under a claim must say the same, in whatever order
/// and by whatever words of the lexicon.
struct Meanings: Sendable {
    /// As they came with the program.
    static let core = Meanings(CoreWords.files(in: CoreWords.meaningsFolder))

    /// By key, the lines of what it may say.
    private(set) var lines: [String: [String]] = [:]

    init(_ files: [CoreFile]) {
        for file in files {
            var rest = file.bytes[...]
            while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
                add(rest[..<end])
                rest = rest[(end + 1)...]
            }
            add(rest)
        }
    }

    /// "- KEY: what it says"; other lines are for who reads it.
    private mutating func add(_ line: Slice<UnsafeBufferPointer<UInt8>>) {
        guard line.starts(with: "- ".utf8), let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return }
        let text = String(decoding: line[(colon + 1)...].drop { $0 == UInt8(ascii: " ") }, as: UTF8.self)
        let keys = String(decoding: line[..<colon].dropFirst(2), as: UTF8.self)
        let hasPlaces = keys.utf8.contains(UInt8(ascii: "{"))
        for key in hasPlaces ? Self.keys(keys[...]) : [keys] { lines[key, default: []].append(text) }
    }

    /// "kop cookiebeleid {cookies}, {cookieConsent}" are two keys with the same opening.
    private static func keys(_ text: Substring) -> [String] {
        let opening = text.prefix { $0 != "{" }
        let parts = text.dropFirst(opening.count).split(separator: ",").map { $0.trimmingPrefix { $0 == " " } }
        return parts.map { String(opening + $0) }
    }

    /// What a text at this key may say, each read when it is asked for; nothing where no file has it.
    func readings(of key: String, _ lexicon: Lexicon) -> (some Sequence<TextMeaning>)? {
        lines[key]?.lazy.flatMap { MeaningNotation.alternatives(of: $0).lazy.map { MeaningNotation.read($0, lexicon) } }
    }
}

extension Meanings {
    /// The key of a text around the documents; those of headings, labels and columns are their names (`FixedTextName`).
    static func page(_ name: String) -> String { "pagina \(name)" }
}
