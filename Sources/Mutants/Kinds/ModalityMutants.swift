/// Makes what must be what can be, what is always so what is sometimes so, and the other way round.
enum ModalityMutants: Mutator {
    static func mutants(of page: Source) -> [Mutant] {
        Words.mutants(
            "modality", of: page,
            [
                "moeten": "kunnen", "kunnen": "moeten", "moet": "kan", "kunt": "moet", "kan": "moet", "kun": "moet",
                "mogen": "moeten", "mag": "moet", "altijd": "soms", "soms": "altijd", "direct": "ooit",
                "automatisch": "soms", "onder meer ": "", "bijvoorbeeld ": "", "verplicht": "gevraagd",
                "alle": "enkele",
                "elke": "sommige", "elk": "een enkel", "zal": "kan", "zullen": "kunnen",
            ])
    }
}
