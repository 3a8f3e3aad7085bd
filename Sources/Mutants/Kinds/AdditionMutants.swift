/// Adds sentences that could well stand in a page: behind and below others, inside items, cells and headings.
enum AdditionMutants: Mutator {
    static func mutants(of page: Source) -> [Mutant] {
        within(page, .sentence, "added.sentence") + within(page, .item, "added.in-item")
            + within(page, .cell, "added.in-cell") + within(page, .heading, "added.in-heading") + belowHeadings(page)
            + copies(page) + reused(page) + (page.isHTML ? [] : raw(page))
    }

    /// Where the page shows it to nobody, and the file to whoever opens it.
    private static func raw(_ page: Source) -> [Mutant] {
        page.units(.heading).enumerated().flatMap { index, unit in
            let sentence = FalseSentences.one(index)
            return ["<!-- \(sentence) -->", "[x]: /y \"\(sentence)\"", "[\(sentence)]: /y"].map { text in
                Mutant("added.raw", [Edit(at: unit.whole.upperBound, "\n\(text)\n")], about: nil)
            }
        }
    }

    private static func within(_ page: Source, _ kind: Unit.Kind, _ name: String) -> [Mutant] {
        page.units(kind).enumerated().map { index, unit in
            Mutant(name, [Edit(at: unit.core.upperBound, " " + FalseSentences.one(index))], about: nil)
        }
    }

    private static func belowHeadings(_ page: Source) -> [Mutant] {
        page.units(.heading).flatMap { unit in
            FalseSentences.all.map { paragraph($0, below: unit, page, "added.paragraph") }
        }
    }

    /// What the page says in one section, said in the next one as well.
    private static func copies(_ page: Source) -> [Mutant] {
        let headings = page.units(.heading)
        return page.units(.sentence).compactMap { unit in
            guard let heading = headings.dropFirst(unit.section).first else { return nil }
            return paragraph(page.bytes.text(unit.core), below: heading, page, "added.copy")
        }
    }

    /// What the page says, said once more with another number in it.
    private static func reused(_ page: Source) -> [Mutant] {
        page.units(.sentence).compactMap { unit in
            let text = page.bytes.text(unit.core)
            guard let digit = text.lastIndex(where: \.isASCIIDigit) else { return nil }
            let other = text[..<digit] + (text[digit] == "7" ? "8" : "7") + text[text.index(after: digit)...]
            return other == text
                ? nil : Mutant("added.reused", [Edit(at: unit.core.upperBound, " " + other)], about: nil)
        }
    }

    private static func paragraph(_ text: String, below heading: Unit, _ page: Source, _ kind: String) -> Mutant {
        let paragraph = page.isHTML ? "<p>\(text)</p>\n" : "\n\(text)\n"
        return Mutant(kind, [Edit(at: heading.whole.upperBound, paragraph)], about: nil)
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
