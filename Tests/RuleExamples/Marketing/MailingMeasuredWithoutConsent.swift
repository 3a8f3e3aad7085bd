import Facts

extension FactExamples {
    static let mailingMeasuredWithoutConsent = FactExamples(
        of: .mailingMeasuredWithoutConsent,
        failing: [
            Example("opens are measured") { Mailing(to: .customers, "nieuws", measuring: [.opened]) },
            Example("clicks are measured") { Mailing(to: .customers, "nieuws", measuring: [.delivered, .clicked]) },
        ],
        passing: [
            Example("opens are measured with consent") {
                Mailing(to: .customers, "nieuws", measuring: [.opened], measuredWithConsent: true)
            },
            Example("the server tells whether a message arrives") {
                Mailing(to: .customers, "nieuws", measuring: [.delivered])
            },
            Example("nothing is measured") { Mailing(to: .customers, "nieuws") },
        ])
}
