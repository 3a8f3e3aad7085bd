/// All ways to change the text of a page.
enum TextMutators {
    static var all: [any Mutator.Type] {
        [
            ValueMutants.self, FactValueMutants.self, NegationMutants.self, ModalityMutants.self, RemovalMutants.self,
            DoublingMutants.self, MoveMutants.self, SwapMutants.self, HidingMutants.self, LookalikeMutants.self,
            AttributeMutants.self, AdditionMutants.self,
        ]
    }

    static func mutants(of page: Source) -> [Mutant] {
        all.flatMap { $0.mutants(of: page) }.filter { page.bytes.applying($0.edits) != page.bytes }
    }
}
