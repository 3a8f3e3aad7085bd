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
    /// The keys of what it must say (`Meanings`): each of them.
    let keys: [String]
    /// Whether it stands among running text, where a sentence must end.
    var endsSentence = false

    func text(_ addressing: Addressing) -> String { addressing == .formal ? formal : informal }
}

extension WordingLint {
    /// - Parameter stands: at which places.
    func phrases(of templates: Templates, where stands: (Location) -> Bool) -> [JudgedText] {
        ClaimKind.all.flatMap { kind -> [JudgedText] in
            let pairs = zip(
                templates.phrasebook.phrases(of: kind, .formal), templates.phrasebook.phrases(of: kind, .informal)
            ).filter { stands($0.0.location) }
            if pairs.isEmpty { return [] }
            let isRunning = templates.documents.contains { document in
                document.placements(of: kind).contains { $0.place.spot == .text }
            }
            return pairs.map { formal, informal in
                JudgedText(
                    name: kind.id, formal: formal.pattern, informal: informal.pattern, location: formal.location,
                    keys: [kind.id], endsSentence: isRunning)
            }
        }
    }

    /// Headings, labels and column headers.
    func fixedTexts(of templates: Templates) -> [JudgedText] {
        templates.documents.flatMap { template in
            template.sections.flatMap { section -> [JudgedText] in
                let labels = section.blocks.flatMap(\.labels).map { $0.judged("label before", FixedTextName.label) }
                let columns = section.blocks.flatMap(\.columns).map { $0.judged("header above", FixedTextName.column) }
                guard case .fixed(let text) = section.heading else {
                    return labels + columns
                }
                let heading = Placed(text: text, branches: section.branches, location: section.headingLocation)
                    .judged("heading above") { FixedTextName.heading(of: template.document, above: $0) }
                return [heading] + labels + columns
            }
        }
    }

    /// Names of pages, and texts around them that say more than a button or link does.
    func texts(of furniture: Furniture) -> [JudgedText] {
        furniture.entries.filter { !$0.isInterface }.map { entry in
            JudgedText(
                name: "\"\(entry.name)\" of the pages", formal: entry.text, informal: entry.text,
                location: entry.location, keys: [Meanings.page(entry.name)])
        }
    }

    /// A sentence that a document template itself holds has no claim behind it, and so nothing that says what it may mean.
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

/// A fixed text and the branches of claims under it: it must fit each of them.
private struct Placed {
    let text: AddressedText
    let branches: [Branch]
    let location: Location

    func judged(_ what: String, _ key: (String) -> String) -> JudgedText {
        let names = branches.map(\.name)
        return JudgedText(
            name: "the \(what) {\(names.first ?? "")}", formal: text.formal, informal: text.informal,
            location: location,
            keys: names.map(key))
    }
}

extension DocumentTemplate.Section {
    /// Of the placeholders in it, and in what is under it.
    fileprivate var branches: [Branch] {
        blocks.flatMap(\.branches)
            + children.flatMap { child -> [Branch] in
                if case .each(let branch) = child.heading { [branch] + child.branches } else { child.branches }
            }
    }
}

extension DocumentTemplate.Block {
    fileprivate var labels: [Placed] {
        guard case .list(let items) = self else { return [] }
        return items.flatMap { [$0] + $0.children }.compactMap { item in
            item.label.map { label in
                let branches = item.branches + item.children.flatMap(\.branches)
                return Placed(text: label, branches: branches, location: item.location)
            }
        }
    }

    fileprivate var columns: [Placed] {
        guard case .table(let columns) = self else { return [] }
        return columns.map { Placed(text: $0.header, branches: [$0.branch], location: $0.location) }
    }
}
