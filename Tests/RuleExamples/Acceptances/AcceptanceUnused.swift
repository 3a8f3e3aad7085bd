import Facts

extension FactExamples {
    static let acceptanceUnused = FactExamples(
        of: .acceptanceUnused,
        failing: [
            Example("nothing to accept") {
                Stance(.readersMustReturn).accepting(.processorDisclaimed, because: "gevraagd", until: "2027-11-21")
            },
            Example("accepted at another fact than the one with the finding") {
                Accepted(.processorDisclaimed, because: "gevraagd", until: "2027-11-21")
                Stance(.disclaimsProcessors)
            },
        ],
        passing: [
            Example("a finding is there") {
                Stance(.disclaimsProcessors).accepting(.processorDisclaimed, because: "gevraagd", until: "2027-11-21")
            },
            Example("a finding about the organisation as a whole") {
                Accepted(.versionMissing, because: "gevraagd", until: "2027-11-21")
            },
            Example("an acceptance that has expired is another finding") {
                Stance(.readersMustReturn).accepting(.processorDisclaimed, because: "gevraagd", until: "2026-11-20")
            },
        ])
}
