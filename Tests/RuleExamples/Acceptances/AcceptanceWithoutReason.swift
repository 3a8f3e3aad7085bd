import Facts

extension FactExamples {
    static let acceptanceWithoutReason = FactExamples(
        of: .acceptanceWithoutReason,
        failing: [
            Example("a blank reason") {
                Stance(.disclaimsProcessors).accepting(.processorDisclaimed, because: " ", until: "2027-11-21")
            }
        ],
        passing: [
            Example("a reason") {
                Stance(.disclaimsProcessors).accepting(.processorDisclaimed, because: "gevraagd", until: "2027-11-21")
            },
            Example("no acceptance") { Stance(.disclaimsProcessors) },
        ])
}
