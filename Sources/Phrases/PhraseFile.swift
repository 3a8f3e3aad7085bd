import Diagnostics

/// A phrase file, line by line: `## kind` headings, `- phrase` lines, `# title` and `> remark` lines for people.
package struct PhraseFile {
    package struct Entry {
        /// Nothing where the line is not a phrase under a heading.
        package let kind: String?
        package let text: String
        package let location: Location
    }

    /// A heading with the lines below it, up to the next one.
    package struct Heading {
        /// Without the spaces at its end, which nobody sees.
        package let text: String
        package let location: Location
        package fileprivate(set) var entries: [Entry] = []
    }

    package let entries: [Entry]
    package let headings: [Heading]

    package init(file: String, text: String) {
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
