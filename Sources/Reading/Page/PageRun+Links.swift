import Claims
import Diagnostics
internal import Markup
import Surroundings
import Visible

// Links: those in a document lead where their text says, and what the facts make a link is one.
extension PageRun {
    mutating func checkLinks(of block: VisibleBlock) {
        linked = block.links.compactMap { link in
            let offsets = block.text.offsets[link.range]
            guard let first = offsets.first, let last = offsets.last else { return nil }
            return (first...max(first, last), link.destination)
        }
        for link in block.links {
            let text = block.text[link.range].string
            if !isHonest(link.destination, for: text) {
                let due = headings.id(of: text).map { "#" + $0 } ?? LinkTarget.address(saidBy: text)
                linkElsewhere(link, in: block, insteadOf: due)
            }
        }
    }

    private func isHonest(_ destination: String, for text: String) -> Bool {
        guard destination.hasPrefix("#") else { return LinkTarget.isHonest(destination, for: text) }
        return headings.leads(String(destination.dropFirst()), to: text) ?? !LinkTarget.isAddress(text)
    }

    /// Addresses and names of documents and sections are links wherever a claim holds them. One to a section of another
    /// document leads out of the page, whatever heading of the page has its name. A name that no heading of the page has can
    /// lead nowhere.
    ///
    /// - Parameter text: the words of the match.
    mutating func checkLinked(_ match: Match, in text: VisibleText) {
        for range in match.addresses {
            let words = text[(range.lowerBound - match.range.lowerBound)..<(range.upperBound - match.range.lowerBound)]
            guard let offset = words.offsets.first else { continue }
            guard let link = linked.first(where: { $0.offsets.contains(offset) }) else {
                if !match.headings.contains(range) || headings.has(words.string) {
                    linkMissing(words.string, at: offset)
                }
                continue
            }
            if match.sections.contains(range), link.destination.hasPrefix("#") {
                linkElsewhere(
                    words.string, to: link.destination, at: offset, insteadOf: section(called: words.string))
            }
        }
    }

    /// Where the section of the other document is, by its name; nothing where it is not known which document that is.
    private func section(called name: String) -> String? {
        let others = DocumentKind.allCases.filter { $0 != document }
        return others.count == 1 ? "../\(others[0].folder)/index.html#\(Slug.of(name))" : nil
    }

    private mutating func linkMissing(_ text: String, at offset: Int) {
        findings.append(
            Diagnostic(
                .linkMissing, .error, "\"\(text)\" is no link, and the facts make it one",
                at: page.location(ofOffset: offset), remedy: "Run `make` to write the page anew."))
    }

    /// - Parameters:
    ///   - due: where it has to lead, if that is known.
    ///   - fact: the line of the site's facts that says so.
    mutating func linkElsewhere(
        _ link: VisibleBlock.Link, in block: VisibleBlock, insteadOf due: String?, by fact: Location? = nil
    ) {
        linkElsewhere(
            block.text[link.range].string, to: link.destination,
            at: block.text.offsets[link.range].first ?? block.offset, insteadOf: due, by: fact)
    }

    private mutating func linkElsewhere(
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
