import Claims
import Facts
import Languages
import Phrases
import Texts

/// What can stand where: the phrases and templates of a site, in one form of address, ready for reading pages.
struct Grammar: Sendable {
    let addressing: Addressing
    let templates: [DocumentTemplate]
    let rules: any ReadingRules
    private let patterns: [ClaimKind: [Pattern]]
    private let standing: [DocumentTemplate.Standing]
    /// The phrases of everything that stands in running text anywhere: a sentence is known also where it doesn't belong.
    let runningText: [Pattern]

    init(_ templates: Templates, _ addressing: Addressing) {
        self.addressing = addressing
        self.templates = templates.documents
        let rules = templates.phrasebook.language.reading
        self.rules = rules
        standing = templates.documents.flatMap(\.standing)
        let kinds = ClaimKind.all.map { kind in
            (kind, templates.phrasebook.phrases(of: kind, addressing).map { Pattern($0, by: rules) })
        }
        var patterns = Dictionary(uniqueKeysWithValues: kinds)
        for text in standing {
            let phrase = Phrase(text, addressing)
            patterns[text.kind] = [Pattern(phrase, by: rules)]
        }
        self.patterns = patterns
        let inText = ClaimKind.all.filter { kind in
            templates.documents.contains { $0.placements(of: kind).contains { $0.place.spot == .text } }
        }
        let sentences = standing.filter { $0.place.spot == .text }.map(\.kind)
        runningText = (inText + sentences).flatMap { patterns[$0] ?? [] }
    }

    func patterns(of branches: [Branch]) -> [Pattern] { patterns(of: branches.flatMap(\.kinds)) }
    func patterns(of kinds: [ClaimKind]) -> [Pattern] { kinds.flatMap { patterns[$0] ?? [] } }

    /// The fixed headings of a document, as published.
    func headings(of document: DocumentKind) -> [(text: String, standing: DocumentTemplate.Standing)] {
        standing.filter { $0.place.document == document && $0.place.spot == .heading }
            .map { ($0.text.plain(addressing), $0) }
    }

    func section(_ place: Place) -> DocumentTemplate.Section? {
        templates.first { $0.document == place.document }?.sections.first { $0.id == place.section }
    }

    /// Whether a kind of claim has its place at a spot.
    func belongs(_ kind: ClaimKind, at place: Place) -> Bool {
        if let text = standing.first(where: { $0.kind == kind }) { return text.place == place }
        return template(place.document).placements(of: kind).contains { $0.place == place }
    }

    /// The branch by which a kind of claim has its place at a spot, or, where it doesn't belong there, anywhere.
    func branch(of kind: ClaimKind, at place: Place) -> Branch? {
        let placements = template(place.document).placements(of: kind)
        return (placements.first { $0.place == place } ?? placements.first)?.branch
    }

    func template(_ document: DocumentKind) -> DocumentTemplate { templates.first { $0.document == document }! }
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
