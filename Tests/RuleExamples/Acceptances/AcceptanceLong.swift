import Facts

extension FactExamples {
    static let acceptanceLong = FactExamples(
        of: .acceptanceLong,
        failing: [
            Example("an error, accepted for a year") {
                Stance(.disclaimsProcessors).accepting(.processorDisclaimed, because: "gevraagd", until: "2027-11-21")
            },
            Example("a blank says nothing of who decided") {
                Stance(.disclaimsProcessors).accepting(
                    .processorDisclaimed, because: "gevraagd", until: "2027-11-21", decidedBy: " ")
            },
            Example("a day over three months") {
                Stance(.disclaimsProcessors).accepting(.processorDisclaimed, because: "gevraagd", until: "2027-02-22")
            },
        ],
        passing: [
            Example("three months") {
                Stance(.disclaimsProcessors).accepting(.processorDisclaimed, because: "gevraagd", until: "2027-02-21")
            },
            Example("a year, as somebody decided") {
                Stance(.disclaimsProcessors).accepting(
                    .processorDisclaimed, because: "gevraagd", until: "2027-11-21", decidedBy: "het bestuur")
            },
            Example("a warning, accepted for a year") {
                ChangePolicy(mayChange: true).accepting(.changeSilent, because: "gevraagd", until: "2027-11-21")
            },
            Example("an acceptance that covers nothing is another finding") {
                Stance(.readersMustReturn).accepting(.processorDisclaimed, because: "gevraagd", until: "2027-11-21")
            },
        ])
}
