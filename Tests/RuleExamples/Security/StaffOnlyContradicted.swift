import Facts

extension FactExamples {
    static let staffOnlyContradicted = FactExamples(
        of: .staffOnlyContradicted,
        failing: [
            Example("a processor beside it") {
                Security(staffOnly: .withoutException) { Measure(.backups) }
                Sharing { Processor.host }
            },
            Example("a recipient beside it") {
                Security(staffOnly: .withoutException) { Measure(.backups) }
                Sharing { Recipient("de bank", in: "NL") }
            },
            Example("a joint controller beside it") {
                Security(staffOnly: .withoutException) { Measure(.backups) }
                JointController("Partner", arrangement: "Partner beantwoordt uw verzoeken")
            },
        ],
        passing: [
            Example("nobody else gets data") { Security(staffOnly: .withoutException) { Measure(.backups) } },
            Example("exceptions that the statement names") {
                Security(staffOnly: .exceptAsStated) { Measure(.backups) }
                Sharing { Processor.host }
            },
            Example("nothing said of who sees the data") {
                Security { Measure(.backups) }
                Sharing { Processor.host }
            },
            Example("someone without access, and cases in which the law asks for data") {
                Security(staffOnly: .withoutException) { Measure(.backups) }
                Sharing {
                    Disclosure(.requiredByLaw)
                    NoAccess("de accountant", to: "ons systeem")
                }
            },
        ])
}
