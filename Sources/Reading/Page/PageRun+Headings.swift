import Claims
import Facts
import Phrases
import Visible

// Headings.
extension PageRun {
    func heading(_ block: VisibleBlock, _ written: Int, _ index: Int) {
        let level = likelyLevel(of: block.text.string, written, index)
        if level != written { misplacedLevels[entries.count] = .init(written: written, given: level) }
        headingTopics.removeAll { $0.level >= level }
        (lists, table, leader) = (Lists(), Table(), nil)
        if level == 1, document == nil, titleHeading(block) { return }
        readHeading(block, level)
    }

    private func readHeading(_ block: VisibleBlock, _ level: Int) {
        let text = block.text.string
        if let known = template?.sections(headed: text).first(where: { $0.level == level }),
            let standing = known.standing
        {
            section = known
            outline = outline.filter { $0.level < level } + [(level, known.id)]
            return append(Claim(standing.kind, about: topics, from: nil), of: nil, at: standing.place, block.text)
        }
        if repeatingHeading(block, level) { return }
        if level == 1, document == nil { assumeDocument() }
        if level > 1 { assumeSection(likelySection(for: text, level), level) }
        let place = section.map { Place($0.text.place.document, section: $0.id, .heading) }
        unread(block.text, at: place, as: .heading)
    }

    /// The level that the template gives a heading: that of its text, where the page has lost the heading there; that of
    /// the labels behind it; and no deeper than the template goes.
    private func likelyLevel(of text: String, _ written: Int, _ index: Int) -> Int {
        guard let template else { return written }
        let levels = template.sections(headed: text).map(\.level)
        if levels.contains(written) { return written }
        let lost = levels.first { level in
            !page.blocks.contains { $0.role == .heading(level: level) && $0.text.string == text }
        }
        return lost ?? (levels.isEmpty ? labelledLevel(behind: index, in: template) : nil)
            ?? min(written, template.deepest)
    }

    /// The level of the repeating section whose labels stand behind a heading.
    private func labelledLevel(behind index: Int, in template: DocumentGrammar) -> Int? {
        let behind = page.blocks[(index + 1)...].prefix { !$0.role.isHeading }
        return template.repeatingSection(labelled: behind.compactMap { $0.label?.string })?.level
    }

    /// The title says which document this is.
    private func titleHeading(_ block: VisibleBlock) -> Bool {
        for template in grammar.documents {
            guard let title = template.root.repeating, let match = whole(block.text, as: title) else { continue }
            start(template)
            append(Claim(match.kind, match.values, about: topics, from: nil), of: match, at: title.place, block.text)
            return true
        }
        return false
    }

    /// Under a title that no template knows, or none, the document is the one whose headings the page has most of.
    func assumeDocument() {
        let texts = Set(page.blocks.map(\.text.string))
        let known = grammar.documents.map { template in
            (template, template.sections.count { $0.fixedHeading.map(texts.contains) ?? false })
        }
        guard let (template, shared) = known.max(by: { $0.1 < $1.1 }), shared > 0 else { return }
        start(template)
    }

    private func start(_ template: DocumentGrammar) {
        document = template.template.document
        section = template.root
        outline = [(1, template.root.id)]
    }

    /// A heading that is a claim itself: a purpose, a category of cookies.
    private func repeatingHeading(_ block: VisibleBlock, _ level: Int) -> Bool {
        guard let template, let parent = outline.last(where: { $0.level < level }) else { return false }
        let sections = template.sections[parent.section].children.map { template.sections[$0] }
        for candidate in sections where candidate.level == level {
            guard let heading = candidate.repeating, let match = whole(block.text, as: heading) else { continue }
            let claim = Claim(match.kind, match.values, about: topics, from: nil)
            section = candidate
            outline = outline.filter { $0.level < level } + [(level, candidate.id)]
            append(claim, of: match, at: heading.place, block.text)
            if match.kind.leads { headingTopics.append((level, claim.topic)) }
            return true
        }
        return false
    }

    private func assumeSection(_ likely: SectionGrammar?, _ level: Int) {
        section = likely
        outline = outline.filter { $0.level < level } + (likely.map { [(level, $0.id)] } ?? [])
    }

    private func whole(_ text: VisibleText, as heading: Spot) -> Match? {
        let result = readTexts.result(of: text.bytes, at: heading.place) {
            var parser = BlockParser(text.bytes) { _ in true }
            return parser.parse(by: heading.own)
        }
        guard result.parts.count == 1, case .match(let match)? = result.parts.first else { return nil }
        return match
    }

    /// The section that a heading which no template knows most likely was the heading of: the next one of its level.
    private func likelySection(for text: String, _ level: Int) -> SectionGrammar? {
        guard let template else { return nil }
        let later = template.sections.filter { $0.level == level && $0.id > (section?.id ?? -1) }
        return Likeness.index(of: text, among: later.map { $0.fixedHeading ?? "" }).map { later[$0] }
    }
}
