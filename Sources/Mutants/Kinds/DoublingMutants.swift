/// Says each sentence, item and row twice.
enum DoublingMutants: Mutator {
    static func mutants(of page: Source) -> [Mutant] {
        page.units(.sentence, .item, .row).map { unit in
            let isLine = unit.kind != .sentence
            let text = isLine ? page.bytes.text(unit.whole) : " " + page.bytes.text(unit.core)
            let place = isLine ? unit.whole.upperBound : unit.core.upperBound
            return Mutant("doubled.\(unit.kind)", [Edit(at: place, text)], about: nil)
        }
    }
}
