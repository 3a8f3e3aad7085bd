import Facts

extension FactExamples {
    static let retentionUnclear = FactExamples(
        of: .retentionUnclear,
        failing: [
            Example("a minimum is no maximum") {
                Keep.of(.customers, for: .atLeast(.years(5)), after: "de laatste behandeling")
            },
            Example("as the law asks, and not which law") { Keep.ofOtherData(for: .asLawRequires) },
            Example("what another says") { Keep.ofOtherData(for: .byTermsOf("de betaaldienst")) },
            Example("most data, and nobody knows which") {
                Keep.ofMostData(for: .fixed(.years(2)), after: "de bestelling")
            },
        ],
        passing: [
            Example("a minimum and a maximum") {
                Keep.of(.customers, for: .between(.years(5), .years(7)), after: "de laatste behandeling")
            },
            Example("a minimum that a law sets, and that people can ask for more about") {
                Keep.of(.customers, for: .atLeast(.years(20)), after: "de laatste wijziging", because: .bw454)
            },
            Example("as a law asks that is named") { Keep.ofOtherData(for: .asLawRequires, then: .deleted).by(.awr52) },
            Example("as the law asks, which is usually seven years") {
                Keep.ofOtherData(for: .asLawRequires).usually(.years(7))
            },
            Example("what is told when data are got") { Keep.ofOtherData(for: .toldAt("de prijsvraag")) },
            Example("a term for all other data") {
                Keep.ofOtherData(for: .fixed(.years(2)), after: "de bestelling")
            },
        ])
}

extension RetentionPeriod {
    fileprivate func by(_ statute: Statute) -> Self {
        var copy = self
        copy.statute = statute
        return copy
    }
}

extension Statute {
    fileprivate static let bw454 = Statute("Burgerlijk Wetboek", article: "7:454 lid 3")
}
