import Facts

extension FactExamples {
    static let labelRepeated = FactExamples(
        of: .labelRepeated,
        failing: [
            Example("two categories") { DataCategories(.contact, .contact) },
            Example("a capital makes no difference at the start of a sentence") {
                DataSubjects(.customers, DataSubject("Klanten"))
            },
            Example("white space makes none anywhere") {
                DataCategories(DataCategory("bezochte pagina’s"), DataCategory(" bezochte\u{A0} pagina’s"))
            },
            Example("neither does how an accent is written") {
                DataCategories(DataCategory("categorie\u{EB}n"), DataCategory("categoriee\u{308}n"))
            },
            Example("an alternate that reads the same") {
                DataCategories(DataCategory("uw adres"), DataCategory("[uw|je] adres"))
            },
        ],
        passing: [
            Example("two labels") { DataCategories(.contact, .invoices) },
            Example("a capital elsewhere makes a difference") {
                DataCategories(DataCategory("gegevens van WIZZ"), DataCategory("gegevens van Wizz"))
            },
            Example("one label in two kinds") {
                DataSubjects(DataSubject("contact"))
                DataCategories(DataCategory("contact"))
            },
        ])
}
