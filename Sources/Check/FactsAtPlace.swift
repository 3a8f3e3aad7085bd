import Diagnostics

/// Names the facts behind text with which something else is wrong: a link in it that leads elsewhere, an element that is
/// not allowed around it.
struct FactsAtPlace {
    private struct Stretch {
        let start: Location
        let end: Location
        let requirement: Requirement?
        let isChanged: Bool
    }

    /// In the order of the page.
    private let stretches: [Stretch]

    init(_ alignment: Alignment) {
        func stretch(_ entry: Int, _ requirement: Int?, isChanged: Bool) -> Stretch {
            let passage = alignment.entries[entry].passage
            return Stretch(
                start: passage.location, end: passage.end, requirement: requirement.map { alignment.requirements[$0] },
                isChanged: isChanged)
        }
        let same =
            alignment.moved.isEmpty
            ? alignment.stated : alignment.stated.merging(alignment.moved) { stated, _ in stated }
        let changed = alignment.drifted.flatMap { drift in
            drift.entries.map { stretch($0, drift.requirements[0], isChanged: true) }
        }
        let added = alignment.extra.map { stretch($0, nil, isChanged: true) }
        // Nearly in order already, so that little is left to sort.
        let inOrder = same.sorted { $0.value < $1.value }
        stretches =
            (inOrder.map { stretch($0.value, $0.key, isChanged: false) } + changed + added)
            .sorted { $0.start < $1.start }
    }

    /// The finding with the fact that it is about. Nothing for a link in text that changed: once the text is what it must
    /// be, the link is judged by it.
    func explained(_ finding: Diagnostic) -> Diagnostic? {
        guard let place = finding.location, let stretch = stretch(at: place) else { return finding }
        if stretch.isChanged, [.linkElsewhere, .linkMissing].contains(finding.rule) { return nil }
        guard let requirement = stretch.requirement else { return finding }
        if finding.isAboutWording, !requirement.isProse { return nil }
        return finding.noting([Diagnostic.Note("facts: \"\(requirement.text)\""), requirement.note])
    }

    /// The text at a place; else the text behind it on its line; else the text before it.
    private func stretch(at place: Location) -> Stretch? {
        let next = stretches.firstIndex { place < $0.start } ?? stretches.count
        let before = next > 0 ? stretches[next - 1] : nil
        if let before, place <= before.end { return before }
        if next < stretches.count, stretches[next].start.line == place.line { return stretches[next] }
        return before?.end.line == place.line ? before : nil
    }
}

extension Diagnostic {
    /// Whether it asks for other words, which only who writes a text can give: what phrases make of facts is theirs.
    fileprivate var isAboutWording: Bool { rule == "readability-low" }

    /// The same finding, with more places.
    package func noting(_ more: [Note]) -> Diagnostic {
        Diagnostic(
            rule, severity, message, at: location, notes: notes + more, reason: reason, provisions: provisions,
            remedy: remedy, acceptance: acceptance)
    }
}
