import Facts

extension FactExamples {
    static let labelEmpty = FactExamples(
        of: .labelEmpty,
        failing: [
            Example("nothing") { DataCategories(DataCategory("")) },
            Example("white space") { DataSubjects(DataSubject(" \u{A0}")) },
            Example("a character that nobody sees") { Purpose("\u{200B}") {} },
            Example("a text other than the label") { Purpose("klanten helpen") { Includes("facturen sturen", " ") } },
        ],
        passing: [
            Example("a label") { DataCategories(.contact) },
            Example("a label of one letter") { DataCategories(DataCategory("x")) },
        ])
}
