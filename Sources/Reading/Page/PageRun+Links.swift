import Claims
import Diagnostics

// Links: those in a document lead where their text says, and what the facts make a link is one.
extension PageRun {
    mutating func checkLinks(of block: VisibleBlock) {
        linked = block.links.compactMap { link in
            let offsets = block.text.offsets[link.range]
            return offsets.first.flatMap { first in offsets.last.map { first...max(first, $0) } }
        }
        for link in block.links where !isHonest(link.destination, for: block.text[link.range].string) {
            linkElsewhere(link, in: block)
        }
    }

    private func isHonest(_ destination: String, for text: String) -> Bool {
        guard destination.hasPrefix("#") else { return LinkTarget.isHonest(destination, for: text) }
        return headings.leads(String(destination.dropFirst()), to: text) ?? !LinkTarget.isAddress(text)
    }

    /// Addresses and names of documents are links wherever a claim holds them.
    ///
    /// - Parameter text: the words of the match.
    mutating func checkLinked(_ match: Match, in text: VisibleText) {
        for range in match.addresses {
            let words = text[(range.lowerBound - match.range.lowerBound)..<(range.upperBound - match.range.lowerBound)]
            guard let offset = words.offsets.first, !linked.contains(where: { $0.contains(offset) }) else { continue }
            findings.append(
                Diagnostic(
                    .linkMissing, .error, "\"\(words.string)\" is no link, and the facts make it one",
                    at: page.location(ofOffset: offset), remedy: "Run `make` to write the page anew."))
        }
    }

    mutating func linkElsewhere(_ link: VisibleBlock.Link, in block: VisibleBlock) {
        findings.append(
            Diagnostic(
                .linkElsewhere, .error,
                "the link \"\(block.text[link.range].string)\" leads to \(link.destination)",
                at: page.location(ofOffset: block.text.offsets[link.range].first ?? block.offset),
                remedy: "Run `make` to write the page anew, or change the fact."))
    }
}
