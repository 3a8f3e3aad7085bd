extension TextExamples {
    static let addressFormMixed = TextExamples(
        of: "address-form-mixed",
        failing: [
            TextExample(
                "u, and once je",
                "Wij bewaren uw gegevens. U kunt ze inzien. Wij wissen ze als je dat vraagt."),
            TextExample(
                "je, and once u",
                "Wij bewaren je gegevens. Je kunt ze inzien. Wij wissen ze als u dat vraagt."),
        ],
        passing: [
            TextExample("u throughout", "Wij bewaren uw gegevens. U kunt ze inzien."),
            TextExample("je throughout", "Wij bewaren je gegevens. Jij kunt ze inzien, met jouw account."),
            TextExample(
                "the name of a company",
                "Je kunt ons mailen. Dat doen wij met Uw Voorbeeld Online. Uw Voorbeeld Online bewaart je bericht."),
            TextExample("words that begin so", "Wij bewaren de uren van jeugdleden. U kunt ze inzien."),
        ])
}
