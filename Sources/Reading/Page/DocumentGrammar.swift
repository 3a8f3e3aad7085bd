import Claims
import Facts
import Phrases

/// The template of a document, in one form of address, ready for reading pages.
final class DocumentGrammar: Sendable {
    let template: DocumentTemplate
    /// By their ids, parents before children.
    let sections: [SectionGrammar]
    /// The deepest level of a heading.
    let deepest: Int
    /// The sections that have a fixed heading, by its text.
    private let byHeading: [String: [SectionGrammar]]
    /// By each label in a section whose heading repeats, the id of the first such section.
    private let byLabel: [String: Int]

    init(_ template: DocumentTemplate, _ addressing: Addressing, _ patterns: [ClaimKind: [Pattern]]) {
        self.template = template
        let spots = Spots(of: template, patterns)
        let sections = template.sections.map { SectionGrammar($0, in: template, addressing, spots) }
        self.sections = sections
        deepest = sections.map(\.level).max() ?? 0
        byHeading = Dictionary(grouping: sections.filter { $0.fixedHeading != nil }) { $0.fixedHeading ?? "" }
        var byLabel: [String: Int] = [:]
        for section in sections where section.repeating != nil {
            for label in section.labelledItems.map(\.label) where byLabel[label] == nil { byLabel[label] = section.id }
        }
        self.byLabel = byLabel
    }

    var root: SectionGrammar { sections[0] }

    /// The sections that have a text as their fixed heading, in order.
    func sections(headed text: String) -> [SectionGrammar] { byHeading[text] ?? [] }

    /// The first section with a repeating heading that has one of some labels.
    func repeatingSection(labelled labels: [String]) -> SectionGrammar? {
        labels.compactMap { byLabel[$0] }.min().map { sections[$0] }
    }
}
