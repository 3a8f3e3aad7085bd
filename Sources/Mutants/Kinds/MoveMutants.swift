/// Moves each sentence under the next heading of the page, and that of the last heading under the first.
enum MoveMutants: Mutator {
    static func mutants(of page: Source) -> [Mutant] {
        let headings = page.units(.heading)
        guard headings.count > 2 else { return [] }
        return page.units(.sentence).filter { $0.section > 0 }.map { unit in
            let target = headings[unit.section < headings.count ? unit.section : 1]
            let text = page.bytes.text(unit.core)
            let paragraph = page.isHTML ? "<p>\(text)</p>\n" : "\n\(text)\n"
            return Mutant(
                "moved", [Edit(unit.whole, ""), Edit(at: target.whole.upperBound, paragraph)],
                about: unit.core.lowerBound)
        }
    }
}
