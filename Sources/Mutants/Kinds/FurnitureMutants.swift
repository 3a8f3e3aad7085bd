/// Adds false sentences around the document: in the header, the navigation, the footer, and outside all of them; and
/// changes the title and the words that stand there.
enum FurnitureMutants: Mutator {
    static func mutants(of page: Source) -> [Mutant] { page.isHTML ? added(page) + changed(page) : [] }

    private static let places: [(name: String, before: String)] = [
        ("header", "</header>"), ("navigation", "</nav>"), ("footer", "</footer>"), ("body", "</body>"),
        ("title", "</title>"),
    ]

    private static func added(_ page: Source) -> [Mutant] {
        places.flatMap { place in
            ranges(of: place.before, in: page).flatMap { range in
                FalseSentences.all.map { sentence in
                    let text = place.name == "title" ? " " + sentence : "<p>\(sentence)</p>"
                    return Mutant("furniture.added-\(place.name)", [Edit(at: range.lowerBound, text)], about: nil)
                }
            }
        }
    }

    /// The words of each link there become others, and each link leads elsewhere.
    private static func changed(_ page: Source) -> [Mutant] {
        let links = ["<header>", "<nav", "<footer>"].flatMap { tag -> [Range<Int>] in
            guard let start = ranges(of: tag, in: page).first else { return [] }
            return page.bytes.ranges(of: "</a>", in: start.upperBound..<page.bytes.count, wholeWords: false).prefix(1)
                .map { $0 }
        }
        return links.map { Mutant("furniture.changed-words", [Edit(at: $0.lowerBound, " en meer")], about: nil) }
            + ranges(of: "href=\"", in: page).dropFirst().map {
                Mutant("furniture.changed-link", [Edit(at: $0.upperBound, "https://example.org/")], about: nil)
            }
    }

    private static func ranges(of text: String, in page: Source) -> [Range<Int>] {
        page.bytes.ranges(of: text, in: 0..<page.bytes.count, wholeWords: false)
    }
}
