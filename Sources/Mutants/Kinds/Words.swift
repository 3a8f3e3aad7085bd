/// Replaces words by other words, wherever they stand in the sentences, items and cells of a page.
enum Words {
    /// - Parameter words: each word with what comes in its stead.
    static func mutants(_ kind: String, of page: Source, _ words: KeyValuePairs<String, String>) -> [Mutant] {
        page.units(.sentence, .cell).flatMap { unit in
            words.flatMap { old, new in
                page.bytes.ranges(of: old, in: unit.core).map {
                    Mutant(kind, [Edit($0, new)], about: $0.lowerBound)
                }
            }
        }
    }
}
