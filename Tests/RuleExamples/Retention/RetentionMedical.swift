import Facts

extension FactExamples {
    static let retentionMedical = FactExamples(
        of: .retentionMedical,
        failing: [
            Example("fifteen years, as it was before 2020") {
                Keep.of(.file, for: .fixed(.years(15)), after: "de laatste wijziging in het dossier")
            },
            Example("twenty years from another moment") {
                Keep.of(.file, for: .fixed(.years(20)), after: "het einde van de behandeling")
            },
            Example("fifteen years, because of the law that asks twenty by another name") {
                Keep.of(
                    .file, for: .fixed(.years(15)), after: "de laatste wijziging in het dossier",
                    because: Statute("Wet op de geneeskundige behandelingsovereenkomst"))
            },
            Example("a file that is said to be one") {
                Keep.of(.contact, for: .fixed(.years(2)), after: "de behandeling", as: .treatmentFile)
            },
        ],
        passing: [
            Example("twenty years from the last change") {
                Keep.of(.file, for: .fixed(.years(20)), after: "de laatste wijziging in het dossier")
            },
            Example("longer, as good care may ask") {
                Keep.of(.file, for: .fixed(.years(30)), after: "de laatste wijziging")
            },
            Example("a term of another law") {
                Keep.of(
                    .file, for: .fixed(.years(5)), after: "het einde van de verplichte zorg",
                    because: Statute("Wet verplichte geestelijke gezondheidszorg", article: "8:32"))
            },
            Example("contact data") { Keep.of(.contact, for: .fixed(.years(2)), after: "de behandeling") },
            Example("a term that is being asked") { Keep.of(.file, for: .unknown("asked on 2026-11-21")) },
        ])
}

extension DataCategory {
    fileprivate static let file = DataCategory("behandeldossiers", .special)
}
