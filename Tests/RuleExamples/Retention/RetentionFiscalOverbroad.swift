import Facts

extension FactExamples {
    static let retentionFiscalOverbroad = FactExamples(
        of: .retentionFiscalOverbroad,
        failing: [
            Example("contact data beside invoices") {
                DataCategories(.contact, .invoices)
                Keep.of(.contact, .invoices, for: .fixed(.years(7)), after: "het boekjaar", because: .awr52)
            },
            Example("addresses of another kind") {
                DataCategories(DataCategory("e-mailadressen"), .invoices)
                Keep.of(
                    DataCategory("e-mailadressen"), .invoices, for: .fixed(.years(7)), after: "het boekjaar",
                    because: .awr52)
            },
            Example("everything about customers") {
                Keep.of(.customers, for: .fixed(.years(7)), after: "het boekjaar", because: .awr52)
            },
            Example("all data of a purpose that no law asks for") {
                DataCategories(.contact)
                Purpose("nieuwsbrieven sturen") {
                    Processes(.contact)
                    Rests(on: .consent(Consent()))
                    Keep.ofThese(for: .fixed(.years(7)), after: "het boekjaar", because: .awr52)
                }
            },
        ],
        passing: [
            Example("invoices alone") {
                DataCategories(.invoices)
                Keep.of(.invoices, for: .fixed(.years(7)), after: "het boekjaar", because: .awr52)
            },
            Example("names and addresses, which invoices hold") {
                DataCategories(DataCategory("naam en adres"), .invoices)
                Keep.of(
                    DataCategory("naam en adres"), .invoices, for: .fixed(.years(7)), after: "het boekjaar",
                    because: .awr52)
            },
            Example("the data of a purpose that a law asks for") {
                DataCategories(.contact, .invoices)
                Purpose("administratie bijhouden") {
                    Processes(.contact, .invoices)
                    Rests(on: .legalObligation(.known([.awr52])))
                    Keep.ofThese(for: .fixed(.years(7)), after: "het boekjaar", because: .awr52)
                }
            },
            Example("another law") {
                Keep.of(.customers, for: .fixed(.years(5)), after: "het einde van de relatie", because: .wwft33)
            },
            Example("seven years, and no law is named for it") {
                Keep.of(.contact, for: .fixed(.years(7)), after: "ons laatste contact")
            },
        ])
}
