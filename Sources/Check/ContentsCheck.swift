import Diagnostics
import Phrases
import Reading

/// The contents of a page are its sections, each once, in their order, and each line leads to its own.
///
/// They are held against the sections that the facts ask for: where the page has lost one of those, or has them in another
/// order, that is the difference.
struct ContentsCheck {
    private let alignment: Alignment
    private let sections: [Int]
    private let entries: [Int: Int]

    init(_ alignment: Alignment, in template: DocumentTemplate) {
        self.alignment = alignment
        sections = alignment.requirements.indices.filter { index in
            guard let place = alignment.requirements[index].place, place.spot == .heading else { return false }
            return template.sections[place.section].level == 2
        }
        let same = alignment.stated.merging(alignment.moved) { stated, _ in stated }
        let changed = alignment.drifted.flatMap { drift in drift.requirements.map { (key: $0, value: drift.entries[0]) }
        }
        entries = same.merging(changed.map { ($0.key, $0.value) }) { same, _ in same }
    }

    func diagnostics(of headingCopies: [HeadingCopy]) -> [Diagnostic] {
        let lines = headingCopies.filter { $0.kind != .title }
        if lines.isEmpty { return [] }
        let asked = lines.map(section)
        let order = LongestMatch.pairs(
            sections.map { section in
                asked.indices.filter { asked[$0] == section }
            })
        let right = Set(order.map(\.right))
        let found = Set(order.map { sections[$0.left] })
        let strays = lines.indices.filter { !right.contains($0) }.compactMap { index in
            asked[index].map { stray(lines[index], isRepeated: found.contains($0)) }
        }
        let astray = lines.indices.filter { right.contains($0) }.map { lines[$0] }.filter(isAstray).map(astray)
        let lost = sections.filter { !asked.contains($0) && entries[$0] != nil && !isChanged($0) }
        return strays + astray + lines.indices.filter { asked[$0] == nil }.compactMap { strange(lines[$0]) }
            + lost.map { missing($0, lines) }
    }

    /// Whether text that no phrase reads has its name, as a line that changed has.
    private func isChanged(_ section: Int) -> Bool {
        let name = alignment.requirements[section].text
        return alignment.extra.contains { alignment.entries[$0].passage.text.contains(name) }
    }

    /// A line for a heading that is as it must be, and is no section.
    private func strange(_ line: HeadingCopy) -> Diagnostic? {
        guard let heading = line.heading, alignment.stated.values.contains(heading),
            alignment.entries[heading].passage.text == line.text
        else { return nil }
        return fault("the contents of the page have \"\(line.text)\", which is no section", at: line.location, nil)
    }

    /// The section that a line stands for: the one whose name it has, or else that of its heading.
    private func section(of line: HeadingCopy) -> Int? {
        let led = line.heading.flatMap { heading in sections.first { entries[$0] == heading } }
        if let led, alignment.requirements[led].text == line.text { return led }
        return sections.first { alignment.requirements[$0].text == line.text } ?? led
    }

    /// Whether it leads to no heading, though the page has the one that it names.
    private func isAstray(_ line: HeadingCopy) -> Bool {
        line.kind == .contents(isAstray: true) && section(of: line).map { entries[$0] != nil } ?? false
    }

    private func stray(_ line: HeadingCopy, isRepeated: Bool) -> Diagnostic {
        fault(
            "the contents of the page have \"\(line.text)\" \(isRepeated ? "more than once" : "in another order")",
            at: line.location, section(of: line))
    }

    private func astray(_ line: HeadingCopy) -> Diagnostic {
        fault(
            "the line \"\(line.text)\" of the contents leads to \(line.destination ?? ""), which is no heading",
            at: line.location, section(of: line))
    }

    /// Behind the line before it.
    private func missing(_ section: Int, _ lines: [HeadingCopy]) -> Diagnostic {
        let before = sections.prefix { $0 != section }.reversed().lazy.compactMap { section in
            lines.first { self.section(of: $0) == section }
        }.first
        return fault(
            "the contents of the page leave out \"\(alignment.requirements[section].text)\"",
            at: (before ?? lines[0]).location, section)
    }

    private func fault(_ what: String, at location: Location, _ section: Int?) -> Diagnostic {
        Diagnostic(
            .contentsDrifted, .error, what, at: location,
            notes: section.map { [alignment.requirements[$0].note] } ?? [],
            remedy: "Run `make` to write the page anew.")
    }
}
