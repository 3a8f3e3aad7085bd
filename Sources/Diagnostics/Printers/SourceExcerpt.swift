/// The line a finding points at, with a caret under the place:
///
///     41 |         Purpose("site verbeteren") {
///        |         ^
struct SourceExcerpt {
    /// The length in characters from which a line is cut, and how much of it stays on each side of the caret then.
    private static let longest = 200
    private static let margin = 60

    /// Two lines, without indentation.
    let lines: [String]

    init(_ line: SourceLine, in style: TextStyle) {
        let (before, after) = Self.shortened(line)
        let number = String(line.number)
        let blank = String(repeating: " ", count: number.count)
        let padding = before.map(Self.blank).joined()
        lines = [
            style.paint("\(number) |", .aside) + Self.spaced(before + after),
            style.paint("\(blank) |", .aside) + " " + padding + style.paint("^", .caret),
        ]
    }

    private static func shortened(_ line: SourceLine) -> (before: String, after: String) {
        // Tabs stay, in the padding too: then the caret is right at any tab width.
        func shown(_ text: some StringProtocol) -> String { text.visible(keeping: ["\t"]) }

        let (before, after) = near(line)
        guard before.count + after.count > longest else { return (shown(before), shown(after)) }
        return (
            (before.count > margin ? "…" : "") + shown(before.suffix(margin)),
            shown(after.prefix(margin)) + (after.count > margin ? "…" : "")
        )
    }

    /// As much of a line as can matter here: machines write files of one line, with many findings in it.
    private static func near(_ line: SourceLine) -> (before: String, after: String) {
        let reach = 4096
        let before = line.before.utf8.suffix(reach).drop(while: UTF8.isContinuation)
        return (String(decoding: before, as: UTF8.self), String(decoding: line.after.utf8.prefix(reach), as: UTF8.self))
    }

    /// As wide as the character, and empty.
    private static func blank(_ character: Character) -> String {
        character == "\t" ? "\t" : String(repeating: " ", count: character.displayWidth)
    }

    /// No space at the end of an empty line.
    private static func spaced(_ text: String) -> String { text.isEmpty ? "" : " " + text }
}
