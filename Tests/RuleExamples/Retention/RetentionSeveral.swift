import Facts

extension FactExamples {
    static let retentionSeveral = FactExamples(
        of: .retentionSeveral,
        failing: [
            Example("from filling in, and from the end of the study") {
                Keep.of(.contact, for: .fixed(.years(1)), after: "het invullen van de vragenlijst")
                Keep.of(.contact, for: .fixed(.years(1)), after: "het einde van het onderzoek")
            },
            Example("two terms of one purpose") {
                Purpose("bestellingen leveren") {
                    Processes(.contact)
                    Keep.ofThese(for: .fixed(.years(1)), after: "de levering")
                    Keep.ofThese(for: .fixed(.years(2)), after: "ons laatste contact")
                }
            },
        ],
        passing: [
            Example("the last to end holds") {
                Keep.of(.contact, for: .fixed(.years(1)), after: "het invullen van de vragenlijst")
                Keep.of(.contact, for: .fixed(.years(1)), after: "het einde van het onderzoek")
                OfSeveralTerms(.lastToEnd)
            },
            Example("the term of a law goes first") {
                Keep.of(.invoices, for: .fixed(.years(7)), after: "het boekjaar", because: .awr52)
                Keep.of(.invoices, for: .fixed(.years(2)), after: "de levering")
                StatutoryTermsFirst()
            },
            Example("as long as something lasts, and a term after it") {
                Keep.of(.contact, for: .asLongAs("[u|je] klant bent", also: nil))
                Keep.of(.contact, for: .fixed(.years(1)), after: "het einde van de overeenkomst")
            },
            Example("other data") {
                Keep.of(.contact, for: .fixed(.years(1)), after: "ons laatste contact")
                Keep.of(.invoices, for: .fixed(.years(7)), after: "het boekjaar")
            },
        ])
}
