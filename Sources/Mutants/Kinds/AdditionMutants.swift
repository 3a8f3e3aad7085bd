/// Adds sentences that could well stand in such a page, behind each sentence and below each heading.
enum AdditionMutants: Mutator {
    static let sentences = [
        "Wij verkopen uw gegevens niet.", "Wij delen gegevens met Google.", "Wij bewaren alles 10 jaar.",
        "Uw gegevens gaan nooit naar landen buiten Europa.", "Dit geldt niet voor bestaande klanten.",
    ]

    static func mutants(of page: Source) -> [Mutant] { inText(page) + belowHeadings(page) }

    private static func inText(_ page: Source) -> [Mutant] {
        page.units(.sentence).enumerated().map { index, unit in
            let sentence = sentences[index % sentences.count]
            return Mutant("added.sentence", [Edit(at: unit.core.upperBound, " " + sentence)], about: nil)
        }
    }

    private static func belowHeadings(_ page: Source) -> [Mutant] {
        page.units(.heading).flatMap { unit in
            sentences.map { sentence in
                let paragraph = page.isHTML ? "<p>\(sentence)</p>\n" : "\n\(sentence)\n"
                return Mutant("added.paragraph", [Edit(at: unit.whole.upperBound, paragraph)], about: nil)
            }
        }
    }
}
