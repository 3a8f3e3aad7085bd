import Facts

extension FactExamples {
    static let supplierForgotten = FactExamples(
        of: .supplierForgotten,
        failing: [
            Example("payments and a newsletter, and a host alone") {
                DataCategories(DataCategory("betaalgegevens"))
                Newsletter()
                Sharing { Processor.host }
            },
            Example("a website, and parties for something else") {
                Website("https://www.voorbeeld.example")
                Sharing {
                    Processor("Voorbeeldpakket", does: "het bezorgen van pakketten", agreement: .signed, in: "NL")
                }
            },
        ],
        passing: [
            Example("a payment provider, and a mail provider") {
                DataCategories(DataCategory("betaalgegevens"))
                Newsletter()
                Sharing {
                    Processor("Voorbeeldmail", does: "het versturen van onze nieuwsbrief", agreement: .signed, in: "NL")
                    Recipient("de bank", for: "het verwerken van betalingen", in: "NL")
                }
            },
            Example("a party of which nobody said what it does can be the one") {
                DataCategories(DataCategory("betaalgegevens"))
                Sharing { Recipient("Voorbeeldpay", in: "NL") }
            },
            Example("a list that gives examples") {
                DataCategories(DataCategory("betaalgegevens"))
                Sharing(processors: .examples, recipients: .examples) { Processor.host }
            },
            Example("what a party does is being asked") {
                DataCategories(DataCategory("betaalgegevens"))
                Sharing { Processor("Voorbeeldpay", does: .asked, agreement: .signed, in: "NL") }
            },
            Example("no list of parties at all") { DataCategories(DataCategory("betaalgegevens")) },
        ])
}
