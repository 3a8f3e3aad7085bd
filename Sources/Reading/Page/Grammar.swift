import Claims
import Facts
import Languages
import Phrases
import Texts

/// What can stand where: the phrases and templates of a site, in one form of address, ready for reading pages. All that does
/// not depend on a page is worked out here, once.
struct Grammar: Sendable {
    let addressing: Addressing
    let documents: [DocumentGrammar]
    let rules: any ReadingRules
    private let patterns: [ClaimKind: [Pattern]]
    /// The phrases of everything that stands in running text anywhere: a sentence is known also where it doesn't belong.
    let runningText: PatternSet
    /// The phrases of all that facts give rise to.
    let anywhere: PatternSet
    /// What was read by it before.
    let memory = TextMemory()

    /// - Parameter other: in the other form of address, of which is taken over what reads the same.
    init(_ templates: Templates, _ addressing: Addressing, sharing other: Grammar? = nil) {
        self.addressing = addressing
        let rules = templates.phrasebook.language.reading
        self.rules = rules
        var patterns: [ClaimKind: [Pattern]] = [:]
        let patternsOf = { (kind: ClaimKind, phrases: [Phrase]) in
            let known = other?.patterns[kind] ?? []
            return phrases.enumerated().map { index, phrase in
                index < known.count && known[index].phrase == phrase ? known[index] : Pattern(phrase, by: rules)
            }
        }
        for kind in ClaimKind.all {
            patterns[kind] = patternsOf(kind, templates.phrasebook.phrases(of: kind, addressing))
        }
        let standing = templates.documents.flatMap(\.standing)
        for text in standing { patterns[text.kind] = patternsOf(text.kind, [Phrase(text, addressing)]) }
        self.patterns = patterns
        let inText = Set(
            templates.documents.flatMap(\.placements).filter { $0.place.spot == .text }.flatMap(\.branch.kinds))
        let sentences = standing.filter { $0.place.spot == .text }.map(\.kind)
        runningText = PatternSet((ClaimKind.all.filter(inText.contains) + sentences).flatMap { patterns[$0] ?? [] })
        anywhere = PatternSet(ClaimKind.all.flatMap { patterns[$0] ?? [] })
        documents = templates.documents.map { DocumentGrammar($0, addressing, patterns) }
    }

    func patterns(of kind: ClaimKind) -> [Pattern] { patterns[kind] ?? [] }

    func document(_ kind: DocumentKind) -> DocumentGrammar { documents.first { $0.template.document == kind }! }

    /// The branch by which a kind of claim has its place at a spot, or, where it doesn't belong there, anywhere.
    func branch(of kind: ClaimKind, at place: Place) -> Branch? {
        let placements = document(place.document).template.placements(of: kind)
        return (placements.first { $0.place == place } ?? placements.first)?.branch
    }
}

extension AddressedText {
    /// As pages are read: with plain quotes.
    func plain(_ addressing: Addressing) -> String { form(addressing).withPlainQuotes }
}

extension Phrase {
    /// A standing text as a phrase without slots.
    fileprivate init(_ standing: DocumentTemplate.Standing, _ addressing: Addressing) {
        self.init(kind: standing.kind, literal: standing.text.form(addressing), location: standing.location)
    }
}
