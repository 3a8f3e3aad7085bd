import Claims
import Diagnostics
import Phrases

// Headings.
extension PageRun {
    mutating func heading(_ block: VisibleBlock, _ level: Int) {
        headingTopics.removeAll { $0.level >= level }
        (intro, labelled, rowTopic, columns) = (nil, nil, nil, [:])
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
        section = level == 1 ? section : likelySection(for: text, level)
        unread(block.text, at: place(.heading), isHeading: true)
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

    private func whole(_ text: VisibleText, _ patterns: [Pattern]) -> Match? {
        let result = BlockParser(text.bytes, patterns: patterns) { _ in true }.parse()
        guard result.parts.count == 1, case .match(let match)? = result.parts.first else { return nil }
        return match
    }

    /// The section that a heading which no template knows most likely was the heading of: the next one of its level.
    private func likelySection(for text: String, _ level: Int) -> DocumentTemplate.Section? {
        guard let document else { return nil }
        let later = grammar.template(document).sections.filter { $0.level == level && $0.id > (section?.id ?? -1) }
        let words = Set(text.split(separator: " "))
        let alike = later.max { shared($0, words) < shared($1, words) }
        if let alike, shared(alike, words) > 1 { return alike }
        return later.first
    }

    private func shared(_ section: DocumentTemplate.Section, _ words: Set<Substring>) -> Int {
        guard case .fixed(let text) = section.heading else { return 0 }
        return text.form(grammar.addressing).split(separator: " ").count { words.contains($0) }
    }
}

// Paragraphs, items and cells.
extension PageRun {
    mutating func text(_ block: VisibleBlock) {
        labelled = nil
        let kinds = sentences(block.whole, at: .text, [], topics)
        intro = kinds.last ?? intro
    }

    mutating func item(_ block: VisibleBlock, _ depth: Int) {
        guard depth == 1 else { return nestedItem(block) }
        labelled = nil
        if let label = block.label { return labelledItem(block, label) }
        guard let (index, branches) = listAfterIntro() else { return _ = sentences(block.text, at: nil, [], topics) }
        _ = sentences(block.text, at: .item(block: index), branches, topics)
    }

    private mutating func labelledItem(_ block: VisibleBlock, _ label: VisibleText) {
        guard let (spot, item) = item(labelled: label.string) else {
            unread(label, at: nil, isHeading: true)
            let all = items.compactMap { $0.item.label == nil ? nil : $0.item.branches }.flatMap(\.self)
            return _ = sentences(block.text, at: nil, all, topics)
        }
        labelled = spot
        if block.text.isEmpty, item.children.isEmpty { unread(label, at: place(spot), isHeading: true) }
        if block.text.isEmpty, !item.children.isEmpty { openQuestion = label }
        _ = sentences(block.text, at: spot, item.branches, topics)
    }

    private mutating func nestedItem(_ block: VisibleBlock) {
        openQuestion = nil
        guard case .labelled(let list, let number)? = labelled,
            let item = items.first(where: { $0.spot == labelled })?.item
        else { return unread(block.whole, at: nil) }
        let spot = Place.Spot.underLabel(block: list, item: number)
        _ = sentences(block.whole, at: spot, item.children.flatMap(\.branches), topics)
    }

    mutating func columnHeader(_ block: VisibleBlock, _ column: Int) {
        let spot = spot(headed: block.text.string)
        columns[column] = nil
        guard let spot, !columns.values.contains(spot) else { return unread(block.text, at: nil, isHeading: true) }
        columns[column] = spot
        openColumns[column] = block.text
    }

    /// The column of the section's template that has this header.
    private func spot(headed text: String) -> Place.Spot? {
        for (index, block) in (section?.blocks ?? []).enumerated() {
            guard case .table(let columns) = block else { continue }
            if let column = columns.firstIndex(where: { $0.header.form(grammar.addressing) == text }) {
                return .column(block: index, column: column)
            }
        }
        return nil
    }

