import Facts

extension FactExamples {
    static let protectedDataUnsaid = FactExamples(
        of: .protectedDataUnsaid,
        failing: [
            Example("a number among other data") {
                DataCategories(DataCategory("identificatiegegevens", including: "naam", "BSN"))
            },
            Example("the number in the label, in the plural") {
                DataCategories(DataCategory("burgerservicenummers van klanten"))
            },
            Example("the number of pupils") { DataCategories(DataCategory("het onderwijsnummer (PGN)")) },
            Example("offences by another word") { DataCategories(DataCategory("gegevens over uw strafblad")) },
            Example("a statement on conduct") {
                DataCategories(DataCategory("sollicitatiegegevens", including: "cv", "VOG"))
            },
            Example("a statement on conduct in full") {
                DataCategories(DataCategory("verklaring omtrent het gedrag", .special))
            },
        ],
        passing: [
            Example("the number by its nature") {
                DataCategories(DataCategory("BSN", .nationalIdentificationNumber))
            },
            Example("offences by their nature") {
                DataCategories(DataCategory("strafrechtelijke gegevens", .criminalOffence))
            },
            Example("a word within another") {
                DataCategories(DataCategory("afspraken bij de burgerservicebalie"), DataCategory("strafschoppen"))
            },
            Example("the number made unreadable") {
                DataCategories(DataCategory("loonstroken", including: "loonstrook zonder BSN"))
            },
            Example("a number of another kind") { DataCategories(DataCategory("klantnummer en ordernummer")) },
        ])
}
