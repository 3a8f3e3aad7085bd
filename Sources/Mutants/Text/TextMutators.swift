/// All ways to change the text of a page.
enum TextMutators {
    static var all: [any Mutator.Type] {
        [
            ValueMutants.self, FactValueMutants.self, NegationMutants.self, ModalityMutants.self, RemovalMutants.self,
            DoublingMutants.self, MoveMutants.self, SwapMutants.self, HidingMutants.self, LookalikeMutants.self,
            AttributeMutants.self, AdditionMutants.self, FurnitureMutants.self, LinkMutants.self, StructureMutants.self,
        ]
    }

    static func mutants(of page: Source) -> [Mutant] {
        all.flatMap { $0.mutants(of: page) }.filter { mutant in
            !mutant.edits.allSatisfy { page.bytes[$0.range].elementsEqual($0.replacement) }
        }
    }
}
