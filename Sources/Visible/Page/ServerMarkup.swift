/// Finds what a server, or a program that makes sites, may run before a visitor gets the page: includes in comments, scripts
/// in `<? ?>` and `<% %>`, and the braces of template languages where no visitor sees them.
///
/// Parsers of HTML pass over these, or take them for comments; what comes in their stead, nobody knows. Such programs know
/// no markup themselves, so that the bytes are judged, wherever they stand.
struct ServerMarkup {
    private let bytes: [UInt8]
    private var isInComment = false
    private var found: [(offset: Int, opening: String)] = []

    /// - Returns: where each begins in the file, and how.
    static func openings(in bytes: [UInt8]) -> [(offset: Int, opening: String)] {
        var pass = ServerMarkup(bytes: bytes)
        pass.run()
        return pass.found
    }

    /// In Markdown, what is not among the texts that visitors see can stand in a definition, an address or beside a fence.
    ///
    /// - Parameter seen: where the characters of the texts stand.
    static func openings(in bytes: [UInt8], besides seen: SeenBytes) -> [(offset: Int, opening: String)] {
        let found = openings(in: bytes)
        guard bytes.contains(where: isBrace) else { return found }
        let pass = ServerMarkup(bytes: bytes)
        let known = Set(found.map(\.offset))
        let lines = bytes.split(omittingEmptySubsequences: true) { $0 == 0x0A || $0 == 0x0D }
        let unseen = lines.filter(hidesMarkup).flatMap { line in
            line.indices.filter { isBrace(bytes[$0]) && !seen.contains($0) && !known.contains($0) }
        }
        return (found + unseen.compactMap { index in pass.first(of: braces, at: index).map { (index, $0) } })
            .sorted { $0.offset < $1.offset }
    }

    private static func isBrace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "{") || byte == UInt8(ascii: "$") }

    /// Whether a line begins a fence or a definition.
    private static func hidesMarkup(_ line: ArraySlice<UInt8>) -> Bool {
        let start = line.drop { " \t>".utf8.contains($0) }
        return start.starts(with: "```".utf8) || start.starts(with: "~~~".utf8) || start.starts(with: "[".utf8)
    }

    /// How a template language begins in the value of an attribute.
    static func opening(inAttribute bytes: [UInt8]) -> String? {
        guard bytes.contains(UInt8(ascii: "{")) else { return nil }
        let pass = ServerMarkup(bytes: bytes)
        return bytes.indices.lazy.compactMap { pass.first(of: braces, at: $0) }.first
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// Outside comments, nothing but a bracket can begin anything.
    private mutating func run() {
        var index = 0
        while index < bytes.count {
            if !isInComment { index = nextBracket(from: index) }
            if index < bytes.count { take(index) }
            index += 1
        }
    }

    private func nextBracket(from start: Int) -> Int {
        bytes.withUnsafeBufferPointer { bytes in
            var index = start
            while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
            return index
        }
    }

    private mutating func take(_ index: Int) {
        switch bytes[index] {
        case UInt8(ascii: "<"): takeBracket(index)
        case UInt8(ascii: "-") where isInComment: isInComment = !begins(Self.commentEnd, at: index)
        case UInt8(ascii: "{") where isInComment, UInt8(ascii: "$") where isInComment: report(Self.braces, at: index)
        default: break
        }
    }

    private mutating func takeBracket(_ index: Int) {
        // In Markdown, a backslash makes text of what follows.
        if index > 0, bytes[index - 1] == UInt8(ascii: "\\") { return }
        guard index + 1 < bytes.count, Self.canBegin(bytes[index + 1]) else { return }
        report(Self.scripts, at: index)
        if begins(Self.comment, at: index) { isInComment = true }
    }

    /// Whether a bracket with this byte behind it is more than one of a tag.
    private static func canBegin(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "?") || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "!")
    }

    private mutating func report(_ openings: [[UInt8]], at index: Int) {
        if let opening = first(of: openings, at: index) { found.append((index, opening)) }
    }

    private func first(of openings: [[UInt8]], at index: Int) -> String? {
        openings.first { begins($0, at: index) }.map { String(decoding: $0, as: UTF8.self) }
    }

    private func begins(_ text: [UInt8], at index: Int) -> Bool {
        guard index + text.count <= bytes.count else { return false }
        return text.indices.allSatisfy { bytes[index + $0].asciiLowercased == text[$0] }
    }

    /// Of PHP, ASP and the like; of includes on a server and at its edge; of comments that some browsers show.
    private static let scripts = ["<?", "<%", "<!--#", "<!--esi", "<!--[", "<!["].map { Array($0.utf8) }
    private static let braces = ["{{", "{%", "{#", "${"].map { Array($0.utf8) }
    private static let comment = Array("<!--".utf8)
    private static let commentEnd = Array("-->".utf8)
}
