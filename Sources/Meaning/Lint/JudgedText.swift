import Claims
import Diagnostics
import Facts
import Phrases
import Surroundings

/// A text of the templates, with what it must say.
struct JudgedText {
    /// How messages name it: "controller.we", "the heading above {rights}".
    let name: String
    let formal: String
    let informal: String
    let location: Location
    /// Its hand-written gloss; nothing where nobody wrote one.
    let gloss: String?
    /// Whether it stands among running text, where a sentence must end.
    var endsSentence = false

    func text(_ addressing: Addressing) -> String { addressing == .formal ? formal : informal }
}

extension WordingLint {
    func phrases(of templates: Templates) -> [JudgedText] {
        ClaimKind.all.flatMap { kind in
            let isRunning = templates.documents.contains { document in
                document.placements(of: kind).contains { $0.place.spot == .text }
            }
            let pairs = zip(
                templates.phrasebook.phrases(of: kind, .formal), templates.phrasebook.phrases(of: kind, .informal))
            return pairs.map { formal, informal in
                JudgedText(
                    name: kind.id, formal: formal.pattern, informal: informal.pattern, location: formal.location,
                    gloss: Gloss.ofKinds[kind.id], endsSentence: isRunning)
            }
        }
    }

    /// Headings, labels and column headers.
    func fixedTexts(of templates: Templates) -> [JudgedText] {
        templates.documents.flatMap { template in
            template.sections.flatMap { section -> [JudgedText] in
                let labels = section.blocks.flatMap(\.labels).map { $0.judged("label before", Gloss.labels) }
                let columns = section.blocks.flatMap(\.columns).map { $0.judged("header above", Gloss.columns) }
                guard case .fixed(let text) = section.heading else {
                    return labels + columns
                }
                let heading = Placed(text: text, branch: section.firstBranch, location: section.location)
                return [heading.judged("heading above", Gloss.headings(of: template.document))] + labels + columns
            }
        }
    }

    /// Names of pages, and texts around them that say more than a button or link does.
    func texts(of furniture: Furniture) -> [JudgedText] {
        furniture.entries.filter { !$0.isInterface }.map { entry in
            JudgedText(
                name: "\"\(entry.name)\" of the pages", formal: entry.text, informal: entry.text,
                location: entry.location, gloss: Gloss.furniture.first { $0.key == entry.name }?.value)
        }
    }

    /// A sentence that a document template itself holds has no claim behind it, and so no gloss that says what it may mean.
    /// "Het tegendeel is waar." has no word on data in it, and takes back all.
    func claims(inStandingTextsOf templates: Templates) -> [Diagnostic] {
        templates.documents.flatMap(\.standing).filter { $0.place.spot == .text }.map { standing in
            Diagnostic(
                .wordingClaims, .error, "no claim is behind this sentence: \"\(standing.text.formal)\"",
                at: standing.location, reason: "what a statement says must follow from facts",
                remedy: """
                    Make it a kind of claim with a phrase, or own words of the organisation that says it (content/prose), or take \
                    it out.
                    """)
        }
    }
}

extension Furniture.Entry {
    fileprivate var isInterface: Bool { Furniture.Region(rawValue: name) != nil && InterfaceWords.spell(text) }
}

/// A fixed text and the first branch of claims under it, by which it is known.
private struct Placed {
    let text: AddressedText
    let branch: Branch?
    let location: Location

    func judged(_ what: String, _ glosses: KeyValuePairs<String, String>) -> JudgedText {
        let name = branch?.name ?? ""
        return JudgedText(
            name: "the \(what) {\(name)}", formal: text.formal, informal: text.informal, location: location,
            gloss: glosses.first { $0.key == name }?.value)
    }
}

extension DocumentTemplate.Section {
    /// Of the first placeholder in it, or in what is under it.
    fileprivate var firstBranch: Branch? {
        for block in blocks { if let branch = block.branches.first { return branch } }
        for child in children {
            if case .each(let branch) = child.heading { return branch }
            if let branch = child.firstBranch { return branch }
        }
        return nil
    }
}

extension DocumentTemplate.Block {
    fileprivate var branches: [Branch] {
        switch self {
        case .paragraph(let lines): lines.flatMap(\.branches)
        case .list(let items): items.flatMap { $0.branches + $0.children.flatMap(\.branches) }
        case .table(let columns): columns.map(\.branch)
        }
    }

    fileprivate var labels: [Placed] {
        guard case .list(let items) = self else { return [] }
        return items.flatMap { [$0] + $0.children }.compactMap { item in
            item.label.map { label in
                let branch = item.branches.first ?? item.children.flatMap(\.branches).first
                return Placed(text: label, branch: branch, location: item.location)
            }
        }
    }

    fileprivate var columns: [Placed] {
        guard case .table(let columns) = self else { return [] }
        return columns.map { Placed(text: $0.header, branch: $0.branch, location: $0.location) }
    }
}
