import Claims
import Diagnostics
import Facts
import Surroundings
import Visible

// Links: a document has just those that its claims make, each over all of its words, and each leads where these say.
extension PageRun {
    /// A link of the block that is being read.
    struct Link {
        /// Where in the file its words stand.
        let offsets: ClosedRange<Int>
        let text: String
        let destination: String
        /// Whether a claim has it.
        var isRead = false
    }

    func openLinks(of block: VisibleBlock) {
        if block.links.isEmpty { return }
        links = block.links.filter { !headings.isSelfLink($0, of: block) }.compactMap { link in
            let text = block.text[link.range]
            guard let first = text.offsets.first, let last = text.offsets.last else { return nil }
            return Link(offsets: first...max(first, last), text: text.string, destination: link.destination)
        }
    }

    /// What no claim has read is none of the document's. Links side by side to one place are one that was cut.
    func closeLinks() {
        var last: Link?
        for link in links where !link.isRead {
            defer { last = link }
            if let last, last.destination == link.destination { continue }
            report("\"\(link.text)\" is a link to \(link.destination), and the facts make none of it", at: link)
        }
        links = []
    }

    /// Addresses and names of documents and sections are links wherever a claim holds them. A name that no heading of the page
    /// has can lead nowhere.
    ///
    /// - Parameter text: in which the match is.
    func checkLinked(_ match: Match, in text: VisibleText) {
        for (range, type) in match.addresses {
            let words = text[range]
            guard let first = words.offsets.first, let last = words.offsets.last else { continue }
            let offsets = first...max(first, last)
            let touched = links.indices.filter { links[$0].offsets.overlaps(offsets) }
            if touched.isEmpty, type != .heading || headings.has(words.string) { linkMissing(words.string, at: first) }
            check(touched, over: offsets, words.string, as: type)
        }
    }

    /// Of a link that was cut in pieces, the first is told.
    private func check(_ touched: [Int], over offsets: ClosedRange<Int>, _ words: String, as type: ValueType) {
        var told: Set<String> = []
        for index in touched {
            links[index].isRead = true
            if told.insert(links[index].destination).inserted { check(index, over: offsets, words, as: type) }
        }
    }

    private func check(_ index: Int, over offsets: ClosedRange<Int>, _ words: String, as type: ValueType) {
        let link = links[index]
        if link.offsets != offsets {
            let due = address(of: words, as: type)
            let whole = "has to be \"\(words)\"" + (due.map { ", and to lead to \($0)" } ?? "")
            report("the link \"\(link.text)\" leads to \(link.destination); it \(whole)", at: link)
        } else if !leads(link.destination, to: words, as: type) {
            linkElsewhere(
                words, to: link.destination, at: offsets.lowerBound, insteadOf: address(of: words, as: type))
        }
    }

    private func leads(_ destination: String, to words: String, as type: ValueType) -> Bool {
        let places = surroundings.places
        return switch type {
        case .heading: headings.leads(destination, to: words)
        case .purpose: LinkTarget.isSection(destination, of: .privacyStatement, named: words, in: places)
        case .document: grammar.rules.document(words).map { places.isPage(destination, of: $0) } ?? false
        default: LinkTarget.isHonest(destination, for: words, in: places)
        }
    }

    /// Where a value is found; nothing where that is not known.
    private func address(of words: String, as type: ValueType) -> String? {
        let places = surroundings.places
        return switch type {
        case .heading: headings.address(of: words)
        case .purpose: places.path(to: .privacyStatement) + "#" + places.anchor(of: words)
        case .document: grammar.rules.document(words).map(places.path)
        default: LinkTarget.address(saidBy: words, in: places)
        }
    }

    private func report(_ what: String, at link: Link) {
        findings.append(
            Diagnostic(
                .linkElsewhere, .error, what, at: page.location(ofOffset: link.offsets.lowerBound),
                remedy: "Run `make` to write the page anew, or change the fact."))
    }

    private func linkMissing(_ text: String, at offset: Int) {
        findings.append(
            Diagnostic(
                .linkMissing, .error, "\"\(text)\" is no link, and the facts make it one",
                at: page.location(ofOffset: offset), remedy: "Run `make` to write the page anew."))
    }

    /// - Parameters:
    ///   - due: where it has to lead, if that is known.
    ///   - fact: the line of the site's facts that says so.
    func linkElsewhere(
        _ link: VisibleBlock.Link, in block: VisibleBlock, insteadOf due: String?, by fact: Location? = nil
    ) {
        linkElsewhere(
            block.text[link.range].string, to: link.destination,
            at: block.text.offsets[link.range].first ?? block.offset, insteadOf: due, by: fact)
    }

    private func linkElsewhere(
        _ text: String, to destination: String, at offset: Int, insteadOf due: String?, by fact: Location? = nil
    ) {
        findings.append(
            Diagnostic(
                .linkElsewhere, .error,
                "the link \"\(text)\" leads to \(destination)" + (due.map { "; it has to lead to \($0)" } ?? ""),
                at: page.location(ofOffset: offset), notes: fact.map { [.init("fact: the link", at: $0)] } ?? [],
                remedy: "Run `make` to write the page anew, or change the fact."))
    }
}
