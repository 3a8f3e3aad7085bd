import Facts

extension FactExamples {
    static let recipientRoleUnknown = FactExamples(
        of: .recipientRoleUnknown,
        failing: [Example("a party of which nobody said what it is") { Sharing { Recipient("Zoekzo", as: .unknown) } }],
        passing: [
            Example("a party that decides for itself") { Sharing { Recipient("de bank") } },
            Example("a processor") { Sharing { Processor.host } },
        ])
}
