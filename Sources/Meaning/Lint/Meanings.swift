/// What each kind of claim says, and what may stand above, before and around claims: as the files in `templates/meanings` have it.
///
/// They are written from the law and from what a claim means. A phrase filed under a claim must say the same, in whatever order
/// and by whatever words of the lexicon.
struct Meanings: Sendable {
    /// As they came with the program.
    static let core = Meanings(CoreWords.files(in: CoreWords.meaningsFolder))

    /// By key, the lines of what it may say. They stay where they are in the program until they are asked for.
    private var lines: [String: [Line]] = [:]

    /// A line without its key, in a file that came with the program.
    private struct Line: @unchecked Sendable {
        let bytes: UnsafeBufferPointer<UInt8>
        var text: String { String(decoding: bytes.drop { $0 == UInt8(ascii: " ") }, as: UTF8.self) }
    }

    init(_ files: [CoreFile]) {
        for file in files { add(file.bytes) }
    }

    /// Those of a file: "- KEY: what it says". Other lines are for who reads it.
    private mutating func add(_ file: UnsafeBufferPointer<UInt8>) {
        // Most lines are of the key of the line before.
        var (key, found): (Slice<UnsafeBufferPointer<UInt8>>, [Line]) = (file[..<0], [])
        var rest = file[...]
        while !rest.isEmpty {
            let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
            let line = rest[..<end]
            rest = rest[min(end + 1, rest.endIndex)...]
            guard line.starts(with: "- ".utf8), let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
            let next = line[(line.startIndex + 2)..<colon]
            if !next.elementsEqual(key) {
                add(found, at: key)
                (key, found) = (next, [])
            }
            found.append(Line(bytes: UnsafeBufferPointer(rebasing: line[(colon + 1)...])))
        }
        add(found, at: key)
    }

    private mutating func add(_ found: [Line], at key: Slice<UnsafeBufferPointer<UInt8>>) {
        if found.isEmpty { return }
        let keys = String(decoding: key, as: UTF8.self)
        let hasPlaces = keys.utf8.contains(UInt8(ascii: "{"))
        for key in hasPlaces ? Self.keys(keys[...]) : [keys] { lines[key, default: []] += found }
    }

    /// The keys of which something is written down.
    var keys: some Collection<String> { lines.keys }

    /// What stands at a key, a line each.
    func lines(of key: String) -> [String] { lines[key, default: []].map(\.text) }

    /// "kop cookiebeleid {cookies}, {cookieConsent}" are two keys with the same opening.
    private static func keys(_ text: Substring) -> [String] {
        let opening = text.prefix { $0 != "{" }
        let parts = text.dropFirst(opening.count).split(separator: ",").map { $0.trimmingPrefix { $0 == " " } }
        return parts.map { String(opening + $0) }
    }

    /// What a text at this key may say, each read when it is asked for; nothing where no file has it.
    func readings(of key: String, _ lexicon: Lexicon) -> (some Sequence<TextMeaning>)? {
        lines[key]?.lazy.flatMap { line in
            MeaningNotation.alternatives(of: line.text).lazy.map { MeaningNotation.read($0, lexicon) }
        }
    }
}

extension Meanings {
    /// The key of a text around the documents; those of headings, labels and columns are their names (`FixedTextName`).
    static func page(_ name: String) -> String { "pagina \(name)" }
}
