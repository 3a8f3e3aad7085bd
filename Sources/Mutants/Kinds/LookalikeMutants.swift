/// Letters that look the same and are others, and characters that nobody sees, inside words and numbers.
enum LookalikeMutants: Mutator {
    private static let lookalikes: KeyValuePairs<String, String> = [
        "a": "\u{430}", "e": "\u{435}", "o": "\u{43E}", "i": "\u{456}", "c": "\u{441}", "p": "\u{440}", "A": "\u{391}",
        "E": "\u{395}", "O": "0", "0": "O", "1": "l", "5": "\u{665}",
    ]
    private static let invisible: KeyValuePairs<String, String> = [
        "zero-width-space": "\u{200B}", "joiner": "\u{200D}", "word-joiner": "\u{2060}", "override": "\u{202E}",
        "soft-hyphen": "\u{AD}",
    ]

    static func mutants(of page: Source) -> [Mutant] {
        page.units(.sentence, .cell, .heading).flatMap { letters(page, $0) + spaces(page, $0) }
    }

    private static func letters(_ page: Source, _ unit: Unit) -> [Mutant] {
        lookalikes.compactMap { old, new in
            let places = page.bytes.ranges(of: old, in: unit.core, wholeWords: false)
            return places.last { !page.isInTag($0.lowerBound) }.map {
                Mutant("lookalike", [Edit($0, new)], about: $0.lowerBound)
            }
        }
    }

    /// In the middle of the first long word, and of the first number.
    private static func spaces(_ page: Source, _ unit: Unit) -> [Mutant] {
        let inside = unit.core.dropFirst().first { page.bytes[$0].isWordPart && page.bytes[$0 - 1].isWordPart }
        let places = [inside, unit.core.dropFirst().first { page.bytes[$0].isDigit && page.bytes[$0 - 1].isDigit }]
        return Set(places.compactMap(\.self)).sorted().filter { page.bytes[$0] < 0x80 }.flatMap { place in
            invisible.map { name, character in
                Mutant("invisible.\(name)", [Edit(at: place, character)], about: place)
            }
        }
    }
}
