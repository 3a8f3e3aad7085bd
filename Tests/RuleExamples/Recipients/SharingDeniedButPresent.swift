import Facts

extension FactExamples {
    static let sharingDeniedButPresent = FactExamples(
        of: .sharingDeniedButPresent,
        failing: [
            Example("a processor beside the denial") {
                Stance(.sharesWithNobody)
                Sharing { Processor.host }
            },
            Example("a joint controller beside the denial") {
                Stance(.sharesWithNobody)
                JointController("Partner", arrangement: "Partner beantwoordt uw verzoeken")
            },
            Example("a processor beside the published denial") {
                Sharing {
                    SharesWithNobody()
                    Processor.host
                }
            },
            Example("a case in which others get data, beside the published denial") {
                Sharing {
                    SharesWithNobody()
                    Disclosure(.requiredByLaw)
                }
            },
        ],
        passing: [
            Example("a published denial alone") { Sharing { SharesWithNobody() } },
            Example("a denial, and nobody who gets data") { Stance(.sharesWithNobody) },
            Example("a denial, and the cases in which the law asks for data") {
                Stance(.sharesWithNobody)
                Sharing { Disclosure(.requiredByLaw) }
            },
            Example("a processor, and no denial") { Sharing { Processor.host } },
        ])
}
