import Facts

extension FactExamples {
    static let acceptanceWithoutRule = FactExamples(
        of: .acceptanceWithoutRule,
        failing: [
            Example("a name that is misspelt") {
                Stance(.disclaimsProcessors).accepting("processor-disclaimd", because: "gevraagd", until: "2027-11-21")
            },
            Example("facts that don't fit together cannot be accepted") {
                Accepted(.factRepeated, because: "gevraagd", until: "2027-11-21")
            },
        ],
        passing: [
            Example("a rule of the law") {
                Stance(.disclaimsProcessors).accepting(.processorDisclaimed, because: "gevraagd", until: "2027-11-21")
            },
            Example("a rule of the law that finds nothing here") {
                Accepted(.interestUnnamed, because: "gevraagd", until: "2027-11-21")
            },
        ])
}
