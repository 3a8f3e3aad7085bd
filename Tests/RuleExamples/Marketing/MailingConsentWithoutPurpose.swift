import Facts

extension FactExamples {
    static let mailingConsentWithoutPurpose = FactExamples(
        of: .mailingConsentWithoutPurpose,
        failing: [
            Example("mail by consent, and purposes on other grounds") {
                Purpose.delivery
                Mailing(to: .customers, "aanbiedingen", isCommercial: true, permittedBy: .known(.consent))
            },
            Example("consent of others than those who get the mail") {
                Purpose("bezoek meten") {
                    Concerns(.visitors)
                    Rests(on: .consent())
                }
                Mailing(to: .customers, "aanbiedingen", isCommercial: true, permittedBy: .known(.consent))
            },
        ],
        passing: [
            Example("mail by consent, and its purpose") {
                Purpose("aanbiedingen sturen") {
                    Concerns(.customers)
                    Rests(on: .consent())
                }
                Mailing(to: .customers, "aanbiedingen", isCommercial: true, permittedBy: .known(.consent))
            },
            Example("a purpose on consent of which nothing says whom it concerns") {
                Purpose("aanbiedingen sturen") { Rests(on: .consent()) }
                Mailing(to: .customers, "aanbiedingen", isCommercial: true, permittedBy: .known(.consent))
            },
            Example("mail to own customers needs no consent") {
                Purpose.delivery
                Mailing(to: .customers, "aanbiedingen", isCommercial: true, permittedBy: .known(.ownCustomers))
            },
            Example("what allows the mail is being asked, by another rule") {
                Purpose.delivery
                Mailing(to: .customers, "aanbiedingen", isCommercial: true, permittedBy: .asked)
            },
        ])
}
