/// Takes out each sentence, item, row and heading.
enum RemovalMutants: Mutator {
    static func mutants(of page: Source) -> [Mutant] {
        page.units(.sentence, .item, .row, .heading).map { unit in
            Mutant(
                "removed.\(unit.kind)", [Edit(unit.whole, "")], about: unit.core.lowerBound,
                isOneThing: unit.kind == .sentence)
        }
    }
}
