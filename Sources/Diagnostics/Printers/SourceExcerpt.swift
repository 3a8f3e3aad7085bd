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

        // Machines write files of one line, with many findings in it: no more of it is looked at than can matter.
        let (before, after) = (line.before.suffix(longest + 1), line.after.prefix(longest + 1))
        guard before.count + after.count > longest else { return (shown(before), shown(after)) }
        return (
            (before.count > margin ? "…" : "") + shown(before.suffix(margin)),
            shown(after.prefix(margin)) + (after.count > margin ? "…" : "")
        )
    }

    /// As wide as the character, and empty.
    private static func blank(_ character: Character) -> String {
        character == "\t" ? "\t" : String(repeating: " ", count: character.displayWidth)
    }

    /// No space at the end of an empty line.
    private static func spaced(_ text: String) -> String { text.isEmpty ? "" : " " + text }
}
