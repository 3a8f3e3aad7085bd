import Facts

extension FactExamples {
    static let partyInWordsUnrecorded = FactExamples(
        of: .partyInWordsUnrecorded,
        failing: [
            Example("an address at a mail service, and not who runs it") {
                DataCategories(DataCategory("uw Gmail-adres"))
            },
            Example("a purpose that names a platform") { Purpose("berichten plaatsen op Facebook") {} },
        ],
        passing: [
            Example("the party by its own name") {
                DataCategories(DataCategory("uw Gmail-adres"))
                Sharing { Recipient("Google Ireland Limited", in: "IE") }
            },
            Example("the service itself as the party") {
                Purpose("nieuwsbrieven sturen met Mailchimp") {}
                Sharing { Processor("Mailchimp", in: .asked) }
            },
            Example("a word that only looks like one") { Purpose("metagegevens ordenen") {} },
        ])
}
