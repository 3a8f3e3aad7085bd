/// A part of a template that changes as one: a heading with the phrases below it, a paragraph, or in a page a line.
struct TextUnit: Hashable {
    let text: String
    /// By what it is the same part in another version, though its text differs: its heading. A part without one is the same only
    /// where its text is.
    let key: String

    private init(_ text: String) {
        self.text = text
        let first = text.prefix { $0 != "\n" }
        guard first.hasPrefix("#") else {
            key = text
            return
        }
        // A heading that was reworded keeps its id: "## Wie zijn wij? {#controller}".
        key = first.firstMatch(of: /\{#[^}]*\}\s*$/).map { String($0.0) } ?? String(first)
    }

    /// How a file is divided.
    enum Division {
        case paragraphs, lines

        /// - Parameter path: of the file.
        init(of path: String) { self = path.hasSuffix(".md") ? .paragraphs : .lines }
    }

    static func units(of text: String, by division: Division) -> [TextUnit] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard division == .paragraphs else { return lines.map(TextUnit.init) }
        var paragraphs: [[String]] = [[]]
        for line in lines {
            if line.allSatisfy(\.isWhitespace) {
                paragraphs.append([])
            } else if line.hasPrefix("#") {
                paragraphs.append([line])
            } else {
                paragraphs[paragraphs.count - 1].append(line)
            }
        }
        return paragraphs.filter { !$0.isEmpty }.map { TextUnit($0.joined(separator: "\n")) }
    }

    static func text(of units: [TextUnit], by division: Division) -> String {
        switch division {
        case .lines: units.map(\.text).joined(separator: "\n")
        case .paragraphs: units.map { $0.text + "\n" }.joined(separator: "\n")
        }
    }
}
