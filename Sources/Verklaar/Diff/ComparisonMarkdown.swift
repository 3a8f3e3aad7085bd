/// For a pull request, or a file.
enum ComparisonMarkdown {
    static func print(_ outline: ComparisonOutline) -> String {
        if outline.parts.isEmpty { return "# \(escaped(outline.title))\n\nGeen verschillen.\n" }
        return "# \(escaped(outline.title))\n"
            + outline.parts.map { part in
                "\n## \(escaped(part.title))\n\n\(escaped(part.summary))\n"
                    + part.duties.map { "\n**Te doen:** \(escaped($0))\n" }.joined()
                    + part.sections.map { section in
                        "\n### \(escaped(section.title))\n" + section.entries.map(text).joined()
                    }.joined()
                    + part.redlines.map { "\n### \($0.title)\n\n" + $0.redline.markdown() }.joined()
            }.joined()
    }

    private static func text(_ entry: ComparisonOutline.Entry) -> String {
        "\n- **\(escaped(entry.title))**" + (entry.tag.map { " (\(escaped($0)))" } ?? "") + "\n"
            + entry.lines.map { "  - \($0.label): \(marked($0))\n" }.joined()
    }

    private static func marked(_ line: ComparisonOutline.Line) -> String {
        switch line.kind {
        case .plain, .came: escaped(line.text)
        case .gone: "~~\(escaped(line.text))~~"
        }
    }

    /// Text of pages shows as it is.
    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            if "\\`*_{}[]<>()#+!|~&".contains(character) { result.append("\\") }
            result.append(character == "\n" ? " " : character)
        }
    }
}