    mutating func cell(_ block: VisibleBlock, _ table: Int, _ row: Int, _ column: Int) {
        guard let spot = columns[column], case .column(let index, let number) = spot,
            case .table(let known)? = section?.blocks[index]
        else { return unread(block.text, at: nil) }
        if block.text.isEmpty { return }
        openColumns[column] = nil
        var topics = topics
        if let rowTopic, rowTopic.table == table, rowTopic.row == row { topics.append(rowTopic.topic) }
        let before = entries.count
        _ = sentences(block.text, at: spot, [known[number].branch], topics)
        if number == 0, case .claim(let read)? = entries[before...].first, read.claim.kind.leads {
            rowTopic = (table, row, read.claim.topic)
        }
    }
}

// The lists of the section's template.
extension PageRun {
    private var items: [(spot: Place.Spot, item: DocumentTemplate.Item)] {
        (section?.blocks ?? []).enumerated().flatMap { index, block -> [(Place.Spot, DocumentTemplate.Item)] in
            guard case .list(let items) = block else { return [] }
            return items.enumerated().map { number, item in
                (item.label == nil ? .item(block: index) : .labelled(block: index, item: number), item)
            }
        }
    }

    private func item(labelled label: String) -> (spot: Place.Spot, item: DocumentTemplate.Item)? {
        items.first { $0.item.label?.form(grammar.addressing) == label }
    }

    /// The list that the template has behind the sentence just read, or, behind no sentence, at its own.
    private func listAfterIntro() -> (index: Int, branches: [Branch])? {
        let blocks = section?.blocks ?? []
        for (index, block) in blocks.enumerated() {
            guard case .list(let items) = block, items.allSatisfy({ $0.label == nil }) else { continue }
            let branches = items.flatMap(\.branches)
            guard index > 0, case .paragraph(let lines) = blocks[index - 1] else {
                if intro == nil { return (index, branches) }
                continue
            }
            if let intro, lines.flatMap(\.branches).contains(where: { $0.holds(intro) }) { return (index, branches) }
        }
        return nil
    }
}

// Sentences.
extension PageRun {
    /// Reads a text at a spot. What belongs there is tried first; failing that, what can stand in running text, so that
    /// a sentence in the wrong place is known for what it is.
    private mutating func sentences(
        _ text: VisibleText, at spot: Place.Spot?, _ branches: [Branch], _ context: [Topic]
    ) -> [ClaimKind] {
        let place = spot.flatMap(place)
        let own = grammar.patterns(of: branches)
        let grammar = grammar
        let belongs = { (kind: ClaimKind) in place.map { grammar.belongs(kind, at: $0) } ?? false }
        var result = BlockParser(text.bytes, patterns: own, belongs: belongs).parse()
        if result.unreadBytes > 0 || own.isEmpty {
            result = BlockParser(text.bytes, patterns: own + grammar.runningText, belongs: belongs).parse()
        }
        if result.isAmbiguous { ambiguous(text) }
        return append(result.parts, of: text, at: place, context, nearest: own)
    }

    private mutating func append(
        _ parts: [BlockParser.Part], of text: VisibleText, at place: Place?, _ context: [Topic], nearest: [Pattern]
    ) -> [ClaimKind] {
        var leader: (topic: Topic, branch: Branch?)?
        var kinds: [ClaimKind] = []
        for part in parts {
            switch part {
            case .unread(let range): unread(text[range], at: place, nearest: nearest)
            case .match(let match):
                let branch = place.flatMap { grammar.branch(of: match.kind, at: $0) }
                let follows = leader.map { !match.kind.leads && $0.branch == branch } ?? false
                let about = follows ? context + [leader!.topic] : context
                let claim = Claim(match.kind, match.values, about: about, from: nil)
                append(claim, of: match, at: place, text[match.range])
                if match.kind.leads { leader = (claim.topic, branch) }
                kinds.append(match.kind)
            }
        }
        return kinds
    }

    private mutating func append(_ claim: Claim, of match: Match?, at place: Place?, _ text: VisibleText) {
        entries.append(
            .claim(
                ReadClaim(
                    claim: claim, sentenceStarts: match?.sentenceStarts ?? [], sentenceEnds: match?.sentenceEnds ?? [],
                    place: place, location: page.location(ofOffset: text.offsets.first ?? 0), text: text.string)))
    }

    private mutating func ambiguous(_ text: VisibleText) {
        findings.append(
            Diagnostic(
                "text-ambiguous", .error, "this text can be read in two ways: \"\(text.string)\"",
                at: page.location(ofOffset: text.offsets.first ?? 0),
                remedy: "Reword the label or the phrase so that only one reading is left."))
    }
}
