/// The words of a Markdown file that its page does not show, and that whoever opens the file itself reads all the same: in
/// comments, behind the fence of a code block, in definitions of links.
///
/// A letter is in a text that visitors see, or in the address of a link; every other one is found.
struct RawWords {
    private let bytes: [UInt8]
    private let seen: SeenBytes
    private let known: Set<String>
    private var index = 0
    private var words: [String] = []
    private var start = 0
    private var found: [(offset: Int, text: String)] = []

    /// - Parameters:
    ///   - seen: where the characters stand that are judged elsewhere.
    ///   - addresses: where the links of the page lead, and what else is known to stand there.
    /// - Returns: what stands together, with its place.
    static func found(in bytes: [UInt8], besides seen: SeenBytes, addresses: Set<String>) -> [(
        offset: Int, text: String
    )] {
        var pass = RawWords(bytes: bytes, seen: seen, known: Set(addresses.map { trimmed($0[...]) }))
        while pass.index < bytes.count { pass.step() }
        pass.close()
        return pass.found
    }

    private init(bytes: [UInt8], seen: SeenBytes, known: Set<String>) {
        self.bytes = bytes
        self.seen = seen
        self.known = known
    }

    private mutating func step() {
        if seen.contains(index) {
            close()
            index += 1
            if bytes[index - 1] == UInt8(ascii: "&") { skipEntity() }
        } else if CharacterClass.isASCIISpace(bytes[index]) {
            index += 1
        } else {
            take(run())
        }
    }

    private mutating func run() -> Range<Int> {
        let first = index
        while index < bytes.count, !seen.contains(index), !CharacterClass.isASCIISpace(bytes[index]) { index += 1 }
        return first..<index
    }

    private mutating func take(_ run: Range<Int>) {
        let isLetter = { (byte: UInt8) in byte.isASCIIAlphanumeric }
        // The rest of a letter with an accent that the page composes has the place of its first byte.
        let isAccent = run.lowerBound > 0 && seen.contains(run.lowerBound - 1)
        guard bytes[run].contains(where: isLetter) || !isAccent && bytes[run].contains(where: { $0 >= 0x80 }) else {
            return
        }
        let text = String(decoding: bytes[run].filter { $0 != UInt8(ascii: "\\") }, as: UTF8.self)
        let decoded = text.utf8.contains(UInt8(ascii: "&")) ? text.replacing("&amp;", with: "&") : text
        let word = Self.trimmed(decoded[...])
        // The number by which a link names its definition.
        let isLabel = word.utf8.allSatisfy { (0x30...0x39).contains($0) } && text.contains("[\(word)]")
        if known.contains(word) || word.isEmpty || isLabel { return }
        if words.isEmpty { start = run.lowerBound }
        words.append(word)
    }

    private mutating func close() {
        if !words.isEmpty { found.append((start, words.joined(separator: " "))) }
        words = []
    }

    /// An entity is a letter of the text, with the place of its ampersand.
    private mutating func skipEntity() {
        let name = bytes[index...].prefix(36).prefix { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "#") }
        if bytes[name.endIndex...].first == UInt8(ascii: ";"), !seen.contains(index) { index = name.endIndex + 1 }
    }

    /// Without the marks around it, of Markdown or its own.
    private static func trimmed(_ text: Substring) -> String {
        var word = text
        while let first = word.unicodeScalars.first, isMark(first) { word.unicodeScalars.removeFirst() }
        while let last = word.unicodeScalars.last, isMark(last) { word.unicodeScalars.removeLast() }
        return String(word)
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x80 && !UInt8(scalar.value).isASCIIAlphanumeric || scalar == "\u{FEFF}"
    }
}
