/// A redline for a terminal: in colour, or with `[-deleted-]` and `{+inserted+}`. Of sections without changes only the names
/// are told, of unchanged passages how many there are.
struct TerminalRedline {
    private let passages: [Marked]
    private let remarks: [[Remark]]
    private let isInColour: Bool
    /// So many unchanged passages are shown before and behind a change.
    private static let context = 1

    init(_ redline: Redline, _ remarks: [Remark], isInColour: Bool) {
        passages = redline.passages
        self.remarks = redline.placed(remarks)
        self.isInColour = isInColour
    }

    var text: String {
        var lines: [String] = []
        var folded: [String] = []
        for section in sections {
            if section.contains(where: isNews) {
                lines += foldedLines(folded) + sectionLines(section)
                folded = []
            } else {
                folded.append(name(of: section))
            }
        }
        return (lines + foldedLines(folded)).map { $0 + "\n" }.joined()
    }

    private var sections: [Range<Int>] {
        let starts = passages.indices.filter { $0 == 0 || passages[$0].kind.isHeading }
        return zip(starts, starts.dropFirst() + [passages.count]).map { $0..<$1 }
    }

    private func isNews(_ index: Int) -> Bool { passages[index].change != .kept || !remarks[index].isEmpty }

    private func name(of section: Range<Int>) -> String {
        let first = passages[section.lowerBound]
        return first.kind.isHeading ? first.cells.joined().map(\.span.text).joined().withoutControls : "begin"
    }

    private func foldedLines(_ names: [String]) -> [String] {
        names.isEmpty ? [] : [faint("ongewijzigd: \(names.joined(separator: " · "))"), ""]
    }

    private func sectionLines(_ section: Range<Int>) -> [String] {
        var lines: [String] = []
        var hidden = 0
        for index in section {
            if isShown(index, in: section) {
                lines += hiddenLines(hidden) + passageLines(index)
                hidden = 0
            } else {
                hidden += 1
            }
        }
        return lines + hiddenLines(hidden) + [""]
    }

    private func isShown(_ index: Int, in section: Range<Int>) -> Bool {
        let near = index - Self.context...index + Self.context
        return index == section.lowerBound
            || section.clamped(to: near.lowerBound..<near.upperBound + 1).contains(where: isNews)
    }

    private func hiddenLines(_ count: Int) -> [String] { count == 0 ? [] : [faint("  … \(count) ongewijzigd")] }

    private func passageLines(_ index: Int) -> [String] {
        let passage = passages[index]
        let cells = passage.cells.map { $0.map { shown($0, in: passage.change) }.joined() }
        let text = passage.prefix + cells.joined(separator: " | ")
        let notes = remarks[index].flatMap(\.text).map { faint("    > " + $0.withoutControls) }
        return [sign(of: passage.change) + text + note(on: passage.change)] + notes
    }

    private func sign(of change: Marked.Change) -> String {
        switch change {
        case .kept: "  "
        case .changed: "~ "
        case .inserted, .movedTo: "+ "
        case .deleted, .movedFrom: "- "
        }
    }

    private func note(on change: Marked.Change) -> String {
        switch change {
        case .movedFrom(let id): faint(" (verplaatst, \(id): stond hier)")
        case .movedTo(let id): faint(" (verplaatst, \(id): staat nu hier)")
        case .kept, .changed, .inserted, .deleted: ""
        }
    }

    /// Of a passage that came or went as a whole, the sign before it says so.
    private func shown(_ run: Run, in change: Marked.Change) -> String {
        let link = run.span.link.map { " <\($0)>" } ?? ""
        let text = (run.span.text + link).withoutControls
        switch run.mark {
        case .kept: return text
        case .inserted: return isInColour ? coloured(text, "32") : change == .changed ? "{+\(text)+}" : text
        case .deleted: return isInColour ? coloured(text, "31;9") : change == .changed ? "[-\(text)-]" : text
        }
    }

    private func faint(_ text: String) -> String { isInColour ? coloured(text, "2") : text }
    private func coloured(_ text: String, _ codes: String) -> String { "\u{1b}[\(codes)m\(text)\u{1b}[0m" }
}

extension Redline {
    /// Lines for a terminal; control characters of the documents are shown as U+FFFD.
    public func terminal(remarks: [Remark] = [], isInColour: Bool) -> String {
        TerminalRedline(self, remarks, isInColour: isInColour).text
    }
}

extension Marked {
    fileprivate var prefix: String {
        switch kind {
        case .heading(let level): String(repeating: "#", count: level) + " "
        case .paragraph, .row: ""
        case .item(let depth, let number):
            String(repeating: "  ", count: depth) + (number.map { "\($0). " } ?? "- ")
        }
    }
}

extension String {
    /// None of what moves a cursor, changes colours or hides text.
    fileprivate var withoutControls: String {
        let shown = unicodeScalars.map { scalar -> Unicode.Scalar in
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: scalar == "\t" || scalar == "\n" ? " " : "\u{fffd}"
            case .format: scalar == "\u{ad}" || scalar == "\u{200d}" ? scalar : "\u{fffd}"
            default: scalar
            }
        }
        return String(String.UnicodeScalarView(shown))
    }
}
