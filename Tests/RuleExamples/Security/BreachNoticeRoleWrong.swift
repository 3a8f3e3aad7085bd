import Facts

extension FactExamples {
    static let breachNoticeRoleWrong = FactExamples(
        of: .breachNoticeRoleWrong,
        failing: [
            Example("the authority hears after a week") {
                BreachHandling(informs: "de Autoriteit Persoonsgegevens", by: "e-mail", within: .known(.weeks(1)))
            },
            Example("customers are left to report a breach of the controller's own") {
                BreachHandling(informs: "de klant", by: "e-mail", isImmediate: true, soTheyCanReport: true)
            },
            Example("a processor whose customer hears after a week") {
                ProcessorService(for: "klanten")
                BreachHandling(informs: "de klant", by: "e-mail", within: .known(.weeks(1)), soTheyCanReport: true)
            },
        ],
        passing: [
            Example("the authority hears within 72 hours") {
                BreachHandling(informs: "de Autoriteit Persoonsgegevens", by: "e-mail", within: .known(.hours(72)))
            },
            Example("a processor that tells its customer at once") {
                ProcessorService(for: "klanten")
                BreachHandling(informs: "de klant", by: "telefoon", isImmediate: true, soTheyCanReport: true)
            },
            Example("people whose data leaked are told; that is no report") {
                BreachHandling(informs: "de betrokkenen", by: "e-mail", isImmediate: true)
            },
        ])
}
