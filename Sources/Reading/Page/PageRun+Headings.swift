import Claims
import Facts
import Phrases

// Headings.
extension PageRun {
    mutating func heading(_ block: VisibleBlock, _ level: Int) {
        headingTopics.removeAll { $0.level >= level }
        (lists, table) = (Lists(), Table())
        if level == 1, document == nil, titleHeading(block) { return }
        let text = block.text.string
        if let document, let known = fixedHeading(text, level, in: document) {
            let place = known.standing.place
            section = grammar.section(place)
            outline = outline.filter { $0.level < level } + [(level, place.section)]
            let claim = Claim(known.standing.kind, about: topics, from: nil)
            return append(claim, of: nil, at: place, block.text)
        }
        if repeatingHeading(block, level) { return }
        if level == 1, document == nil { assumeDocument() }
        if level > 1 { assumeSection(likelySection(for: text, level), level) }
        unread(block.text, at: place(.heading), as: .heading)
    }

    /// A heading counts only at its own level.
    private func fixedHeading(
        _ text: String, _ level: Int, in document: DocumentKind
    ) -> (text: String, standing: DocumentTemplate.Standing)? {
        grammar.headings(of: document).first { known in
            known.text == text && grammar.section(known.standing.place)?.level == level
        }
    }

    /// The title says which document this is.
    private mutating func titleHeading(_ block: VisibleBlock) -> Bool {
        for template in grammar.templates {
            let place = Place(template.document, section: template.root.id, .heading)
            guard case .each(let branch) = template.root.heading else { continue }
            guard let match = whole(block.text, grammar.patterns(of: [branch])) else { continue }
            document = template.document
            section = template.root
            outline = [(1, template.root.id)]
            append(
                Claim(match.kind, match.values, about: topics, from: nil), of: match, at: place, block.text)
            return true
        }
        return false
    }

    /// Under a title that no template knows, the document is the one whose headings the page has most of.
    private mutating func assumeDocument() {
        let texts = Set(page.blocks.map(\.text.string))
        let known = grammar.templates.map { template in
            (template, grammar.headings(of: template.document).count { texts.contains($0.text) })
        }
        guard let (template, _) = known.max(by: { $0.1 < $1.1 }) else { return }
        document = template.document
        section = template.root
        outline = [(1, template.root.id)]
    }

    /// A heading that is a claim itself: a purpose, a category of cookies.
    private mutating func repeatingHeading(_ block: VisibleBlock, _ level: Int) -> Bool {
        guard let document else { return false }
        let parent = outline.last { $0.level < level }.flatMap { outer in
            grammar.template(document).sections.first { $0.id == outer.section }
        }
        let sections = (parent?.children ?? []).filter { $0.level == level }
        for candidate in sections {
            guard case .each(let branch) = candidate.heading else { continue }
            guard let match = whole(block.text, grammar.patterns(of: [branch])) else { continue }
            let place = Place(document, section: candidate.id, .heading)
            let claim = Claim(match.kind, match.values, about: topics, from: nil)
            section = candidate
            outline = outline.filter { $0.level < level } + [(level, candidate.id)]
            append(claim, of: match, at: place, block.text)
            if match.kind.leads { headingTopics.append((level, claim.topic)) }
            return true
        }
        return false
    }

    private mutating func assumeSection(_ likely: DocumentTemplate.Section?, _ level: Int) {
        section = likely
        outline = outline.filter { $0.level < level } + (likely.map { [(level, $0.id)] } ?? [])
    }

    private func whole(_ text: VisibleText, _ patterns: [Pattern]) -> Match? {
        let result = BlockParser(text.bytes, patterns: patterns) { _ in true }.parse()
        guard result.parts.count == 1, case .match(let match)? = result.parts.first else { return nil }
        return match
    }

    /// The section that a heading which no template knows most likely was the heading of: the next one of its level.
    private func likelySection(for text: String, _ level: Int) -> DocumentTemplate.Section? {
        guard let document else { return nil }
        let later = grammar.template(document).sections.filter { $0.level == level && $0.id > (section?.id ?? -1) }
        let index = Likeness.index(of: text, among: later.map { $0.fixedHeading(grammar.addressing) ?? "" })
        return index.map { later[$0] }
    }
}

extension DocumentTemplate.Section {
    fileprivate func fixedHeading(_ addressing: Addressing) -> String? {
        if case .fixed(let text) = heading { text.form(addressing) } else { nil }
    }
}
