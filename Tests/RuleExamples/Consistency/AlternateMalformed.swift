import Facts

extension FactExamples {
    static let alternateMalformed = FactExamples(
        of: .alternateMalformed,
        failing: [
            Example("three forms") { DataCategories(DataCategory("[uw|je|jouw] adres")) },
            Example("an empty form") { DataCategories(DataCategory("[uw|] adres")) },
            Example("one inside another") { DataCategories(DataCategory("[uw|[je|jouw]] adres")) },
            Example("a bracket that is not closed") { DataCategories(DataCategory("[uw|je adres")) },
        ],
        passing: [
            Example("both forms") { DataCategories(DataCategory("[uw|je] adres")) },
            Example("both forms, twice") { Purpose("[u|je] en [uw|je] bedrijf helpen") {} },
            Example("brackets that hold no bar") { DataCategories(DataCategory("nummers [op papier]")) },
            Example("no brackets") { DataCategories(.contact) },
        ])
}
