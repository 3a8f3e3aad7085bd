import Facts

extension FactExamples {
    static let securityUnmentioned = FactExamples(
        of: .securityUnmentioned,
        failing: [
            Example("nothing about security") { Purpose.delivery },
            Example("security without a measure") { Security {} },
            Example("where to report abuse, and no measure") { Security { SecurityReport(of: .abuse) } },
        ],
        passing: [
            Example("a measure") { Security { Measure(.personalPassword) } },
            Example("measures in general") { Security { AppropriateMeasures(.technicalAndOrganisational) } },
            Example("a certificate on the site") { Website(hasCertificate: true) },
        ])
}
