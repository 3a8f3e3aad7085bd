import Facts

extension FactExamples {
    static let retentionIdentification = FactExamples(
        of: .retentionIdentification,
        failing: [
            Example("seven years, as the books") {
                Keep.of(.identification, for: .fixed(.years(7)), after: "het einde van de zakelijke relatie")
            },
            Example("seven years, by the law on books: what was asked to know a client is not of the books") {
                Keep.of(
                    .identification, for: .fixed(.years(7)), after: "het einde van het boekjaar", because: .awr52)
            },
            Example("two years") {
                Keep.of(.identification, for: .fixed(.years(2)), after: "het einde van de zakelijke relatie")
            },
            Example("from the start of the relation") {
                Keep.of(.identification, for: .fixed(.years(5)), after: "uw aanmelding")
            },
            Example("data that are said to be such") {
                Keep.of(.contact, for: .fixed(.years(1)), as: .clientDueDiligence)
            },
        ],
        passing: [
            Example("five years from the end of the relation") {
                Keep.of(
                    .identification, for: .fixed(.years(5)), after: "het einde van de zakelijke relatie",
                    because: .wwft33)
            },
            Example("sixty months from the transaction") {
                Keep.of(.identification, for: .fixed(.months(60)), after: "de transactie")
            },
            Example("longer by a law that has just these data kept") {
                Keep.of(
                    .identification, for: .fixed(.years(8)), after: "het einde van de zakelijke relatie",
                    because: Statute("Wet op de accountantsorganisaties"))
            },
            Example("other data of clients") {
                Keep.of(.contact, for: .fixed(.years(7)), after: "het einde van de relatie")
            },
            Example("a term that is being asked") {
                Keep.of(.identification, for: .unknown("asked on 2026-11-21"))
            },
        ])
}

extension DataCategory {
    fileprivate static let identification = DataCategory("gegevens uit het cliëntenonderzoek")
}
