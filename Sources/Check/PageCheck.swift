import Claims
import Diagnostics
import Facts
import Phrases
import Reading
import Surroundings
import Visible

// Check holds what a page says against what the facts oblige it to say. It takes claims from both sides and knows
// neither how pages are written nor how they are read; each difference becomes one finding that names both places.

/// The comparison of one published page with the facts.
public struct PageCheck {
    private let reading: PageReading
    private let required: RequiredPage
    private let alignment: Alignment

    public init(_ reading: PageReading, against required: RequiredPage) {
        self.reading = reading
        self.required = required
        alignment = Alignment(reading.entries.filter { !$0.isOfHead }, with: required.requirements)
    }

    /// All differences, and what kept the page from being read plainly.
    public func diagnostics() -> [Diagnostic] {
        explained(reading.findings.filter(isOwn)) + ambiguities
            + Differences(reading, alignment).diagnostics()
            + HeadingLevels(alignment).diagnostics(of: reading.misplacedLevels)
            + HeadingCopies(alignment: alignment).diagnostics(of: reading.headingCopies)
            + contents
            + (required.frame.map { HeadCheck(reading.page, $0).besidesReader() }
                ?? BareCheck(reading.page).diagnostics())
            + (required.blank.map { surroundings(like: $0) } ?? [])
    }

    private var contents: [Diagnostic] {
        if reading.headingCopies.isEmpty { return [] }
        return ContentsCheck(alignment, in: required.template).diagnostics(of: reading.headingCopies)
    }

    private func surroundings(like blank: VisiblePage) -> [Diagnostic] {
        SurroundingsCheck(reading.page, like: blank, reported: reading.unread.map(\.location)).diagnostics()
    }

    /// What else is found in the text of the page, with the facts behind it.
    public func explained(_ findings: [Diagnostic]) -> [Diagnostic] {
        if findings.isEmpty { return [] }
        let facts = FactsAtPlace(alignment)
        return findings.compactMap(facts.explained)
    }

    /// Whether a finding of the reader does not follow from a difference: cells repeat the header of their column, so that
    /// one that changed, or lost its place, would be found in each of them; and a cell that is gone makes its row too short.
    private func isOwn(_ finding: Diagnostic) -> Bool {
        guard [.columnMisnamed, .tableShape].contains(finding.rule) else { return true }
        if finding.rule == .columnMisnamed, reading.unread.contains(where: \.isColumnHeader) { return false }
        let changed = alignment.missing + alignment.moved.keys + alignment.drifted.flatMap(\.requirements)
        return !changed.contains { index in
            if case .column = alignment.requirements[index].place?.spot { true } else { false }
        }
    }

    /// Text that differs from the facts is to be mended first, whatever else can be read in it.
    private var ambiguities: [Diagnostic] {
        let different = alignment.extra + alignment.drifted.flatMap(\.entries)
        let units = Set(different.map { alignment.entries[$0].passage.unit })
        return reading.ambiguities.filter { !units.contains($0.key) }.sorted { $0.key < $1.key }.map(\.value)
    }
}

extension UnreadText {
    /// Whether it may head a column; what opens an item has a place of its own.
    fileprivate var isColumnHeader: Bool {
        guard role == .label else { return false }
        return switch place?.spot {
        case .column?, nil: true
        default: false
        }
    }
}

extension PageReading.Entry {
    /// Whether it is a text of the page's head, which has a check of its own.
    fileprivate var isOfHead: Bool {
        if case .unread(let text) = self, case .meta = text.role { true } else { false }
    }
}
