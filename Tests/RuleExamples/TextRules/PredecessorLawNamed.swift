extension TextExamples {
    static let predecessorLawNamed = TextExamples(
        of: "predecessor-law-named",
        failing: [
            TextExample("the act before the AVG", "Wij houden ons aan de Wet bescherming persoonsgegevens."),
            TextExample("its short name", "Wij houden ons aan de Wbp."),
            TextExample("the authority's earlier name", "U kunt klagen bij het College bescherming persoonsgegevens."),
            TextExample("a law that was new in 2018", "Wij voldoen aan de nieuwe privacywet."),
            TextExample("an arrangement that the Court annulled", "Onze leverancier valt onder het Privacy Shield."),
            TextExample("the one before it", "Zij is aangesloten bij Safe Harbor."),
            TextExample("an agreement by its old name", "Met al onze leveranciers hebben wij bewerkersovereenkomsten."),
            TextExample("a number of a register that is gone", "Ons CBP-meldingsnummer is 1234567."),
            TextExample("a decree under the old law", "Wij bewaren dit zo lang als het Vrijstellingsbesluit zegt."),
            TextExample("a register of who is not called", "Wilt u niet gebeld worden? Zie het Bel-me-niet Register."),
            TextExample("a platform that was closed", "Een geschil legt u voor aan het ODR-platform."),
        ],
        passing: [
            TextExample(
                "what holds now",
                "Wij houden ons aan de AVG. U kunt klagen bij de Autoriteit Persoonsgegevens."),
            TextExample("that it was replaced", "De AVG is de opvolger van de Wet bescherming persoonsgegevens."),
            TextExample("that it is void", "Het Privacy Shield is ongeldig verklaard."),
            TextExample("a shield of another kind", "Wij werken met een privacyscherm."),
            TextExample(
                "agreements and registers of today", "Wij sluiten verwerkersovereenkomsten en houden een register bij."),
            TextExample("a list of one's own of who is not called", "Wij zetten u op onze bel-niet-lijst."),
        ])
}
