import Diagnostics
import Reading

/// Names the facts behind text with which something else is wrong: a link in it that leads elsewhere, an element that is
/// not allowed there.
struct FactsBeside {
    private struct Stretch {
        let start: Location
        let end: Location
        let requirement: Requirement
        let isChanged: Bool
    }

    /// In the order of the page.
    private let stretches: [Stretch]

    init(_ alignment: Alignment) {
        func stretch(_ entry: Int, _ requirement: Int, isChanged: Bool) -> Stretch {
            let passage = alignment.entries[entry].passage
            return Stretch(
                start: passage.location, end: passage.end, requirement: alignment.requirements[requirement],
                isChanged: isChanged)
        }
        let same = alignment.stated.merging(alignment.moved) { stated, _ in stated }
        let changed = alignment.drifted.flatMap { drift in
            drift.entries.map { stretch($0, drift.requirements[0], isChanged: true) }
        }
        stretches =
            (same.map { stretch($0.value, $0.key, isChanged: false) } + changed).sorted { $0.start < $1.start }
    }

    /// The finding with the fact that it is about. Nothing for a link in text that changed: once the text is what it must
    /// be, the link is judged by it.
    func explained(_ finding: Diagnostic) -> Diagnostic? {
        guard let place = finding.location,
            let stretch = stretches.last(where: { $0.start <= place }), place <= stretch.end
        else { return finding }
        if stretch.isChanged, finding.rule == "link-elsewhere" { return nil }
        return finding.noting(stretch.requirement.note)
    }
}

extension Diagnostic {
    fileprivate func noting(_ note: Note) -> Diagnostic {
        Diagnostic(
            rule, severity, message, at: location, notes: notes + [note], reason: reason, provisions: provisions,
            remedy: remedy, acceptance: acceptance)
    }
}
