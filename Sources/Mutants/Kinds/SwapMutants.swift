/// Lets two parts of the same kind change places: sentences, cells, headings, and the cells of header rows.
enum SwapMutants: Mutator {
    static func mutants(of page: Source) -> [Mutant] {
        cells(page) + swaps(page.units(.heading), page, "swapped.heading")
            + headers(page) + sections(page) + values(page)
    }

    /// Each value with that of the next claim of its kind: both are true, of another.
    private static func values(_ page: Source) -> [Mutant] {
        Dictionary(grouping: page.claims, by: \.claim.kind).sorted { $0.key.id < $1.key.id }.flatMap { kind, claims in
            zip(claims, claims.dropFirst()).flatMap { left, right in
                kind.slots.compactMap { slot in
                    guard let first = FactValueMutants.places(of: slot, in: left, page).first,
                        let second = FactValueMutants.places(of: slot, in: right, page).first
                    else { return nil }
                    return swap(page, first, second, "swapped.value")
                }
            }
        }
    }

    /// Each sentence and item with the first one below the next heading.
    private static func sections(_ page: Source) -> [Mutant] {
        page.units(.sentence).compactMap { unit in
            page.units(.sentence).first { $0.section == unit.section + 1 }.flatMap {
                swap(page, unit.core, $0.core, "swapped.sentence")
            }
        }
    }

    private static func swaps(_ units: [Unit], _ page: Source, _ name: String) -> [Mutant] {
        zip(units, units.dropFirst()).compactMap { swap(page, $0.core, $1.core, name) }
    }

    /// Cells beside each other, without those of header rows.
    private static func cells(_ page: Source) -> [Mutant] {
        let headers = page.units(.headerRow)
        let cells = page.units(.cell).filter { cell in !headers.contains { $0.core.overlaps(cell.core) } }
        return swaps(cells, page, "swapped.cell")
    }

    /// The cells of each header row, two by two; about the first answer that then stands below the wrong question.
    private static func headers(_ page: Source) -> [Mutant] {
        page.units(.headerRow).flatMap { row in
            let cells = CellFinder(page.bytes, row.core, isHTML: page.isHTML).cells
            let below = page.units(.row).first { $0.core.lowerBound > row.core.lowerBound }
            let answers = below.map { CellFinder(page.bytes, $0.core, isHTML: page.isHTML).cells } ?? []
            return zip(cells.indices, zip(cells, cells.dropFirst())).compactMap { index, pair in
                let answer = answers.indices.contains(index) ? answers[index].lowerBound : nil
                return swap(page, pair.0, pair.1, "swapped.header", about: answer)
            }
        }
    }

    private static func swap(
        _ page: Source, _ left: Range<Int>, _ right: Range<Int>, _ name: String, about subject: Int? = nil
    ) -> Mutant? {
        let (first, second) = (page.bytes[left], page.bytes[right])
        guard left.upperBound <= right.lowerBound, !first.elementsEqual(second) else { return nil }
        return Mutant(
            name, [Edit(left, second), Edit(right, first)], about: subject ?? left.lowerBound, isOneThing: false)
    }
}
