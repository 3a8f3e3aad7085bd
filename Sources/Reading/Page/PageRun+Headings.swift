import Claims
import Facts
import Phrases
import Visible

// Headings.
extension PageRun {
    mutating func heading(_ block: VisibleBlock, _ written: Int, _ index: Int) {
        let level = likelyLevel(of: block.text.string, written, index)
        if level != written { misplacedLevels[entries.count] = .init(written: written, given: level) }
        headingTopics.removeAll { $0.level >= level }
        (lists, table, leader) = (Lists(), Table(), nil)
        if level == 1, document == nil, titleHeading(block) { return }
        readHeading(block, level)
    }

    private mutating func readHeading(_ block: VisibleBlock, _ level: Int) {
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

    /// The level that the template gives a heading: that of its text, where the page has lost the heading there; that of
    /// the labels behind it; and no deeper than the template goes.
    private func likelyLevel(of text: String, _ written: Int, _ index: Int) -> Int {
        guard let document else { return written }
        let levels = grammar.headings(of: document).filter { $0.text == text }
            .compactMap { grammar.section($0.standing.place)?.level }
        if levels.contains(written) { return written }
        let lost = levels.first { level in
            !page.blocks.contains { $0.role == .heading(level: level) && $0.text.string == text }
        }
        return lost ?? (levels.isEmpty ? labelledLevel(behind: index) : nil)
            ?? min(written, grammar.template(document).sections.map(\.level).max() ?? written)
    }

    /// The level of the repeating section whose labels stand behind a heading.
    private func labelledLevel(behind index: Int) -> Int? {
        let behind = page.blocks[(index + 1)...].prefix { !$0.role.isHeading }
        let labels = Set(behind.lazy.compactMap { $0.label?.string })
        if labels.isEmpty { return nil }
        return document.flatMap { document in
            grammar.template(document).sections.first { $0.isRepeating && $0.hasLabel(in: labels, grammar.addressing) }
        }?.level
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

    /// Under a title that no template knows, or none, the document is the one whose headings the page has most of.
    mutating func assumeDocument() {
        let texts = Set(page.blocks.map(\.text.string))
        let known = grammar.templates.map { template in
            (template, grammar.headings(of: template.document).count { texts.contains($0.text) })
        }
        guard let (template, shared) = known.max(by: { $0.1 < $1.1 }), shared > 0 else { return }
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
    fileprivate var isRepeating: Bool {
        if case .each = heading { true } else { false }
    }

    fileprivate func hasLabel(in labels: Set<String>, _ addressing: Addressing) -> Bool {
        blocks.contains { block in
            guard case .list(let items) = block else { return false }
            return items.contains { $0.label.map { labels.contains($0.plain(addressing)) } ?? false }
        }
    }

    fileprivate func fixedHeading(_ addressing: Addressing) -> String? {
        if case .fixed(let text) = heading { text.plain(addressing) } else { nil }
    }
}
