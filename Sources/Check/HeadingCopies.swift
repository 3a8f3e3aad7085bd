import Diagnostics
import Reading

/// The title of a page and the lines of its contents say what its headings say.
///
/// One that differs from its heading is no finding of its own where the heading is found to differ from the facts: it may
/// be the one of the two that is right.
struct HeadingCopies {
    let alignment: Alignment

    func diagnostics(of headingCopies: [HeadingCopy]) -> [Diagnostic] {
        let others = headingCopies.filter { copy in
            copy.heading.map { alignment.entries[$0].passage.text } != copy.text
        }
        if others.isEmpty { return [] }
        let headings = Dictionary(uniqueKeysWithValues: (alignment.stated.map { ($0.value, $0.key) }))
        let changed = alignment.drifted.reduce(into: [Int: Int]()) { changed, drift in
            for entry in drift.entries { changed[entry] = drift.requirements[0] }
        }
        return others.compactMap { copy in
            let requirement = copy.heading.flatMap { headings[$0] ?? changed[$0] }
            let isRight = requirement.map { alignment.requirements[$0].text == copy.text } ?? isMeant(copy)
            return isRight ? nil : stray(copy, requirement.map { alignment.requirements[$0] })
        }
    }

    /// Whether it says what a heading says that the page has lost; or, as a line of the contents, what any must say: where
    /// that leads is another matter.
    private func isMeant(_ copy: HeadingCopy) -> Bool {
        let known = copy.kind == .title ? alignment.missing : Array(alignment.requirements.indices)
        return known.map { alignment.requirements[$0] }.contains { $0.place?.spot == .heading && $0.text == copy.text }
    }

    private func stray(_ copy: HeadingCopy, _ heading: Requirement?) -> Diagnostic {
        let says = heading.map { ", its heading says \"\($0.text)\"" } ?? ", and no heading says that"
        return Diagnostic(
            .textDrifted, .error, "the title or contents of the page say \"\(copy.text)\"\(says)", at: copy.location,
            notes: heading.map { [$0.note] } ?? [], remedy: "Run `make` to write the page anew.")
    }
}
