/// Takes negations out, and puts them in.
enum NegationMutants: Mutator {
    static func mutants(of page: Source) -> [Mutant] { dropped(page) + added(page) }

    private static func dropped(_ page: Source) -> [Mutant] {
        Words.mutants(
            "negation.dropped", of: page,
            [
                "niet ": "", " niet.": ".", "Niet ": "", "geen ": "", "Geen ": "", "nooit ": "", "nooit": "altijd",
                "zonder": "met", "niemand": "iedereen", "alleen ": "", "uitsluitend ": "",
            ])
    }

    private static func added(_ page: Source) -> [Mutant] {
        Words.mutants(
            "negation.added", of: page,
            [
                "gebruiken wij": "gebruiken wij niet", "bewaren wij": "bewaren wij niet",
                "verwijderen wij": "verwijderen wij niet", "Wij bewaren": "Wij bewaren niet",
                "Wij gebruiken": "Wij gebruiken niet", "Wij doen dit": "Wij doen dit niet", "is": "is niet",
                "zijn": "zijn niet", "heeft": "heeft niet", "hebben": "hebben niet", "een": "geen", "kunt": "kunt niet",
                "kan": "kan niet", "kun": "kun niet", "met": "zonder", "sturen wij": "sturen wij niet",
            ])
    }
}
