import Diagnostics

/// A phrase file, line by line: `## kind` headings, `- phrase` lines, `# title` and `> remark` lines for people.
struct PhraseFile {
    struct Entry {
        /// Nothing where the line is not a phrase under a heading.
        let kind: String?
        let text: String
        let location: Location
    }

    /// A heading with the lines below it, up to the next one.
    struct Heading {
        /// Without the spaces at its end, which nobody sees.
        let text: String
        let location: Location
        fileprivate(set) var entries: [Entry] = []
    }

    let entries: [Entry]
    let headings: [Heading]

    init(file: String, text: String) {
        var entries: [Entry] = []
        var headings: [Heading] = []
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            func location(_ column: Int) -> Location { Location(file: file, line: index + 1, column: column) }
            if line.hasPrefix("## ") {
                headings.append(Heading(text: Self.trimmed(line.dropFirst(3)), location: location(4)))
            } else if line.hasPrefix("- ") {
                let text = String(line.dropFirst(2))
                let entry = Entry(kind: headings.last?.text, text: text, location: location(3))
                entries.append(entry)
                if !headings.isEmpty { headings[headings.count - 1].entries.append(entry) }
            } else if !line.isEmpty, !line.hasPrefix("# "), !line.hasPrefix(">") {
                entries.append(Entry(kind: nil, text: String(line), location: location(1)))
            }
        }
        self.entries = entries
        self.headings = headings
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
