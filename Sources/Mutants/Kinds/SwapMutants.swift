/// Lets two parts of the same kind change places: sentences, cells, headings, and the cells of header rows.
enum SwapMutants: Mutator {
    static func mutants(of page: Source) -> [Mutant] {
        swaps(page, .cell, "swapped.cell") + swaps(page, .heading, "swapped.heading")
            + headers(page) + sections(page)
    }

    /// Each sentence and item with the first one below the next heading.
    private static func sections(_ page: Source) -> [Mutant] {
        page.units(.sentence).compactMap { unit in
            page.units(.sentence).first { $0.section == unit.section + 1 }.flatMap {
                swap(page, unit.core, $0.core, "swapped.sentence")
            }
        }
    }

    private static func swaps(_ page: Source, _ kind: Unit.Kind, _ name: String) -> [Mutant] {
        let units = page.units(kind)
        return zip(units, units.dropFirst()).compactMap { swap(page, $0.core, $1.core, name) }
    }

    /// The cells of each header row, two by two.
    private static func headers(_ page: Source) -> [Mutant] {
        page.units(.headerRow).flatMap { row in
            let cells = CellFinder(page.bytes, row.core, isHTML: page.isHTML).cells
            return zip(cells, cells.dropFirst()).compactMap { swap(page, $0, $1, "swapped.header") }
        }
    }

    private static func swap(_ page: Source, _ left: Range<Int>, _ right: Range<Int>, _ name: String) -> Mutant? {
        let (first, second) = (page.bytes[left], page.bytes[right])
        guard left.upperBound <= right.lowerBound, !first.elementsEqual(second) else { return nil }
        return Mutant(name, [Edit(left, second), Edit(right, first)], about: left.lowerBound, isOneThing: false)
    }
}
