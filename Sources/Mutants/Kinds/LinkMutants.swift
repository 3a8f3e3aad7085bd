/// Links that lead elsewhere, that are split, too short or too long, or no links any more; and links on plain words.
enum LinkMutants: Mutator {
    static func mutants(of page: Source) -> [Mutant] {
        let links = PageLink.all(of: page)
        return links.flatMap { reshaped($0, page) } + redirected(links, page) + added(page)
    }

    private static func redirected(_ links: [PageLink], _ page: Source) -> [Mutant] {
        let destinations = Set(links.map { page.bytes.text($0.destination) }).sorted() + ["#"]
        return links.map { link in
            let old = page.bytes.text(link.destination)
            let next = destinations.first { $0 > old } ?? destinations[0]
            return mutant("elsewhere", [Edit(link.destination, next == old ? "#" : next)], link)
        }
    }

    private static func reshaped(_ link: PageLink, _ page: Source) -> [Mutant] {
        let destination = page.bytes.text(link.destination)
        let (start, end) = tags(to: destination, isHTML: page.isHTML)
        let words = page.bytes.text(link.words)
        let gone = link.isOfHeading ? [] : [mutant("gone", [Edit(link.whole, words)], link)]
        guard let middle = middle(of: link.words, page.bytes) else { return gone }
        let (left, right) = (
            page.bytes.text(link.words.lowerBound..<middle), page.bytes.text(middle..<link.words.upperBound)
        )
        return gone + [
            mutant("split", [Edit(link.whole, start + left + end + start + right + end)], link),
            mutant("short", [Edit(link.whole, start + left + end + right)], link),
        ]
    }

    /// Over a sentence that has none.
    private static func added(_ page: Source) -> [Mutant] {
        let (start, end) = tags(to: "#in-het-kort", isHTML: page.isHTML)
        return page.units(.sentence).compactMap { unit in
            let text = page.bytes.text(unit.core)
            if text.isEmpty || text.contains(where: { "<[(&|".contains($0) }) { return nil }
            return Mutant(
                "link.added", [Edit(at: unit.core.lowerBound, start), Edit(at: unit.core.upperBound, end)],
                about: unit.core.lowerBound, isAboutPlace: true)
        }
    }

    private static func tags(to destination: String, isHTML: Bool) -> (start: String, end: String) {
        isHTML ? ("<a href=\"\(destination)\">", "</a>") : ("[", "](\(destination))")
    }

    /// Between two letters or digits.
    private static func middle(of words: Range<Int>, _ bytes: [UInt8]) -> Int? {
        let half = words.lowerBound + words.count / 2
        return (half..<words.upperBound).first { index in
            index > words.lowerBound && [bytes[index], bytes[index - 1]].allSatisfy { $0 < 0x80 && $0.isWordPart }
        }
    }

    private static func mutant(_ name: String, _ edits: [Edit], _ link: PageLink) -> Mutant {
        Mutant("link.\(name)", edits, about: link.words.lowerBound, isAboutPlace: true)
    }
}
