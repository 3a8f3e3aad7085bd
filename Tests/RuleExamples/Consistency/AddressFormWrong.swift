import Facts

extension FactExamples {
    static let addressFormWrong = FactExamples(
        of: .addressFormWrong,
        failing: [
            Example("je in a formal statement") { DataCategories(DataCategory("je adres")) },
            Example("at the start") { Purpose("Jouw bestelling bezorgen") {} },
        ],
        passing: [
            Example("the name of an organisation") { Controller("Jouw Zorg Online") },
            Example("both forms") { DataCategories(DataCategory("[uw|je] adres")) },
            Example("no form") { DataCategories(.contact) },
            Example("a word that begins like one") { DataCategories(DataCategory("jeugdgegevens en uurstaten")) },
        ])
}
