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

    package private(set) var entries: [Entry] = []
    package private(set) var headings: [Heading] = []

    package init(file: String, text: String) {
        var text = text
        text.withUTF8 { bytes in
            for (index, range) in bytes.lines.enumerated() where !range.isEmpty {
                add(UnsafeBufferPointer(rebasing: bytes[range]), at: Location(file: file, line: index + 1))
            }
        }
    }

    private mutating func add(_ line: UnsafeBufferPointer<UInt8>, at start: Location) {
        var location = start
        if line.begins(with: "## ") {
            location.column = 4
            headings.append(Heading(text: Self.trimmed(line.text(from: 3)), location: location))
        } else if line.begins(with: "- ") {
            location.column = 3
            let entry = Entry(kind: headings.last?.text, text: line.text(from: 2), location: location)
            entries.append(entry)
            if !headings.isEmpty { headings[headings.count - 1].entries.append(entry) }
        } else if !line.begins(with: "# "), !line.begins(with: ">") {
            location.column = 1
            entries.append(Entry(kind: nil, text: line.text(from: 0), location: location))
        }
    }

    private static func trimmed(_ text: String) -> String {
        var text = text
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
