import Diagnostics
import Reading

/// A heading that says what it must, at another level than the template gives it: then it seems to belong to, or to lead,
/// something else.
struct HeadingLevels {
    private let alignment: Alignment

    init(_ alignment: Alignment) { self.alignment = alignment }

    func diagnostics(of levels: [Int: PageReading.HeadingLevel]) -> [Diagnostic] {
        if levels.isEmpty { return [] }
        return alignment.stated.sorted { $0.value < $1.value }.compactMap { requirement, entry in
            levels[entry].map { finding($0, alignment.entries[entry].passage, alignment.requirements[requirement]) }
        }
    }

    private func finding(_ level: PageReading.HeadingLevel, _ passage: Passage, _ requirement: Requirement)
        -> Diagnostic
    {
        Diagnostic(
            .headingLevel, .error,
            "the heading \"\(passage.text)\" is of level \(level.written), the template gives it level \(level.given)",
            at: passage.location, notes: [requirement.note], remedy: "Run `make` to write the page anew.")
    }
}
