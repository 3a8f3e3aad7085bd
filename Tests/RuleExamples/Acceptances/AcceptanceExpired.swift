import Facts

extension FactExamples {
    static let acceptanceExpired = FactExamples(
        of: .acceptanceExpired,
        failing: [
            Example("the day after its last day") {
                Stance(.disclaimsProcessors).accepting(.processorDisclaimed, because: "gevraagd", until: "2026-11-20")
            }
        ],
        passing: [
            Example("its last day") {
                Stance(.disclaimsProcessors).accepting(.processorDisclaimed, because: "gevraagd", until: "2026-11-21")
            },
            Example("a year to go") {
                Stance(.disclaimsProcessors).accepting(.processorDisclaimed, because: "gevraagd", until: "2027-11-21")
            },
        ])
}
