/// For a terminal.
struct ComparisonText {
    let hasColour: Bool

    func print(_ outline: ComparisonOutline) -> String {
        if outline.parts.isEmpty { return "\(outline.title): geen.\n" }
        return outline.title + "\n" + outline.parts.map(text).joined()
    }

    private func text(_ part: ComparisonOutline.Part) -> String {
        "\n\(styled("1", part.title))\n\(part.summary)\n"
            + part.duties.map { "Te doen: \($0)\n" }.joined()
            + part.sections.map { section in
                "\n  \(styled("1", section.title))\n" + section.entries.map(text).joined()
            }.joined()
            + part.redlines.map { redline in
                "\n\(styled("1", redline.title))\n\n" + redline.redline.terminal(isInColour: hasColour)
            }.joined()
    }

    private func text(_ entry: ComparisonOutline.Entry) -> String {
        let width = (entry.lines.map(\.label.count).max() ?? 0) + 1
        return "\n  - \(entry.title)" + (entry.tag.map { " [\($0)]" } ?? "") + "\n"
            + entry.lines.map { line in
                let label = (line.label + ":").padding(to: width)
                return "    \(label) \(coloured(line))\n"
            }.joined()
    }

    private func coloured(_ line: ComparisonOutline.Line) -> String {
        switch line.kind {
        case .plain: line.text
        case .gone: styled("31", "- " + line.text)
        case .came: styled("32", "+ " + line.text)
        }
    }

    private func styled(_ code: String, _ text: String) -> String {
        hasColour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}

extension String {
    fileprivate func padding(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
